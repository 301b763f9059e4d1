package org.seedbed.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.notice.NoticeState;
import org.seedbed.notice.ObjectionState;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** Every move from every state: what the machines allow happens, everything else is refused and changes nothing. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class NoticeMachineTest {

    private static final String NOTICE = "/api/v1/parks/{park}/notices/{notice}";

    @Inject
    World world;

    @Inject
    NoticeRows rows;

    @Inject
    PeriodEnd periods;

    private UUID park;
    private Person operator;
    private Person approver;
    private Person checker;

    /** A move of the API, and where it leads. */
    private record Move<S>(String name, S to, Person by, Map<String, Object> body) {}

    @BeforeEach
    void aParkWithThreePeople() {
        park = world.park();
        operator = world.with(Role.OPERATOR, park);
        approver = world.with(Role.APPROVER, park);
        checker = world.with(Role.CHECKER, park);
    }

    @Test
    void aNoticeGoesOnlyWhereItsStateAllows() {
        var moves = List.of(
                new Move<>("post", NoticeState.POSTED, approver, Map.of()),
                new Move<>("withdraw", NoticeState.WITHDRAWN, approver, Map.of("reason", "名单有误，更正后再公示")),
                new Move<>("conclude", NoticeState.CONCLUDED, checker, Map.of("conclusion", "公示期满，按程序办理")));
        var differences = new ArrayList<String>();
        for (var from : NoticeState.values()) {
            for (var move : moves) {
                var notice = rows.notice(park, from, operator, approver);
                if (from == NoticeState.ENDED_WITH_OBJECTION) {
                    rows.objection(park, notice, ObjectionState.REPLIED);
                }
                var answer = as(move.by())
                        .header("If-Match", "\"0\"")
                        .body(move.body())
                        .post(NOTICE + "/" + move.name(), park, notice);
                // Its outcome is not known: another rule, and reached only where the machine lets it.
                var rule = from == NoticeState.ENDED_WITH_OBJECTION ? "422 notice.undecided" : "200";
                var allowed = from.next().contains(move.to());
                check(differences, from + " " + move.name(), answer, allowed ? rule : "409 notice.move");
                assertThat(rows.state(notice)).isEqualTo(allowed && rule.equals("200") ? move.to() : from);
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void onlyARunningPeriodEnds() {
        for (var from : NoticeState.values()) {
            var notice = rows.notice(park, from, operator, approver);
            periods.run(LocalDate.of(2099, 1, 12));
            assertThat(rows.state(notice)).as("on the last day").isEqualTo(from);
            periods.run(LocalDate.of(2099, 1, 13));
            assertThat(rows.state(notice)).isEqualTo(from == NoticeState.POSTED ? NoticeState.ENDED_CLEAN : from);
        }
    }

    @Test
    void anObjectionGoesOnlyWhereItsStateAllows() {
        var moves = new ArrayList<>(List.of(
                new Move<>("accept", ObjectionState.ACCEPTED, operator, Map.<String, Object>of()),
                new Move<>("investigate", ObjectionState.INVESTIGATING, operator, Map.<String, Object>of()),
                new Move<>("reply", ObjectionState.REPLIED, operator, Map.<String, Object>of("reply", "经核实不成立"))));
        for (var verdict : ObjectionJson.ObjectionVerdict.values()) {
            moves.add(new Move<>("decide", verdict.state(), checker, Map.of("verdict", verdict, "reason", "经核查材料认定")));
        }
        assertThat(moves.stream().map(Move::to))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(ObjectionState.FILED)));
        var differences = new ArrayList<String>();
        for (var from : ObjectionState.values()) {
            for (var move : moves) {
                var notice = rows.notice(park, NoticeState.POSTED, operator, approver);
                var objection = rows.objection(park, notice, from);
                var answer = as(move.by())
                        .header("If-Match", "\"0\"")
                        .body(move.body())
                        .post(NOTICE + "/objections/{objection}/" + move.name(), park, notice, objection);
                var allowed = from.next().contains(move.to());
                check(differences, from + " to " + move.to(), answer, allowed ? "200" : "409 objection.move");
            }
        }
        assertThat(differences).isEmpty();
    }

    private static void check(List<String> differences, String what, Response answer, String expected) {
        var code = answer.statusCode() < 400 ? "" : " " + answer.jsonPath().getString("code");
        var was = answer.statusCode() + code;
        if (!was.equals(expected)) {
            differences.add(what + ": expected " + expected + ", was " + was);
        }
    }
}
