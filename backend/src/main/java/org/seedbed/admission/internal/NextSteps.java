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

    /** Domain reference §5.2: what is approved and not signed in thirty days expires. */
    static final int DAYS_TO_SIGN = 30;

    /** What {@link #of(Row)} reads, of {@code a} with the {@link #JOINS}. */
    static final String COLUMNS = """
            a.id, a.state, a.begun_at, a.due_on, c.closes_on, c.closed_at, s.due_on as answer_due,
            told.park_name, told.notice_id, told.notice_ends,
            (select max(m.at) from admission_step m where m.application_id = a.id and m.move = 'APPROVE') as approved_at""";

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
            case APPROVED -> step(NextActor.APPLICANT, lastDayToSign(row.instantOrNull("approved_at")), false);
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

    private static @Nullable LocalDate lastDayToSign(@Nullable Instant approved) {
        return approved == null ? null : day(approved).plusDays(DAYS_TO_SIGN);
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
