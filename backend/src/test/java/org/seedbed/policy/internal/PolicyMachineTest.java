package org.seedbed.policy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.seedbed.identity.Role;
import org.seedbed.policy.PolicyState;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** Every way of a version from every state, generated from the machine: what it does not know is refused and stores nothing. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PolicyMachineTest {

    private static final String POLICIES = "/api/v1/parks/{park}/policies";
    private static final String VERSION = POLICIES + "/{policy}/versions/{version}";

    @Inject
    World world;

    @Inject
    JobDatabase database;

    private UUID park;
    private Person editor;
    private Person publisher;
    private UUID policy;
    private UUID version;

    /** What is done, and the state it leads to. */
    enum Way {
        /** Possible as long as it can still be published. */
        CHANGE(PolicyState.PUBLISHED, PolicyState.DRAFT),
        PUBLISH(PolicyState.PUBLISHED, PolicyState.PUBLISHED),
        DISCARD(PolicyState.DISCARDED, PolicyState.DISCARDED);

        private final PolicyState needs;
        private final PolicyState to;

        Way(PolicyState needs, PolicyState to) {
            this.needs = needs;
            this.to = to;
        }
    }

    @BeforeEach
    void aDraftWithACriterion() {
        park = world.park();
        editor = world.with(Role.OPERATOR, park);
        publisher = world.with(Role.APPROVER, park);
        var created = as(editor)
                .body(Map.of("kind", "INCUBATEE", "name", "条件（示例）", "effectiveFrom", "2020-01-01"))
                .post(POLICIES, park)
                .then()
                .statusCode(201)
                .extract();
        policy = UUID.fromString(created.path("id"));
        version = UUID.fromString(created.path("versions[0].id"));
        go(Way.CHANGE).statusCode(200);
    }

    static Stream<Arguments> everywhere() {
        return Stream.of(PolicyState.values())
                .flatMap(state -> Stream.of(Way.values()).map(way -> Arguments.of(state, way)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void onlyWhatTheMachineKnowsIsDone(PolicyState state, Way way) {
        if (state != PolicyState.DRAFT) {
            go(state == PolicyState.PUBLISHED ? Way.PUBLISH : Way.DISCARD).statusCode(200);
        }
        assertThat(state()).isEqualTo(state);
        var before = stored();
        var answer = go(way);
        if (state.next().contains(way.needs)) {
            answer.statusCode(200);
            assertThat(state()).isEqualTo(way.to);
        } else {
            answer.statusCode(409).body("code", equalTo("policy.not-draft"));
            assertThat(stored()).isEqualTo(before);
        }
    }

    private ValidatableResponse go(Way way) {
        var seen = database.first(
                        Sql.of("select version from policy_version where id = ?", version),
                        row -> row.integer("version"))
                .orElseThrow();
        var request = as(way == Way.PUBLISH ? publisher : editor).header("If-Match", "\"" + seen + "\"");
        return (switch (way) {
                    case CHANGE ->
                        request.body(Map.of("effectiveFrom", "2020-01-0" + (seen + 1), "content", content()))
                                .put(VERSION, park, policy, version);
                    case PUBLISH -> request.post(VERSION + "/publish", park, policy, version);
                    case DISCARD -> request.post(VERSION + "/discard", park, policy, version);
                })
                .then();
    }

    private static Map<String, Object> content() {
        var criterion = Map.of(
                "metric",
                "AGE_MONTHS",
                "operator",
                "AT_MOST",
                "values",
                List.of("24"),
                "severity",
                "MUST",
                "waivable",
                false);
        return Map.of("criteria", List.of(criterion), "terms", List.of());
    }

    private PolicyState state() {
        return database.first(
                        Sql.of("select state from policy_version where id = ?", version),
                        row -> row.constant("state", PolicyState.class))
                .orElseThrow();
    }

    private String stored() {
        return database.first(Sql.of("""
                                select (select v::text from policy_version v where v.id = ?)
                                    || (select count(*) from trail where park_id = ?) as rows""", version, park), row -> row.text("rows"))
                .orElseThrow();
    }
}
