package org.seedbed.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.audit.internal.Sealer;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** The trail as people read it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OversightTest {

    private static final String TRAIL = "/api/v1/trail";
    private static final String PARK = "/api/v1/parks/{park}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Sealer sealer;

    private UUID park;
    private Person keeper;
    private Person auditor;

    @BeforeEach
    void aParkItsKeeperAndAnAuditor() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        auditor = world.with(Role.AUDIT_ADMIN);
    }

    @Test
    void theAuditorSeesWhatTheKeeperJustDid() {
        var company = register("云图（示例）" + park, "张三（示例）");
        as(auditor)
                .queryParam("park", park)
                .queryParam("actor", keeper.userId())
                .get(TRAIL)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("COMPANY_REGISTERED"))
                .body("items[0].origin", equalTo("companyRegister"))
                .body("items[0].actorName", equalTo(keeper.name()))
                .body("items[0].subjectId", equalTo(company))
                .body("items[0].label", equalTo("云图（示例）" + park))
                .body("items[0].changes.field", hasItems("name", "kind", "contactName"))
                .body("items[0].changes.find { it.field == 'contactName' }.secret", equalTo(true))
                .body("items[0].changes.find { it.field == 'contactName' }.after", not(equalTo("张三（示例）")))
                .body("next", nullValue());
    }

    @Test
    void everyFilterNarrows() {
        register("甲（示例）" + park, null);
        var request = as(auditor).queryParam("park", park).get(TRAIL).jsonPath().getString("items[0].requestId");
        as(world.with(Role.RECEPTION, park)).body(Map.of()).post(PARK + "/buildings", park);
        assertThat(found("outcome", "DENIED")).containsExactly("WRITE_DENIED");
        assertThat(found("action", "COMPANY_REGISTERED")).containsExactly("COMPANY_REGISTERED");
        assertThat(found("request", request)).containsExactly("COMPANY_REGISTERED");
        assertThat(found("subjectType", "UNIT")).isEmpty();
        assertThat(found("subject", UUID.randomUUID().toString())).isEmpty();
        assertThat(found("to", "2020-01-01")).isEmpty();
        assertThat(found("from", "2020-01-01")).hasSize(2);
        as(auditor).queryParam("action", "NOTHING").get(TRAIL).then().statusCode(400);
        as(auditor)
                .queryParam("cursor", "nonsense!")
                .get(TRAIL)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/cursor"));
        as(auditor).queryParam("limit", "101").get(TRAIL).then().statusCode(400);
    }

    @Test
    void aFeedGoesOnWhereItStoppedAndMissesNothing() {
        for (int i = 0; i < 7; i++) {
            building("B" + i);
        }
        var labels = new ArrayList<String>();
        String cursor = null;
        do {
            var ask = as(auditor).queryParam("park", park).queryParam("limit", 3);
            var page = (cursor == null ? ask : ask.queryParam("cursor", cursor))
                    .get(TRAIL)
                    .jsonPath();
            labels.addAll(page.getList("items.label", String.class));
            cursor = page.getString("next");
            // What comes meanwhile stands before the rows already seen.
            building("N" + labels.size());
        } while (cursor != null);
        assertThat(labels).containsExactly("B6", "B5", "B4", "B3", "B2", "B1", "B0");
    }

    @Test
    void anExportIsAFileAndARowOfTheTrail() {
        register("=cmd()（示例）" + park, null);
        var file = as(auditor).queryParam("park", park).get(TRAIL + "/export");
        file.then().statusCode(200).contentType("text/csv; charset=utf-8");
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"trail-");
        var lines = file.asString().split("\r\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).startsWith("\uFEFFid,at,");
        assertThat(lines[1]).contains("\"COMPANY_REGISTERED\"").contains("\"'=cmd()（示例）");
        as(auditor)
                .queryParam("park", park)
                .queryParam("action", "TRAIL_EXPORTED")
                .get(TRAIL)
                .then()
                .body("items.actorId", contains(auditor.userId().toString()))
                .body("items[0].changes.find { it.field == 'rows' }.after", equalTo("1"))
                .body("items[0].changes.find { it.field == 'park' }.after", equalTo(park.toString()));
    }

    @Test
    void verifyingNamesATamperedRow() throws SQLException {
        building("A");
        sealer.seal(park);
        as(auditor)
                .queryParam("park", park)
                .get(TRAIL + "/verification")
                .then()
                .body("intact", equalTo(true))
                .body("sealedRows", equalTo(1));
        try (var owner = PostgresResource.owner();
                var sql = owner.createStatement()) {
            sql.execute("alter table trail disable trigger user");
            sql.execute("update trail set label = 'other' where park_id = '%s'".formatted(park));
            sql.execute("alter table trail enable trigger user");
        }
        as(auditor)
                .queryParam("park", park)
                .get(TRAIL + "/verification")
                .then()
                .body("intact", equalTo(false))
                .body("findings.fault", contains("ROW_TAMPERED"))
                .body("findings[0].row", notNullValue());
    }

    @Test
    void theNetworksChainComesFirst() {
        as(auditor)
                .get(TRAIL + "/chains")
                .then()
                .statusCode(200)
                .body("items[0].parkId", nullValue())
                .body("items[1].parkId", notNullValue());
    }

    @Test
    void timelinesShowWhatTheReaderMaySee() {
        var company = register.company(park, CompanyKind.SOLE_TRADER, "时间线（示例）" + park, LocalDate.of(2015, 1, 1), null);
        var tenant = register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
        var unit = register.office(park, "T1", "30");
        register.lease(park, tenant, unit, "2026-01-01", "2027-01-01");
        var reception = world.with(Role.RECEPTION, park);
        var finance = world.with(Role.FINANCE, park);
        var owner = world.with(Role.OWNER, company);
        var path = PARK + "/companies/{company}/timeline";
        assertThat(actions(keeper, path, park, company))
                .containsExactly("LEASE_RECORDED", "TENANT_ADMITTED", "COMPANY_REGISTERED");
        assertThat(actions(finance, path, park, company)).contains("LEASE_RECORDED");
        // Prices are not for the front desk.
        assertThat(actions(reception, path, park, company)).containsExactly("TENANT_ADMITTED", "COMPANY_REGISTERED");
        as(reception)
                .get(path, park, company)
                .then()
                .body("items[1].changes.find { it.field == 'uscc' }.after", containsString("*"));
        assertThat(actions(keeper, PARK + "/units/{unit}/timeline", park, unit))
                .containsExactly("LEASE_RECORDED", "UNIT_CREATED");
        assertThat(actions(owner, "/api/v1/companies/{company}/timeline", company))
                .containsExactly("LEASE_RECORDED", "TENANT_ADMITTED", "COMPANY_REGISTERED");
    }

    @Test
    void aTimelineEndsAtThePark() {
        var company = register.firm(park, "别处（示例）" + park);
        var other = world.park();
        var stranger = world.with(Role.OPERATOR, other);
        as(stranger)
                .get(PARK + "/companies/{company}/timeline", park, company)
                .then()
                .statusCode(404);
        as(stranger)
                .get(PARK + "/companies/{company}/timeline", other, company)
                .then()
                .statusCode(404);
        as(keeper).get(TRAIL).then().statusCode(403);
        as(world.with(Role.SYSTEM_ADMIN)).get(TRAIL).then().statusCode(403);
        as(auditor)
                .get(PARK + "/companies/{company}/timeline", park, company)
                .then()
                .statusCode(403);
    }

    private List<String> actions(Person reader, String path, Object... ids) {
        var answer = as(reader).get(path, ids);
        answer.then().statusCode(200).body("items.action", not(hasItem("WRITE_DENIED")));
        return answer.jsonPath().getList("items.action", String.class);
    }

    private List<String> found(String filter, String value) {
        var answer =
                as(auditor).queryParam("park", park).queryParam(filter, value).get(TRAIL);
        answer.then().statusCode(200);
        return answer.jsonPath().getList("items.action", String.class);
    }

    private void building(String code) {
        as(keeper)
                .body(Map.of("code", code, "name", code, "floors", List.of(1)))
                .post(PARK + "/buildings", park)
                .then()
                .statusCode(201);
    }

    private String register(String name, String contact) {
        var body = new HashMap<String, Object>(Map.of("name", name, "kind", "TEAM"));
        body.put("contactName", contact);
        return as(keeper)
                .body(body)
                .post(PARK + "/companies", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
