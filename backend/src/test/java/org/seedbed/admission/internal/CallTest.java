package org.seedbed.admission.internal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** What a call may say, and until when it is published. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CallTest {

    private static final String CALLS = "/api/v1/parks/{park}/admission-calls";

    @Inject
    World world;

    @Inject
    JobDatabase database;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Person officer;
    private Applying applying;

    @BeforeEach
    void aPark() {
        park = world.park();
        officer = world.with(Role.OPERATOR, park);
        applying = new Applying(park, officer);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            END_BEFORE_START , /closesOn      , validation.period
            TWICE            , /papers/1/kind , admission.paper-twice
            OTHER_STAGE      , /policyId      , admission.policy
            OTHER_KIND       , /policyId      , admission.policy
            UNKNOWN_POLICY   , /policyId      , admission.policy-not-in-force
            BEFORE_POLICY    , /policyId      , admission.policy-not-in-force""")
    void whatACallCannotSayIsRefusedAtItsField(String wrong, String pointer, String code) {
        var broken = broken(wrong);
        as(officer)
                .body(broken)
                .post(CALLS, park)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        as(officer).get(CALLS, park).then().body("total", equalTo(0));
        var call = applying.draft(sound());
        as(officer)
                .header("If-Match", "\"0\"")
                .body(broken)
                .put(CALLS + "/{call}", park, call)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        as(officer)
                .get(CALLS + "/{call}", park, call)
                .then()
                .body("version", equalTo(0))
                .body("stage", equalTo("NURSERY"))
                .body("papers.kind", contains("BUSINESS_PLAN"));
    }

    private Map<String, Object> broken(String wrong) {
        var saying = sound();
        var today = clock.today();
        switch (wrong) {
            case "END_BEFORE_START" -> saying.put("closesOn", today.toString());
            case "TWICE" -> saying.put("papers", List.of(paper(), paper()));
            case "OTHER_STAGE" -> saying.put("policyId", Applying.delivered(database, "accelerator-default"));
            case "OTHER_KIND" -> saying.put("policyId", Applying.delivered(database, "lease-terms-template"));
            case "UNKNOWN_POLICY" -> saying.put("policyId", UUID.randomUUID());
            default -> saying.put("opensOn", LocalDate.of(1990, 1, 1).toString());
        }
        return saying;
    }

    private static Map<String, Object> paper() {
        return Map.of("kind", "BUSINESS_PLAN", "required", true, "applicants", List.of());
    }

    @Test
    void whoseDaysAreOverIsNotPublished() {
        var saying = sound();
        saying.put("opensOn", clock.today().minusDays(10).toString());
        // The first day on which nobody can apply any more.
        saying.put("closesOn", clock.today().toString());
        var call = applying.draft(saying);
        as(officer)
                .header("If-Match", "\"0\"")
                .post(CALLS + "/{call}/publish", park, call)
                .then()
                .statusCode(422)
                .body("code", equalTo("admission.call-over"));
        as(officer).get(CALLS + "/{call}", park, call).then().body("standing", equalTo("DRAFT"));
    }

    private Map<String, Object> sound() {
        return Applying.saying("NURSERY", Applying.delivered(database, "nursery-default"));
    }
}
