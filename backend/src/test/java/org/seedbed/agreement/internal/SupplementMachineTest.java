package org.seedbed.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.agreement.SupplementMove.APPROVE;
import static org.seedbed.agreement.SupplementMove.CHECK;
import static org.seedbed.agreement.SupplementMove.DISCARD;
import static org.seedbed.agreement.SupplementMove.RECALL;
import static org.seedbed.agreement.SupplementMove.REFUSE;
import static org.seedbed.agreement.SupplementMove.SEND_BACK;
import static org.seedbed.agreement.SupplementMove.SIGN;
import static org.seedbed.agreement.SupplementMove.SUBMIT;
import static org.seedbed.testing.Signing.content;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.seedbed.agreement.AgreementMove.Evidence;
import org.seedbed.agreement.AgreementMove.Who;
import org.seedbed.agreement.SupplementMove;
import org.seedbed.agreement.SupplementState;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Signing;
import org.seedbed.testing.Supplementing;
import org.seedbed.testing.World;

/** Every move of a supplement from every state that its machine does not know is refused, and leaves nothing. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SupplementMachineTest {

    /** The operation of each move that people make. */
    private static final Map<SupplementMove, String> PATHS = Map.of(
            SUBMIT, "submission",
            CHECK, "check",
            SEND_BACK, "return",
            APPROVE, "approval",
            REFUSE, "refusal",
            RECALL, "recall",
            DISCARD, "discard",
            SIGN, "signature");

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private Map<Who, Person> people;
    private Supplementing supplementing;

    @BeforeEach
    void aSignedAgreement() {
        var park = world.park();
        var maker = world.with(Role.OPERATOR, park);
        var checker = world.with(Role.CHECKER, park);
        var approver = world.with(Role.APPROVER, park);
        people = Map.of(Who.HANDLER, maker, Who.CHECKER, checker, Who.APPROVER, approver);
        var signing = new Signing(park, maker, checker, approver);
        var agreement = signing.draft(
                register.tenant(park, "甲公司（示例）", "2026-01-01", null),
                Applying.delivered(database, "incubator-national-2018"),
                content(
                        Applying.delivered(database, "lease-terms-template"),
                        register.office(park, "A301", "120.00"),
                        today.toString(),
                        today.plusYears(1).toString()));
        signing.sign(agreement);
        supplementing = new Supplementing(park, agreement, maker, checker, approver);
    }

    @Test
    void everyMoveOfPeopleHasAnOperation() {
        assertThat(Arrays.stream(SupplementMove.values()).filter(move -> move.who() != Who.SYSTEM))
                .containsExactlyInAnyOrderElementsOf(PATHS.keySet());
    }

    @Test
    void noWayLeadsToASignaturePastAStation() {
        for (var station : EnumSet.of(SupplementState.IN_REVIEW, SupplementState.CHECKED, SupplementState.APPROVED)) {
            assertThat(reachable(station)).as("without %s", station).doesNotContain(SupplementState.SIGNED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheMachineDoesNotKnowIsRefused(SupplementState state) {
        var supplement = standing(state);
        var before = stored(supplement);
        PATHS.forEach((move, path) -> {
            if (!move.from().contains(state)) {
                supplementing
                        .move(people.get(move.who()), supplement, path, body(move))
                        .statusCode(409)
                        .body("code", equalTo("agreement.supplement-move"))
                        .body("params.state", equalTo(state.name()));
            }
        });
        assertThat(stored(supplement)).isEqualTo(before);
    }

    private Map<String, String> body(SupplementMove move) {
        if (move == SIGN) {
            return Map.of("signedOn", today.toString());
        }
        return move.evidence().contains(Evidence.REASON) ? Map.of("reason", "示例") : null;
    }

    private static Set<SupplementState> reachable(SupplementState without) {
        var found = EnumSet.of(SupplementState.DRAFTING);
        var grew = true;
        while (grew) {
            var next = EnumSet.copyOf(found);
            found.forEach(state -> next.addAll(state.next()));
            next.remove(without);
            grew = !next.equals(found);
            found = next;
        }
        return found;
    }

    /** As it stands in the state, whatever led there. */
    private UUID standing(SupplementState state) {
        var supplement = supplementing.draft(Map.of(
                "effectiveOn",
                today.plusDays(30).toString(),
                "reason",
                "缩短租期（示例）",
                "to",
                today.plusDays(200).toString()));
        var reviewed = state.compareTo(SupplementState.IN_REVIEW) > 0 && state != SupplementState.DISCARDED;
        var approved = reviewed && state != SupplementState.CHECKED;
        var signed = approved && state != SupplementState.APPROVED;
        database.execute(Sql.of(
                """
                update agreement_supplement set state = ?, checked_by = ?, checked_at = ?, approved_by = ?,
                    approved_at = ?, signed_on = ?, ended_at = ? where id = ?""",
                state,
                reviewed ? people.get(Who.CHECKER).userId() : null,
                reviewed ? Instant.now() : null,
                approved ? people.get(Who.APPROVER).userId() : null,
                approved ? Instant.now() : null,
                signed ? today : null,
                state.isEnd() ? Instant.now() : null,
                supplement));
        return supplement;
    }

    private String stored(UUID supplement) {
        return database.first(Sql.of("""
                        select to_jsonb(s)::text
                            || (select count(*) from agreement_supplement_step t where t.supplement_id = s.id)
                            || (select count(*) from agreement_file f where f.supplement_id = s.id) as told
                        from agreement_supplement s where s.id = ?""", supplement), row -> row.text("told")).orElseThrow();
    }
}
