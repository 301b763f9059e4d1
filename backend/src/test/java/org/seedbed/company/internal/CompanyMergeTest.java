package org.seedbed.company.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

/** A team becomes a firm, duplicates become one, and nothing of their history is lost. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CompanyMergeTest {

    private static final String COMPANIES = "/api/v1/parks/{park}/companies";
    private static final String COMPANY = COMPANIES + "/{company}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    BusinessClock clock;

    @Inject
    Database database;

    private UUID park;
    private Person keeper;

    @BeforeEach
    void aParkAndItsKeeper() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
    }

    @Test
    void aTeamBecomesAFirmAndIsStillFoundByItsOldName() {
        var team = team("麦田助农团队（示例）");
        var tenant = register.tenant(park, team, "2025-01-01", null, Stage.NURSERY);
        var uscc = Register.uscc("91");
        var body = new HashMap<String, Object>(Map.of("kind", "FIRM", "name", "麦田农业有限公司（示例）", "uscc", uscc));
        body.put("since", clock.today().plusDays(1).toString());
        change(team, body).statusCode(422).body("code", equalTo("company.since-in-future"));
        body.put("since", "2026-03-01");
        change(team, body)
                .statusCode(200)
                .body("id", equalTo(team.toString()))
                .body("formerly.name", contains("麦田助农团队（示例）"))
                .body("formerly.kind", contains("TEAM"))
                .body("formerly.to", contains("2026-03-01"))
                .body("formerly.how", contains("CHANGED"));
        as(keeper).queryParam("q", "助农团队").get(COMPANIES, park).then().body("items.name", contains("麦田农业有限公司（示例）"));
        as(keeper)
                .get("/api/v1/parks/{park}/tenants/{tenant}", park, tenant)
                .then()
                .body("companyName", equalTo("麦田农业有限公司（示例）"))
                .body("from", equalTo("2025-01-01"));
        body.put("since", "2026-02-01");
        body.put("name", "麦田农业科技有限公司（示例）");
        change(team, body)
                .statusCode(422)
                .body("code", equalTo("company.since-out-of-order"))
                .body("params.after", equalTo("2026-03-01"));
        body.put("since", "2026-05-01");
        change(team, body).statusCode(200).body("formerly.from", contains("2026-03-01", null));
    }

    @Test
    void aDuplicateIsMergedWithAllTheParkHasOfIt() {
        var uscc = Register.uscc("91");
        var firm = registered(Map.of("kind", "FIRM", "name", "云图软件（示例）", "uscc", uscc));
        var twin = team("云图软件（示例）");
        register.tenant(park, firm, "2026-01-01", null, Stage.INCUBATOR);
        register.tenant(park, twin, "2025-01-01", "2026-01-01", Stage.NURSERY);
        create(twin, "founders", Map.of("name", "郑云（示例）", "categories", List.of()));
        create(twin, "employment-counts", Map.of("asOf", "2025-06-30", "total", 5, "subCounts", List.of()));
        create(twin, "employment-counts", Map.of("asOf", "2025-12-31", "total", 6, "subCounts", List.of()));
        create(firm, "employment-counts", Map.of("asOf", "2025-12-31", "total", 7, "subCounts", List.of()));
        var member = world.with(Role.OWNER, twin);
        as(keeper)
                .get("/api/v1/parks/{park}/company-duplicates", park)
                .then()
                .statusCode(200)
                .body("items.sign", contains("NAME"));
        as(keeper)
                .queryParam("into", firm)
                .get(COMPANY + "/merge-preview", park, twin)
                .then()
                .statusCode(200)
                .body("stays", equalTo(1))
                .body("founders", equalTo(1))
                .body("counts", equalTo(1))
                .body("countsDropped", equalTo(1))
                .body("members", equalTo(1))
                .body("obstacles", empty());
        merge(firm, twin).statusCode(422).body("code", equalTo("company.merge-other-way"));
        merge(twin, firm)
                .statusCode(200)
                .body("id", equalTo(firm.toString()))
                .body("founders.name", contains("郑云（示例）"))
                .body("employment.total", equalTo(7))
                .body("formerly.how", contains("MERGED"));
        as(keeper)
                .get(COMPANY, park, twin)
                .then()
                .statusCode(404)
                .body("code", equalTo("company.merged"))
                .body("params.into", equalTo(firm.toString()));
        as(keeper)
                .get("/api/v1/parks/{park}/tenants?current=false", park)
                .then()
                .body("items.findAll { it.companyId == '" + firm + "' }.size()", equalTo(2));
        as(keeper).get(COMPANY + "/members", park, firm).then().body("items.displayName", hasItem(member.name()));
        as(keeper).get(COMPANIES, park).then().body("total", equalTo(1));
    }

    @Test
    void whoIsAskedIntoTheDuplicateIsAskedIntoTheOther() {
        var firm = registered(Map.of("kind", "FIRM", "name", "云图软件（示例）", "uscc", Register.uscc("91")));
        var twin = team("云图软件（示例）");
        var member = world.with(Role.STAFF, firm);
        var alone = invited(twin, "OWNER", UUID.randomUUID() + "@example.com");
        var both = UUID.randomUUID() + "@example.com";
        var twice = invited(twin, "STAFF", both);
        invited(firm, "STAFF", both);
        var there = invited(twin, "STAFF", member.subject() + "@example.com");
        world.grant(member, Role.STAFF, twin);
        as(keeper)
                .queryParam("into", firm)
                .get(COMPANY + "/merge-preview", park, twin)
                .then()
                .body("invitations", equalTo(3));
        merge(twin, firm).statusCode(200);
        assertThat(stateAndCompany(alone)).isEqualTo("OPEN " + firm);
        assertThat(stateAndCompany(twice)).isEqualTo("WITHDRAWN " + twin);
        assertThat(stateAndCompany(there)).isEqualTo("WITHDRAWN " + twin);
        assertThat(database.count(Sql.of("""
                        select 1 from invitation where company_id = ? and closed_by = ? and close_code = 'COMPANY_MERGED'""", twin, keeper.userId()))).isEqualTo(2);
        // The role held twice ends once, and says by whom and why.
        assertThat(database.count(Sql.of("""
                        select 1 from membership where company_id = ? and user_id = ? and ended_by = ?
                            and end_reason = 'COMPANY_MERGED' and ended_at is not null""", twin, member.userId(), keeper.userId())))
                .isEqualTo(1);
    }

    private UUID invited(UUID company, String role, String email) {
        var id = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into invitation (id, scope, role, company_id, email, state, invited_at, expires_at)
                values (?, 'COMPANY', ?, ?, ?, 'OPEN', now(), now() + interval '7 days')""", id, role, company, email));
        return id;
    }

    private String stateAndCompany(UUID invitation) {
        return database.first(
                        Sql.of("select state || ' ' || company_id as found from invitation where id = ?", invitation),
                        row -> row.text("found"))
                .orElseThrow();
    }

    @Test
    void whatAnotherParkKnowsTooIsNotOneParksToMerge() {
        var firm = Map.of("kind", "FIRM", "name", "两园企业（示例）", "uscc", Register.uscc("91"));
        var shared = registered(firm);
        var neighbour = world.park();
        as(world.with(Role.OPERATOR, neighbour))
                .body(firm)
                .post(COMPANIES, neighbour)
                .then()
                .statusCode(201);
        merge(shared, team("甲团队（示例）")).statusCode(409).body("code", equalTo("company.merge-shared"));
    }

    @Test
    void whatIsTwoCompaniesStaysTwo() {
        var a = register.company(park, CompanyKind.FIRM, "甲公司（示例）", null, null);
        var b = register.company(park, CompanyKind.FIRM, "乙公司（示例）", null, null);
        merge(a, b).statusCode(422).body("code", equalTo("company.merge-two-codes"));
        merge(a, a).statusCode(422).body("code", equalTo("company.merge-same"));
        merge(a, UUID.randomUUID()).statusCode(422).body("code", equalTo("company.unknown"));
        var team = team("丙团队（示例）");
        register.tenant(park, a, "2025-01-01", null, Stage.INCUBATOR);
        register.tenant(park, team, "2025-06-01", "2025-07-01", Stage.NURSERY);
        merge(team, a)
                .statusCode(409)
                .body("code", equalTo("company.merge-stays-overlap"))
                .body("params.from", equalTo("2025-06-01"))
                .body("params.to", equalTo("2025-06-30"));
        var founder = Map.of("name", "同名（示例）", "categories", List.of());
        var other = team("丁团队（示例）");
        create(a, "founders", founder);
        create(other, "founders", founder);
        merge(other, a).statusCode(409).body("code", equalTo("company.merge-founder-twice"));
        as(keeper).get(COMPANIES, park).then().body("total", equalTo(4));
    }

    @Test
    void aCodeThatTwoParksRegisterAtOnceIsOneCompany() throws Exception {
        for (int round = 0; round < 4; round++) {
            var uscc = Register.uscc("91");
            var parks = List.of(world.park(), world.park(), world.park());
            var keepers = parks.stream().map(p -> world.with(Role.OPERATOR, p)).toList();
            var body = Map.of("kind", "FIRM", "name", "同码公司（示例）", "uscc", uscc);
            List<String> ids = Rush.of(
                    3,
                    i -> () -> as(keepers.get(i))
                            .body(body)
                            .post(COMPANIES, parks.get(i))
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id"));
            assertThat(ids).hasSize(3);
            assertThat(ids.stream().distinct()).hasSize(1);
        }
    }

    private UUID team(String name) {
        return registered(Map.of("kind", "TEAM", "name", name));
    }

    private UUID registered(Map<String, ?> body) {
        String id = as(keeper)
                .body(body)
                .post(COMPANIES, park)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    private void create(UUID company, String what, Map<String, ?> body) {
        as(keeper).body(body).post(COMPANY + "/" + what, park, company).then().statusCode(201);
    }

    private ValidatableResponse change(UUID company, Map<String, ?> body) {
        var tag = as(keeper).get(COMPANY, park, company).header("ETag");
        return as(keeper)
                .header("If-Match", tag)
                .body(body)
                .put(COMPANY, park, company)
                .then();
    }

    private ValidatableResponse merge(UUID from, UUID into) {
        var tag = as(keeper).get(COMPANY, park, from).header("ETag");
        return as(keeper)
                .header("If-Match", tag)
                .body(Map.of("into", into, "reason", "重复登记"))
                .post(COMPANY + "/merge", park, from)
                .then();
    }
}
