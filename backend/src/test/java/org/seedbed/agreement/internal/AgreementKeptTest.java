package org.seedbed.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.agreement.AgreementState;
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
import org.seedbed.testing.World;

/** The database keeps the machine and the text of an agreement, also against whoever writes agreements past our code. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AgreementKeptTest {

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
    private Signing signing;
    private UUID agreement;

    @BeforeEach
    void aDraft() {
        park = world.park();
        maker = world.with(Role.OPERATOR, park);
        signing = new Signing(park, maker, world.with(Role.CHECKER, park), world.with(Role.APPROVER, park));
        var today = clock.today();
        agreement = signing.draft(
                register.tenant(park, "甲公司（示例）", "2026-01-01", null),
                Applying.delivered(jobs, "incubator-national-2018"),
                Signing.content(
                        Applying.delivered(jobs, "lease-terms-template"),
                        register.office(park, "A301", "120.00"),
                        today.toString(),
                        today.plusYears(1).toString()));
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseKnowsTheMovesOfTheMachineAndNoOther(AgreementState from) {
        for (var to : AgreementState.values()) {
            var may = jobs.first(Sql.of("select agreement_may_move(?, ?) as may", from, to), row -> row.bool("may"));
            assertThat(may).as("%s to %s", from, to).contains(from.next().contains(to));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHECKED", "APPROVED", "SIGNED", "ACTIVE", "VOID"})
    void nobodyLeavesAStationOut(String state) {
        refuses(
                "does not go from drafting to " + state.toLowerCase(Locale.ROOT),
                Sql.of("""
                update agreement set state = ?, checked_by = ?, checked_at = now() where id = ?""", state, UUID.randomUUID(), agreement));
    }

    @Test
    void noAgreementBeginsApproved() {
        refuses("begins as a draft", Sql.of("""
                insert into agreement select (jsonb_populate_record(a, jsonb_build_object(
                    'id', gen_random_uuid(), 'number', 'FH-x', 'state', 'IN_REVIEW'))).* from agreement a where a.id = ?""", agreement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "terms = terms || '{\"lateRate\": \"0.01\"}'",
                "party_name = 'x'",
                "starts_on = starts_on - 1",
                "ends_on = ends_on + 1",
                "limit_on = limit_on + 365"
            })
    void whatWasPutBeforeTheCheckerStaysAsItWas(String change) {
        signing.submit(agreement).statusCode(200);
        refuses("is not written anew", Sql.of("update agreement set " + change + " where id = ?", agreement));
    }

    @Test
    void whoApprovedStays() {
        signing.approved(agreement);
        refuses("who checked and approved stays", Sql.of("""
                update agreement set approved_by = ?, state = 'APPROVED', checked_by = approved_by where id = ?""", maker.userId(), agreement));
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
