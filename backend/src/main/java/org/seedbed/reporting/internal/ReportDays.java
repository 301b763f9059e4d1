package org.seedbed.reporting.internal;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.seedbed.reporting.ReportKind;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.Deadlines;
import org.seedbed.shared.time.Due;

/** Until when reports are to be filed. Nobody is late on the day they are asked: whoever is asked late has some days of their own. */
@Singleton
public class ReportDays {

    private static final String AFTER_PERIOD = "REPORT_DUE";

    private final Deadlines deadlines;
    private final BusinessClock clock;

    ReportDays(Deadlines deadlines, BusinessClock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * A period companies can be asked about: one that has begun and ends while there are rules.
     *
     * @throws ProblemException report.period, report.period-ahead, report.period-early
     */
    public void requirePeriod(ReportKind kind, LocalDate from) {
        if (!kind.beginsOn(from)) {
            throw ProblemException.at("/from", ReportErrors.PERIOD);
        }
        if (from.isAfter(clock.today())) {
            throw ProblemException.at("/from", ReportErrors.PERIOD_AHEAD);
        }
        var first = deadlines.since(AFTER_PERIOD);
        if (lastDay(kind, from).isBefore(first)) {
            throw ProblemException.at("/from", ReportErrors.PERIOD_EARLY, "first", first);
        }
    }

    /** When a round opened today is due by the rules. */
    public Due ofRound(ReportKind kind, LocalDate from) {
        return later(
                deadlines.after(AFTER_PERIOD, lastDay(kind, from)), deadlines.after("REPORT_ASKED", clock.today()));
    }

    /** The last day for somebody who is asked today for what others file by that day. */
    public LocalDate askedToday(LocalDate due) {
        return later(due, deadlines.after("REPORT_ASKED", clock.today()).on());
    }

    /** The last day for somebody who has to write anew from today on what was due on that day. */
    public LocalDate again(LocalDate due) {
        return later(due, deadlines.after("REPORT_RETURNED", clock.today()).on());
    }

    /** The last day before a report that is still missing has consequences. */
    public LocalDate overdue(LocalDate due) {
        return deadlines.after("REPORT_OVERDUE", due).on();
    }

    /**
     * A due day somebody chose is after that day, and not over when they choose it.
     *
     * @throws ProblemException report.due-day
     */
    public void requireDue(LocalDate due, LocalDate after) {
        var latest = later(after, clock.today().minusDays(1));
        if (!due.isAfter(latest)) {
            throw ProblemException.at("/dueOn", ReportErrors.DUE_DAY, "after", latest);
        }
    }

    private static LocalDate lastDay(ReportKind kind, LocalDate from) {
        return kind.end(from).minusDays(1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Due later(Due one, Due other) {
        return one.on().isAfter(other.on()) ? one : other;
    }
}
