package org.seedbed.reporting.internal.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.crypto.Sha256;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** What was kept of readiness, and the word of the second person on what was told. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReadinessKeptTest {

    private static final String PARK = "/api/v1/parks/{park}";

    @Inject
    World world;

    @Inject
    BusinessClock clock;

    @Inject
    JobDatabase jobs;

    private UUID park;
    private Person keeper;
    private LocalDate today;

    @BeforeEach
    void aPark() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        today = clock.today();
    }

    private String policy() {
        return as(keeper).get(PARK + "/readiness", park).path("sets[0].policyId");
    }

    private String keep() {
        return as(keeper)
                .body(Map.of("policyId", policy()))
                .post(PARK + "/readiness/snapshots", park)
                .then()
                .statusCode(201)
                .body("summary.intact", equalTo(true))
                .extract()
                .path("summary.id");
    }

    @Test
    void whatWasKeptHashesToWhatIsSaidOfIt() {
        var id = keep();
        var kept = jobs.first(
                        Sql.of("select result, result_hash from readiness_snapshot where id = ?", UUID.fromString(id)),
                        row -> Map.entry(row.text("result"), row.text("result_hash")))
                .orElseThrow();
        assertThat(Sha256.hex(kept.getKey())).isEqualTo(kept.getValue());
        // Somebody with the rights of a worker writes another result beside the old hash.
        jobs.execute(Sql.of("""
                insert into readiness_snapshot select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(),
                    'result', replace(s.result, '"verdict":"MISSING"', '"verdict":"MET"')))).*
                from readiness_snapshot s where s.id = ?""", UUID.fromString(id)));
        as(keeper)
                .get(PARK + "/readiness/snapshots", park)
                .then()
                .body("items.find { it.id == '" + id + "' }.intact", equalTo(true))
                .body("items.find { it.id != '" + id + "' }.intact", equalTo(false));
    }

    @Test
    void whatIsToComeIsNotKept() {
        as(keeper)
                .body(Map.of("policyId", policy(), "on", today.plusDays(1).toString()))
                .post(PARK + "/readiness/snapshots", park)
                .then()
                .statusCode(422)
                .body("code", equalTo("readiness.day-to-come"))
                .body("errors.pointer", contains("/on"));
        as(keeper).get(PARK + "/readiness/snapshots", park).then().body("items", empty());
    }

    private UUID tell(Person by) {
        return UUID.fromString(as(by).body(Map.of("fact", "STAFF_TOTAL", "asOf", today.toString(), "value", "10"))
                .post(PARK + "/facts", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private UUID show(Person by, UUID fact) {
        return UUID.fromString(as(by).contentType("multipart/form-data")
                .multiPart(
                        "file", "roster.pdf", "%PDF-1.7\n示例\n%%EOF".getBytes(StandardCharsets.UTF_8), "application/pdf")
                .post(PARK + "/facts/{f}/file", park, fact)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void whatNoPaperShowsIsNotVerified() {
        var told = tell(keeper);
        var checker = world.with(Role.CHECKER, park);
        as(checker)
                .get(PARK + "/facts", park)
                .then()
                .body("facts.find { it.fact == 'STAFF_TOTAL' }.known[0].abilities", empty());
        as(checker)
                .post(PARK + "/facts/{f}/verification", park, told)
                .then()
                .statusCode(422)
                .body("code", equalTo("readiness.no-evidence"));
        var shown = show(keeper, told);
        as(checker)
                .get(PARK + "/facts", park)
                .then()
                .body("facts.find { it.fact == 'STAFF_TOTAL' }.known[0].abilities", contains("verify"));
        as(checker).post(PARK + "/facts/{f}/verification", park, shown).then().statusCode(201);
    }

    @Test
    void whoToldTheSameBeforeIsNoOtherPerson() {
        world.grant(keeper, Role.CHECKER, park);
        tell(keeper);
        var second = world.with(Role.OPERATOR, park);
        var shown = show(second, tell(second));
        as(keeper)
                .get(PARK + "/facts", park)
                .then()
                .body("facts.find { it.fact == 'STAFF_TOTAL' }.known[0].abilities", contains("evidence"));
        as(keeper)
                .post(PARK + "/facts/{f}/verification", park, shown)
                .then()
                .statusCode(422)
                .body("code", equalTo("readiness.same-person"));
    }
}
