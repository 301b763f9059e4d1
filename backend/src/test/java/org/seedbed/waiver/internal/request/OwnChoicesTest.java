package org.seedbed.waiver.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.Waiving;
import org.seedbed.testing.World;
import org.seedbed.testing.Xlsx;

/** A company asks what it would get: by its own leases, and for a founder of its own. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OwnChoicesTest {

    private static final String OWN = "/api/v1/companies/{company}/waivers";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    WaiverCases cases;

    private Waiving waiving;
    private UUID park;
    private UUID company;
    private UUID tenant;
    private Person owner;

    @BeforeEach
    void aCompany() {
        park = world.park();
        waiving = new Waiving(world, park);
        company = register.firm(park, Unique.name("企业"));
        tenant = register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
        owner = world.with(Role.OWNER, company);
    }

    @Test
    void theEstimateTakesAreaAndPriceFromALeaseOfTheirs() {
        var office = register.office(park, "B101", "120.00");
        var lease = register.lease(park, tenant, office, "2026-01-01", "2029-01-01");
        database.execute(Sql.of("update lease set unit_price = 31.5, basis = 'SQM_MONTH' where id = ?", lease));
        register.lease(park, tenant, register.office(park, "B102", "40.00"), "2026-06-01", "2029-01-01");
        var over = register.office(park, "B103", "40.00");
        register.lease(park, tenant, over, "2025-01-01", "2026-01-01");
        var other = register.tenant(park, Unique.name("别家"), "2026-01-01", null);
        register.lease(park, other, register.office(park, "B104", "50.00"), "2026-01-01", "2029-01-01");
        as(owner)
                .queryParam("tenantId", tenant)
                .get(OWN + "/leases", company)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].leaseId", equalTo(lease.toString()))
                .body("items[0].units", contains("B101"))
                .body("items[0].area", equalTo("120.00"))
                .body("items[0].price", equalTo("31.50"))
                .body("items[1].price", equalTo(null));
        as(owner)
                .queryParam("tenantId", other)
                .get(OWN + "/leases", company)
                .then()
                .statusCode(404);
        as(owner).get(OWN + "/leases", company).then().statusCode(400);
        as(world.with(Role.STAFF, company))
                .queryParam("tenantId", tenant)
                .get(OWN + "/leases", company)
                .then()
                .statusCode(403);
    }

    @Test
    void aCompanyNamesAFounderOfItsOwnAndTheCheckerSeesWhetherTheyBelong() {
        var policy = waiving.policy(database, "waiver-jiangxia-student");
        var self = founder(company, "李四", owner.userId(), "STUDENT");
        var partner = founder(company, "王五", null, "OTHER");
        var stranger = founder(register.firm(park, Unique.name("别家")), "赵六", null, "STUDENT");
        as(owner)
                .queryParam("tenantId", tenant)
                .get(OWN + "/founders", company)
                .then()
                .statusCode(200)
                .body("items.name", containsInAnyOrder("李四", "王*"));
        var body = Waiving.request(tenant, policy, "2026-01-01", "2027-01-01");
        body.put("founderId", stranger);
        as(owner)
                .body(body)
                .post(OWN, company)
                .then()
                .statusCode(422)
                .body("code", equalTo("waiver.founder-unknown"))
                .body("errors[0].pointer", equalTo("/founderId"));
        as(owner).get(OWN, company).then().body("total", equalTo(0));
        body.put("founderId", partner);
        UUID id = UUID.fromString(as(owner)
                .body(body)
                .post(OWN, company)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        as(owner)
                .header("If-Match", "\"0\"")
                .post(OWN + "/{id}/submission", company, id)
                .then()
                .statusCode(200);
        tags(id, "UNKNOWN");
        waiving.move(waiving.checker, id, "supplement-request", Map.of("reason", "请填写符合条件的创业者"))
                .statusCode(200);
        body.put("founderId", self);
        as(owner)
                .header("If-Match", "\"2\"")
                .body(body)
                .put(OWN + "/{id}", company, id)
                .then()
                .statusCode(200)
                .body("founder.name", equalTo("李四"));
        tags(id, "PASS");
    }

    @Test
    void theListOfWaiversLeavesAsItIsShown() {
        var policy = waiving.policy(database, Waiving.STEPS);
        var lease = register.lease(park, tenant, register.office(park, "B101", "100.00"), "2026-01-01", "2029-01-01");
        database.execute(Sql.of("update lease set unit_price = 30, basis = 'SQM_MONTH' where id = ?", lease));
        var waiver = cases.checked(waiving, tenant, policy, "2026-01-01", "2027-01-01");
        String number = waiving.get(waiver).extract().path("number");
        var file = Xlsx.of(as(waiving.checker)
                .queryParam("state", "CHECKED")
                .queryParam("columns", "WAIVER_NUMBER", "STATE", "TOTAL", "OWN")
                .queryParam("lang", "zh-CN")
                .get(Waiving.WAIVERS + "/export", park)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        assertThat(file.texts().getFirst()).containsExactly("编号", "状态", "减免额度（元）", "申请方式");
        assertThat(file.rows(1).get(1).get(0).value()).isEqualTo(number);
        assertThat(file.rows(1).get(1).get(1).value()).isEqualTo("待拟定");
        assertThat(file.rows(1).get(1).get(2).value()).isIn("36000", "36000.00");
        assertThat(file.rows(1)).hasSize(2);
        as(world.with(Role.RECEPTION, park))
                .get(Waiving.WAIVERS + "/export", park)
                .then()
                .statusCode(403);
        assertThat(database.count(Sql.of(
                        "select 1 from trail where park_id = ? and action = 'LIST_EXPORTED' and label = 'waivers'",
                        park)))
                .isEqualTo(1);
    }

    private void tags(UUID waiver, String verdict) {
        as(waiving.checker)
                .get(Waiving.WAIVER + "/assessment", park, waiver)
                .then()
                .statusCode(200)
                .body("lines.find { it.kind == 'TAGS' }.verdict", equalTo(verdict));
    }

    private UUID founder(UUID of, String name, UUID user, String category) {
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                "insert into founder (park_id, id, company_id, name, user_id, categories) values (?, ?, ?, ?, ?, ?::text[])",
                park,
                id,
                of,
                name,
                user,
                List.of(category)));
        return id;
    }
}
