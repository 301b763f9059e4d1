package org.seedbed.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * Which days are worked: Monday to Friday without holidays, and the weekends that make up for them. Of a year that is not
 * loaded only weekends are known; what was counted through one says so, and the log once.
 */
public final class WorkingCalendar {

    private static final Logger LOG = Logger.getLogger(WorkingCalendar.class);
    private static final int MOST = 1000;

    private final Set<Integer> years = new TreeSet<>();
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();
    private final String version;
    private final Set<Integer> warned = ConcurrentHashMap.newKeySet();

    /**
     * A calendar of these years.
     *
     * @param version tells this calendar from one with other years or days
     */
    public WorkingCalendar(String version, Collection<CalendarYear> announced) {
        this.version = version;
        announced.forEach(year -> {
            years.add(year.year());
            off.addAll(year.off());
            work.addAll(year.work());
        });
    }

    /** What was counted with, to be kept beside a day that others rely on. */
    public String version() {
        return version;
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return work.contains(day) || (!weekend && !off.contains(day));
    }

    /** Whether the day is announced as one of a holiday, on a weekend too. */
    public boolean isHoliday(LocalDate day) {
        return off.contains(day);
    }

    /** Whether the day is a weekend that is worked to make up for a holiday. */
    public boolean isMakeUpDay(LocalDate day) {
        return work.contains(day);
    }

    /** The n-th working day after the day, which itself never counts; the day itself for none. */
    public Due plus(LocalDate day, int workingDays) {
        if (workingDays < 0 || workingDays > MOST) {
            throw new IllegalArgumentException("working days " + workingDays);
        }
        var on = day;
        for (int left = workingDays; left > 0; ) {
            on = on.plusDays(1);
            if (isWorkingDay(on)) {
                left--;
            }
        }
        return new Due(on, covers(day, on));
    }

    /** The working days after one day up to and with another; none when that is not later. */
    public int between(LocalDate after, LocalDate upTo) {
        return upTo.isAfter(after)
                ? (int) after.plusDays(1)
                        .datesUntil(upTo.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count()
                : 0;
    }

    /** Whether the holidays of every year between the days are known; the log says once which are not. */
    public boolean covers(LocalDate from, LocalDate to) {
        var missing = IntStream.rangeClosed(from.getYear(), to.getYear())
                .filter(year -> !years.contains(year))
                .toArray();
        for (int year : missing) {
            if (warned.add(year)) {
                LOG.warnf("no working calendar of %d: only weekends count as days off", year);
            }
        }
        return missing.length == 0;
    }
}
