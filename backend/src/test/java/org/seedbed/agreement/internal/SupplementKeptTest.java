package org.seedbed.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.agreement.SupplementState;
import org.seedbed.identity.Role;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Signing;
import org.seedbed.testing.Supplementing;
import org.seedbed.testing.World;

/** The database keeps supplements as it keeps agreements, and signed text that no approved supplement changes. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SupplementKeptTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase jobs;

    @Inject
    Database fenced;

    @Inject
    ActingContext acting;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Person maker;
    private UUID agreement;
    private Supplementing writing;
    private UUID supplement;

    @BeforeEach
    void aDraft() {
        park = world.park();
        maker = world.with(Role.OPERATOR, park);
        var checker = world.with(Role.CHECKER, park);
        var approver = world.with(Role.APPROVER, park);
        var signing = new Signing(park, maker, checker, approver);
        var today = clock.today();
        agreement = signing.draft(
                register.tenant(park, "甲公司（示例）", "2026-01-01", null),
                Applying.delivered(jobs, "incubator-national-2018"),
                Signing.content(
                        Applying.delivered(jobs, "lease-terms-template"),
                        register.office(park, "A301", "120.00"),
                        today.toString(),
                        today.plusYears(1).toString()));
        signing.sign(agreement);
        writing = new Supplementing(park, agreement, maker, checker, approver);
        supplement = writing.draft(Map.of(
                "effectiveOn", today.plusDays(20).toString(),
                "reason", "缩短租期（示例）",
                "to", today.plusDays(200).toString()));
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseKnowsTheMovesOfTheMachineAndNoOther(SupplementState from) {
        for (var to : SupplementState.values()) {
            var may = jobs.first(
                    Sql.of("select agreement_supplement_may_move(?, ?) as may", from, to), row -> row.bool("may"));
            assertThat(may).as("%s to %s", from, to).contains(from.next().contains(to));
        }
    }

    @Test
    void nobodySignsPastCheckerAndApprover() {
        refuses("does not go from drafting to signed", Sql.of("""
                update agreement_supplement set state = 'SIGNED', signed_on = current_date, checked_by = ?,
                    checked_at = now(), approved_by = ?, approved_at = now() where id = ?""", UUID.randomUUID(), UUID.randomUUID(), supplement));
    }

    @ParameterizedTest
    @ValueSource(strings = {"effective_on = effective_on + 1", "new_side = old_side"})
    void whatWasPutBeforeTheCheckerStaysAsItWas(String change) {
        writing.move(maker, supplement, "submission", null).statusCode(200);
        refuses(
                "is not written anew",
                Sql.of("update agreement_supplement set " + change + " where id = ?", supplement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ends_on = ends_on + 1",
                "terms = terms || '{\"lateRate\": \"0.01\"}'",
                "party_name = 'x'",
                // what the supplement says, with something it does not say
                "ends_on = ends_on - 165, party_name = 'x'"
            })
    void signedTextChangesToNothingButWhatWasApproved(String change) {
        writing.approved(supplement);
        refuses("is not written anew", Sql.of("update agreement set " + change + " where id = ?", agreement));
    }

    private void refuses(String why, Sql sql) {
        var writer = new RowScope(
                maker.userId(),
                null,
                null,
                clock.today(),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of("lease_read", Set.of(park), "lease_edit", Set.of(park)));
        assertThatThrownBy(
                        () -> acting.run(new Acting(writer.user(), "test", "test", writer), () -> fenced.execute(sql)))
                .hasStackTraceContaining(why);
    }
}
