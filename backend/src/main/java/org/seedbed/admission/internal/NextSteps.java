package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationState;
import org.seedbed.admission.internal.ApplicationJson.NextActor;
import org.seedbed.admission.internal.ApplicationJson.NextStep;
import org.seedbed.privacy.RetentionPeriods;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.WorkingCalendar;

/** Whose turn it is with one's own application, until when, and how many working days that leaves. */
@ApplicationScoped
class NextSteps {

    /** What {@link #of(Row)} reads, of {@code a} with the {@link #JOINS}. */
    static final String COLUMNS = """
            a.id, a.state, a.begun_at, a.due_on, c.closes_on, c.closed_at, s.due_on as answer_due,
            a.sign_until, told.park_name, told.notice_id, told.notice_ends, told.agreement""";

    static final String JOINS = """
            join admission_call c on c.id = a.call_id
            left join admission_supplement s on s.application_id = a.id
            cross join lateral admission_told(a.id) told
            """;

    private final Database database;
    private final WorkingCalendar calendar;
    private final RetentionPeriods retention;
    private final BusinessClock clock;

    NextSteps(Database database, WorkingCalendar calendar, RetentionPeriods retention, BusinessClock clock) {
        this.database = database;
        this.calendar = calendar;
        this.retention = retention;
        this.clock = clock;
    }

    NextStep of(UUID applicationId) {
        var sql = Sql.of(
                "select " + COLUMNS + " from admission_application a " + JOINS + "where a.id = ?", applicationId);
        return database.first(sql, this::of).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    NextStep of(Row row) {
        return switch (row.constant("state", ApplicationState.class)) {
            case DRAFT -> step(NextActor.APPLICANT, lastDayToSubmit(row), row.instantOrNull("closed_at") != null);
            case NEED_SUPPLEMENT -> step(NextActor.APPLICANT, row.dateOrNull("answer_due"), false);
            case SUBMITTED -> step(NextActor.PARK, row.dateOrNull("due_on"), false);
            case ACCEPTED, REVIEWING, REVIEWED, PROPOSED -> step(NextActor.PARK, null, false);
            case PUBLICIZED ->
                step(NextActor.PARK, row.dateOrNull("notice_ends"), false).announced(row.uuidOrNull("notice_id"));
            case APPROVED -> signing(row.textOrNull("agreement"), row.dateOrNull("sign_until"));
            case CONTRACTED, REJECTED, WITHDRAWN, EXPIRED -> step(NextActor.NOBODY, null, false);
        };
    }

    /** The call's last day, or the draft's own when that comes first. */
    private LocalDate lastDayToSubmit(Row row) {
        var call = row.date("closes_on").minusDays(1);
        return retention
                .lastDay(DraftRetention.RULE, day(row.instant("begun_at")), clock.today())
                .filter(call::isAfter)
                .orElse(call);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.PARK_ZONE);
    }

    /** The park writes the agreement first; once that is put before the checker nothing lapses any more. */
    private NextStep signing(@Nullable String agreement, @Nullable LocalDate until) {
        if (agreement == null) {
            return step(NextActor.PARK, until, false);
        }
        return step(agreement.equals("APPROVED") ? NextActor.APPLICANT : NextActor.PARK, null, false);
    }

    private NextStep step(NextActor by, @Nullable LocalDate until, boolean ended) {
        if (until == null) {
            return new NextStep(by, null, null, true, ended, null);
        }
        var today = clock.today();
        var over = ended || until.isBefore(today);
        return new NextStep(
                by,
                until,
                over ? null : calendar.between(today, until),
                over || calendar.covers(today, until),
                over,
                null);
    }
}
