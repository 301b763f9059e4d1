package org.seedbed.privacy.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * When an answer is due: 15 working days (domain reference §4.1), holidays and make-up days from
 * {@code rules/privacy-deadline.json}. A year that is not loaded counts Monday to Friday, which is early rather than late,
 * and is warned of.
 */
@Singleton
class WorkingDays {

    private static final Logger LOG = Logger.getLogger(WorkingDays.class);
    private static final String FILE = "/rules/privacy-deadline.json";

    private final int days;
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();

    WorkingDays() {
        try (var file = WorkingDays.class.getResourceAsStream(FILE)) {
            var rules = new ObjectMapper().readTree(file);
            days = rules.required("workingDays").asInt();
            read(rules.required("off"), off);
            read(rules.required("work"), work);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The day on which an answer to something filed on {@code day} is due. */
    LocalDate after(LocalDate day) {
        var due = day;
        for (int left = days; left > 0; ) {
            due = due.plusDays(1);
            if (isWorkingDay(due)) {
                left--;
            }
        }
        if (!years.contains(due.getYear())) {
            LOG.warnf("no calendar of %d: only weekends count as days off", due.getYear());
        }
        return due;
    }

    private boolean isWorkingDay(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return work.contains(day) || (!weekend && !off.contains(day));
    }

    private void read(JsonNode byYear, Set<LocalDate> into) {
        byYear.properties().forEach(year -> {
            years.add(Integer.valueOf(year.getKey()));
            year.getValue().forEach(span -> {
                var ends = span.asText().split("\\.\\.", -1);
                var from = LocalDate.parse(year.getKey() + "-" + ends[0]);
                var to = LocalDate.parse(year.getKey() + "-" + ends[ends.length - 1]);
                from.datesUntil(to.plusDays(1)).forEach(into::add);
            });
        });
    }
}
