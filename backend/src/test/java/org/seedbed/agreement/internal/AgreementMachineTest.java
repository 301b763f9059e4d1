package org.seedbed.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.agreement.AgreementMove.ANNUL;
import static org.seedbed.agreement.AgreementMove.APPROVE;
import static org.seedbed.agreement.AgreementMove.CHECK;
import static org.seedbed.agreement.AgreementMove.DISCARD;
import static org.seedbed.agreement.AgreementMove.PROPOSE_END;
import static org.seedbed.agreement.AgreementMove.RECALL;
import static org.seedbed.agreement.AgreementMove.REFUSE;
import static org.seedbed.agreement.AgreementMove.SEND_BACK;
import static org.seedbed.agreement.AgreementMove.SIGN;
import static org.seedbed.agreement.AgreementMove.SUBMIT;
import static org.seedbed.agreement.AgreementMove.TERMINATE;
import static org.seedbed.agreement.AgreementMove.WITHDRAW_END;
import static org.seedbed.testing.Signing.content;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.agreement.AgreementMove.Who;
import org.seedbed.agreement.AgreementState;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Signing;
import org.seedbed.testing.World;

/** Every move from every state that the machine does not know is refused, and leaves nothing; and what the days do. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AgreementMachineTest {

    /** The operation of each move that people make. */
    private static final Map<AgreementMove, String> PATHS = Map.ofEntries(
            Map.entry(SUBMIT, "submission"),
            Map.entry(CHECK, "check"),
            Map.entry(SEND_BACK, "return"),
            Map.entry(APPROVE, "approval"),
            Map.entry(REFUSE, "refusal"),
            Map.entry(RECALL, "recall"),
            Map.entry(DISCARD, "discard"),
            Map.entry(SIGN, "signature"),
            Map.entry(PROPOSE_END, "termination"),
            Map.entry(WITHDRAW_END, "termination/withdrawal"),
            Map.entry(TERMINATE, "termination/approval"),
            Map.entry(ANNUL, "annulment"));

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    @Inject
    AgreementCalendar calendar;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private UUID park;
    private Map<Who, Person> people;
    private Signing signing;
    private UUID tenant;
    private UUID office;

    @BeforeEach
    void aParkWithATenantAndARoom() {
        park = world.park();
        people = Map.of(
                Who.HANDLER, world.with(Role.OPERATOR, park),
                Who.CHECKER, world.with(Role.CHECKER, park),
                Who.APPROVER, world.with(Role.APPROVER, park));
        signing = new Signing(park, people.get(Who.HANDLER), people.get(Who.CHECKER), people.get(Who.APPROVER));
        tenant = register.tenant(park, "甲公司（示例）", "2026-01-01", null);
        office = register.office(park, "A301", "120.00");
    }

    @Test
    void everyMoveOfPeopleHasAnOperation() {
        assertThat(Arrays.stream(AgreementMove.values()).filter(move -> move.who() != Who.SYSTEM))
                .containsExactlyInAnyOrderElementsOf(PATHS.keySet());
    }

    @ParameterizedTest
    @EnumSource
    void whatTheMachineDoesNotKnowIsRefused(AgreementState state) {
        var agreement = standing(state);
        var before = stored(agreement);
        PATHS.forEach((move, path) -> {
            if (!move.from().contains(state)) {
                signing.move(people.get(move.who()), agreement, path, body(move))
                        .statusCode(409)
                        .body("code", equalTo("agreement.move"))
                        .body("params.state", equalTo(state.name()));
            }
        });
        assertThat(stored(agreement)).isEqualTo(before);
    }

    private Map<String, String> body(AgreementMove move) {
        return switch (move) {
            case SIGN -> Map.of("signedOn", today.toString());
            case PROPOSE_END ->
                Map.of(
                        "cause",
                        "BOTH_AGREED",
                        "noticeOn",
                        today.toString(),
                        "lastDay",
                        today.plusDays(9).toString(),
                        "reason",
                        "示例");
            default -> move.evidence().contains(AgreementMove.Evidence.REASON) ? Map.of("reason", "示例") : null;
        };
    }

    @Test
    void itBeginsComesNearItsEndAndEndsByTheDay() {
        var agreement = signed(today, today.plusDays(100));
        calendar.run(today);
        signing.get(agreement).body("state", equalTo("ACTIVE"));
        calendar.run(today.plusDays(10));
        signing.get(agreement).body("state", equalTo("EXPIRING")).body("expiryTold", contains(90));
        calendar.run(today.plusDays(40));
        calendar.run(today.plusDays(40));
        signing.get(agreement).body("expiryTold", contains(90, 60));
        calendar.run(today.plusDays(99));
        signing.get(agreement).body("state", equalTo("EXPIRING")).body("expiryTold", contains(90, 60, 30));
        calendar.run(today.plusDays(100));
        signing.get(agreement)
                .body("state", equalTo("ENDED"))
                .body("steps.move", contains("SUBMIT", "CHECK", "APPROVE", "SIGN", "START", "NEAR_END", "END"));
    }

    @Test
    void aRunThatComesLateMakesUpForEveryDay() {
        var agreement = signed(today, today.plusDays(20));
        calendar.run(today.plusDays(30));
        signing.get(agreement).body("state", equalTo("ENDED"));
    }

    private UUID signed(LocalDate from, LocalDate to) {
        var agreement = draft(from, to);
        signing.sign(agreement);
        signing.handOver(agreement);
        return agreement;
    }

    private UUID draft(LocalDate from, LocalDate to) {
        return signing.draft(
                tenant,
                Applying.delivered(database, "incubator-national-2018"),
                content(Applying.delivered(database, "lease-terms-template"), office, from.toString(), to.toString()));
    }

    /** As it stands in the state, whatever led there. */
    private UUID standing(AgreementState state) {
        var agreement = draft(today, today.plusYears(1));
        var reviewed = state.compareTo(AgreementState.IN_REVIEW) > 0 && state != AgreementState.DISCARDED;
        var approved = reviewed && state != AgreementState.CHECKED;
        var signed = approved && state != AgreementState.APPROVED;
        var lease = signed
                ? register.lease(
                        park,
                        tenant,
                        office,
                        today.toString(),
                        today.plusYears(1).toString())
                : null;
        database.execute(Sql.of(
                """
                update agreement set state = ?, checked_by = ?, checked_at = ?, approved_by = ?, approved_at = ?,
                    signed_on = ?, lease_id = ?, ended_at = ? where id = ?""",
                state,
                reviewed ? people.get(Who.CHECKER).userId() : null,
                reviewed ? Instant.now() : null,
                approved ? people.get(Who.APPROVER).userId() : null,
                approved ? Instant.now() : null,
                signed ? today : null,
                lease,
                state.isEnd() ? Instant.now() : null,
                agreement));
        return agreement;
    }

    private String stored(UUID agreement) {
        return database.first(Sql.of("""
                                select to_jsonb(a)::text || (select count(*) from agreement_step s where s.agreement_id = a.id)
                                    || (select count(*) from agreement_file f where f.agreement_id = a.id) as told
                                from agreement a where a.id = ?""", agreement), row -> row.text("told")).orElseThrow();
    }
}
