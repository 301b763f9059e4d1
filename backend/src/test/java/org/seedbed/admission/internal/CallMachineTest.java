package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.seedbed.admission.CallState;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** Every way of a call from every state, generated from the machine: what it does not know is refused and stores nothing. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CallMachineTest {

    private static final String CALL = "/api/v1/parks/{park}/admission-calls/{call}";

    @Inject
    World world;

    @Inject
    JobDatabase database;

    private UUID park;
    private Person officer;
    private Applying applying;
    private Map<String, Object> saying;

    /** What is done, the state it leads to, and how it is refused elsewhere. */
    enum Way {
        /** Stays a draft: possible as long as it can still be published. */
        CHANGE(CallState.PUBLISHED, CallState.DRAFT, "admission.call-not-draft"),
        PUBLISH(CallState.PUBLISHED, CallState.PUBLISHED, "admission.call-not-draft"),
        CLOSE(CallState.CLOSED, CallState.CLOSED, "admission.call-closed-already");

        private final CallState needs;
        private final CallState to;
        private final String refusal;

        Way(CallState needs, CallState to, String refusal) {
            this.needs = needs;
            this.to = to;
            this.refusal = refusal;
        }
    }

    @BeforeEach
    void aPark() {
        park = world.park();
        officer = world.with(Role.OPERATOR, park);
        applying = new Applying(park, officer);
        saying = Applying.saying("NURSERY", Applying.delivered(database, "nursery-default"));
    }

    static Stream<Arguments> everywhere() {
        return Stream.of(CallState.values())
                .flatMap(state -> Stream.of(Way.values()).map(way -> Arguments.of(state, way)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void onlyWhatTheMachineKnowsIsDone(CallState state, Way way) {
        var call = standing(state);
        var before = stored(call);
        var answer = go(call, way);
        if (state.next().contains(way.needs)) {
            answer.statusCode(200);
            assertThat(state(call)).isEqualTo(way.to);
        } else {
            answer.statusCode(409).body("code", equalTo(way.refusal));
            assertThat(stored(call)).isEqualTo(before);
        }
    }

    private UUID standing(CallState state) {
        var call = applying.draft(saying);
        if (state != CallState.DRAFT) {
            go(call, Way.PUBLISH).statusCode(200);
        }
        if (state == CallState.CLOSED) {
            go(call, Way.CLOSE).statusCode(200);
        }
        assertThat(state(call)).isEqualTo(state);
        return call;
    }

    private ValidatableResponse go(UUID call, Way way) {
        var version = database.first(
                        Sql.of("select version from admission_call where id = ?", call), row -> row.integer("version"))
                .orElseThrow();
        var request = as(officer).header("If-Match", "\"" + version + "\"");
        saying.put("title", "另一个标题（示例）");
        return (switch (way) {
                    case CHANGE -> request.body(saying).put(CALL, park, call);
                    case PUBLISH -> request.post(CALL + "/publish", park, call);
                    case CLOSE -> request.post(CALL + "/close", park, call);
                })
                .then();
    }

    private CallState state(UUID call) {
        return database.first(
                        Sql.of("select state from admission_call where id = ?", call),
                        row -> row.constant("state", CallState.class))
                .orElseThrow();
    }

    private String stored(UUID call) {
        return database.first(Sql.of("""
                                select (select c::text from admission_call c where c.id = ?)
                                    || (select count(*) from trail where subject_id = ?) as rows""", call, call), row -> row.text("rows")).orElseThrow();
    }
}
