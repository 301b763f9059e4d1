package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.CallQueries.Call;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.Deadlines;
import org.seedbed.shared.time.WorkingCalendar;

/**
 * How long the park has for the pre-check, in working days. While the applicant hands in what is missing the clock stands
 * still: the days from the notice to the answer do not count.
 */
@ApplicationScoped
class PrecheckClock {

    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Database database;
    private final BusinessClock clock;

    PrecheckClock(Deadlines deadlines, WorkingCalendar calendar, Database database, BusinessClock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.database = database;
        this.clock = clock;
    }

    /** When it was handed in, the last day for the pre-check, and the days on which the clock stood still. */
    record PrecheckDue(Instant at, LocalDate on, int stoppedDays) {}

    LocalDate today() {
        return clock.today();
    }

    PrecheckDue begin() {
        return new PrecheckDue(
                clock.now(), deadlines.after("ADMISSION_PRECHECK", today()).on(), 0);
    }

    /** What was left when the notice went out, is left from today. */
    PrecheckDue resume(Application application) {
        var asked = database.first(
                        Sql.of("select asked_at from admission_supplement where application_id = ?", application.id()),
                        row -> row.instant("asked_at"))
                .orElseThrow();
        database.execute(Sql.of(
                "update admission_supplement set answered_at = ? where application_id = ?",
                clock.now(),
                application.id()));
        var stopped = calendar.between(LocalDate.ofInstant(asked, BusinessClock.PARK_ZONE), today());
        var due = application.dueOn() == null ? today() : application.dueOn();
        return new PrecheckDue(clock.now(), calendar.plus(due, stopped).on(), application.clockStoppedDays() + stopped);
    }

    /** The version that judges the application: that in force on the day it is handed in. */
    UUID policy(Call call) {
        return database.first(
                        Sql.of(
                                "select v as id from admission_policy_version(?, ?) as v where v is not null",
                                call.id(),
                                today()),
                        row -> row.uuid("id"))
                .orElseThrow(() -> AdmissionErrors.POLICY_NOT_IN_FORCE.raise("day", today()));
    }
}
