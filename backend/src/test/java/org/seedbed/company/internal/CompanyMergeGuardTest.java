package org.seedbed.company.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

/** What merging must not be used for, and what happens to whoever merges second. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CompanyMergeGuardTest {

    private static final String COMPANY = "/api/v1/parks/{park}/companies/{company}";

    @Inject
    World world;

    @Inject
    Register register;

    private UUID park;
    private Person keeper;

    @BeforeEach
    void aParkAndItsKeeper() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
    }

    @Test
    void nobodyComesIntoACompanyOfOtherParksByWayOfAShell() {
        var elsewhere = world.park();
        var code = Register.uscc("91");
        var firm = Map.of("kind", "FIRM", "name", "淮海云图（示例）", "uscc", code);
        var victim = created(world.with(Role.OPERATOR, elsewhere), elsewhere, "", firm);
        var owner = world.with(Role.OWNER, victim);
        register.tenant(elsewhere, victim, "2026-01-01", null, Stage.NURSERY);
        assertThat(created("", firm)).isEqualTo(victim);
        var shell = team("壳团队（示例）");
        var intruder = world.with(Role.OWNER, shell);
        as(keeper)
                .queryParam("into", victim)
                .get(COMPANY + "/merge-preview", park, shell)
                .then()
                .statusCode(200)
                .body("obstacles.code", contains("company.merge-people-to-shared"));
        merge(shell, victim).statusCode(409).body("code", equalTo("company.merge-people-to-shared"));
        as(intruder).get("/api/v1/me").then().body("companies.companyId", contains(shell.toString()));
        world.remove(intruder);
        invite(shell);
        merge(shell, victim).statusCode(409).body("code", equalTo("company.merge-people-to-shared"));
        // A shell that brings nobody is what it says: a duplicate of one's own record.
        merge(team("空壳（示例）"), victim).statusCode(200);
        as(owner)
                .get("/api/v1/companies/{company}/members", victim)
                .then()
                .body("items.userId", contains(owner.userId().toString()));
    }

    @Test
    void aParkThatOnlyWroteTheCodeDownKeepsNobodyFromMerging() {
        var firm = Map.of("kind", "FIRM", "name", "淮海云图（示例）", "uscc", Register.uscc("91"));
        var own = created("", firm);
        var meddler = world.park();
        created(world.with(Role.OPERATOR, meddler), meddler, "", firm);
        var twin = team("淮海云图（示例）");
        var owner = world.with(Role.OWNER, twin);
        merge(twin, own).statusCode(200);
        as(owner).get("/api/v1/me").then().body("companies.companyId", contains(own.toString()));
    }

    @Test
    void whatIsHeldIsNotMerged() {
        var checker = world.with(Role.CHECKER, park);
        var held = team("留存（示例）");
        var other = team("另一家（示例）");
        var lift = hold(checker, "COMPANY", held);
        as(keeper)
                .queryParam("into", other)
                .get(COMPANY + "/merge-preview", park, held)
                .then()
                .body("obstacles.code", contains("privacy.held"));
        merge(held, other).statusCode(409).body("code", equalTo("privacy.held"));
        merge(other, held).statusCode(409).body("code", equalTo("privacy.held"));
        lift(checker, lift);
        var founder = founder(other);
        lift = hold(checker, "FOUNDER", founder);
        merge(held, other).statusCode(409).body("code", equalTo("privacy.held"));
        merge(other, held).statusCode(409).body("code", equalTo("privacy.held"));
        lift(checker, lift);
        merge(other, held).statusCode(200);
    }

    @Test
    void ofTwoMergesOfOneCompanyTheSecondIsToldThatItIsGone() throws Exception {
        for (int round = 0; round < 6; round++) {
            var twin = team("重复 " + round + "（示例）");
            var into = List.of(team("甲 " + round + "（示例）"), team("乙 " + round + "（示例）"));
            var tag = as(keeper).get(COMPANY, park, twin).header("ETag");
            var answers = Rush.of(2, i -> () -> merge(twin, into.get(i), tag).extract());
            assertThat(answers.stream().map(a -> a.statusCode()).sorted()).isIn(List.of(200, 409), List.of(200, 404));
            answers.stream()
                    .filter(a -> a.statusCode() != 200)
                    .forEach(a -> assertThat(a.<String>path("code"))
                            .isEqualTo(a.statusCode() == 409 ? "company.merged-meanwhile" : "company.merged"));
        }
    }

    @Test
    void aMergeIntoWhatIsBeingMergedAwayIsRefused() throws Exception {
        for (int round = 0; round < 6; round++) {
            var a = team("甲 " + round + "（示例）");
            var b = team("乙 " + round + "（示例）");
            var c = team("丙 " + round + "（示例）");
            var tags = List.of(
                    as(keeper).get(COMPANY, park, a).header("ETag"),
                    as(keeper).get(COMPANY, park, b).header("ETag"));
            var answers =
                    Rush.of(2, i -> () -> (i == 0 ? merge(a, b, tags.get(0)) : merge(b, c, tags.get(1))).extract());
            assertThat(answers).anyMatch(answer -> answer.statusCode() == 200);
            assertThat(answers).allMatch(answer -> answer.statusCode() < 500);
        }
    }

    private UUID team(String name) {
        return created("", Map.of("kind", "TEAM", "name", name + UUID.randomUUID()));
    }

    private UUID founder(UUID company) {
        return created("/" + company + "/founders", Map.of("name", "郑云（示例）", "categories", List.of()));
    }

    private void invite(UUID company) {
        register.tenant(park, company, "2026-01-01", null, Stage.NURSERY);
        created("/" + company + "/invitations", Map.of("email", UUID.randomUUID() + "@example.com", "role", "OWNER"));
    }

    private UUID created(String path, Map<String, ?> body) {
        return created(keeper, park, path, body);
    }

    private static UUID created(Person by, UUID park, String path, Map<String, ?> body) {
        String id = as(by).body(body)
                .post("/api/v1/parks/" + park + "/companies" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    private String hold(Person by, String subject, UUID id) {
        return as(by).body(Map.of("subject", subject, "subjectId", id, "reason", "诉讼期间保留"))
                .post("/api/v1/parks/{park}/legal-holds", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void lift(Person by, String hold) {
        as(by).body(Map.of("reason", "诉讼已经结束"))
                .post("/api/v1/parks/{park}/legal-holds/{hold}/lift", park, hold)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse merge(UUID from, UUID into) {
        return merge(from, into, as(keeper).get(COMPANY, park, from).header("ETag"));
    }

    private ValidatableResponse merge(UUID from, UUID into, String tag) {
        return as(keeper)
                .header("If-Match", tag)
                .body(Map.of("into", into, "reason", "重复登记"))
                .post(COMPANY + "/merge", park, from)
                .then();
    }
}
