package org.seedbed.mentoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** What company, mentor and park can do to a session behind the operations: their own steps, with what belongs to them. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SessionFenceTest {

    private static final String CONFIRMED =
            "state = 'CONFIRMED', rating = 5, confirmed_at = now(), version = version + 1";

    @Inject
    World world;

    @Inject
    MentoringWorld tenants;

    @Inject
    Database database;

    @Inject
    ActingContext acting;

    private SessionCases cases;
    private SessionCases.Mentor mentor;
    private UUID session;

    @BeforeEach
    void aSessionWithMinutes() {
        cases = new SessionCases(world, tenants);
        mentor = cases.mentor();
        session = cases.held(mentor, 300, 60);
        cases.byMentor(
                        mentor,
                        session,
                        "minutes",
                        SessionCases.minutes(
                                300, 60, List.of(SessionCases.action("推荐律师", "MENTOR", LocalDate.of(2099, 1, 1)))))
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                CONFIRMED + ", advice = '改'",
                CONFIRMED + ", topic = '改'",
                CONFIRMED + ", debited_minutes = 0",
                CONFIRMED + ", ends_at = ends_at + interval '1 hour'",
                CONFIRMED + ", mentor_id = null",
                "state = 'CANCELLED'",
                "state = 'COUNTED', rating = 5, confirmed_at = now(), counted_at = now()",
                "topic = '改'"
            })
    void aCompanyConfirmsAndChangesNothingBesides(String change) {
        refused(company(), change);
    }

    @Test
    void aCompanyConfirms() {
        assertThat(change(company(), CONFIRMED)).isOne();
    }

    @Test
    void aMentorLeavesFiledMinutesAlone() {
        assertThat(change(mentors(), "advice = '改'")).isZero();
        assertThat(change(mentors(), CONFIRMED)).isZero();
    }

    @Test
    void theParkNeitherConfirmsNorRates() {
        assertThat(change(park(), CONFIRMED)).isZero();
        change(company(), CONFIRMED);
        refused(park(), "state = 'COUNTED', counted_at = now(), rating = 1");
        refused(park(), "rating = 1");
        assertThat(change(park(), "state = 'COUNTED', counted_at = now()")).isOne();
    }

    @Test
    void whatIsToBeDoneIsOnlySaidToBeDoneByWhoseItIs() {
        var what = "update mentor_action set what = '改' where session_id = ?";
        assertThatThrownBy(() -> run(park(), what)).hasStackTraceContaining("permission denied");
        var done = "update mentor_action set done_on = date '2026-11-23' where session_id = ?";
        assertThat(run(company(), done)).isZero();
        assertThat(run(mentors(), done)).isOne();
        assertThat(run(park(), done)).isZero();
    }

    @Test
    void aCompanySeesItsMentorsAndNoAddress() {
        assertThat(count(company(), "select id from mentor_card where id = ?", mentor.id()))
                .isOne();
        assertThat(count(company(), "select id from mentor where id = ?", mentor.id()))
                .isZero();
        assertThat(count(RowScope.NONE, "select id from mentor_card where id = ?", mentor.id()))
                .isZero();
        assertThat(count(RowScope.NONE, "select id from mentor_session where id = ?", session))
                .isZero();
        var other = new SessionCases(world, tenants);
        var stranger = companyScope(other.founder.userId(), other.company);
        assertThat(count(stranger, "select id from mentor_session where id = ?", session))
                .isZero();
        assertThat(count(stranger, "select id from mentor_action where session_id = ?", session))
                .isZero();
    }

    private void refused(RowScope scope, String sets) {
        assertThatThrownBy(() -> change(scope, sets))
                .satisfiesAnyOf(
                        e -> assertThat(e).hasStackTraceContaining("is not reached this way"),
                        e -> assertThat(e).hasStackTraceContaining("row-level security"));
    }

    private int change(RowScope scope, String sets) {
        return run(scope, "update mentor_session set " + sets + " where id = ?");
    }

    private int run(RowScope scope, String statement) {
        return acting.run(
                new Acting(scope.user(), "test", "test", scope),
                () -> QuarkusTransaction.requiringNew().call(() -> database.execute(Sql.of(statement, session))));
    }

    private long count(RowScope scope, String select, UUID id) {
        return acting.run(
                new Acting(scope.user(), "test", "test", scope),
                () -> QuarkusTransaction.requiringNew().call(() -> database.count(Sql.of(select, id))));
    }

    private RowScope company() {
        return companyScope(cases.founder.userId(), cases.company);
    }

    private static RowScope companyScope(UUID user, UUID company) {
        return new RowScope(user, null, null, null, Set.of(company), Set.of(company), Set.of(), Map.of());
    }

    private RowScope mentors() {
        return new RowScope(
                mentor.person().userId(), null, null, null, Set.of(), Set.of(), Set.of("mentoring_read"), Map.of());
    }

    private RowScope park() {
        var here = Set.of(cases.park);
        return new RowScope(
                cases.keeper.userId(),
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of("mentor_read", here, "mentor_edit", here));
    }
}
