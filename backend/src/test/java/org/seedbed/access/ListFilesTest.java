package org.seedbed.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Applying;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Signing;
import org.seedbed.testing.World;
import org.seedbed.testing.Xlsx;

/** Qualifications, agreements and applications as files: the rows of the list in its order, and a row of the trail. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ListFilesTest {

    private static final String PARK = "/api/v1/parks/{park}/";

    @Inject
    World world;

    @Inject
    Database database;

    private Place place;

    @BeforeEach
    void aPlace() {
        place = PlaceBuilder.build(world, database);
    }

    @Test
    void qualificationsLeaveAsTheListShowsThem() {
        qualification("=1+1 证书（示例）", LocalDate.of(2099, 5, 1));
        qualification("过期证书（示例）", LocalDate.of(2026, 1, 2));
        assertThat(texts("qualifications", "columns=NAME"))
                .isEqualTo(seen("qualifications", "sort=validUntil,asc", "title"))
                .hasSize(3);
        assertThat(texts("qualifications", "sort=validUntil,desc&columns=NAME"))
                .isEqualTo(seen("qualifications", "sort=validUntil,desc", "title"));
        assertThat(texts("qualifications", "state=EXPIRED&columns=NAME")).containsExactly(List.of("过期证书（示例）"));
        var formula = file(
                        "qualifications",
                        "q=证书&state=VALID&columns=NAME&columns=KIND&columns=VALID_UNTIL&columns=STATE")
                .rows(1)
                .get(1);
        assertThat(formula.getFirst().isText()).isTrue();
        assertThat(formula.getFirst().value()).isEqualTo("=1+1 证书（示例）");
        assertThat(formula.get(1).value()).isEqualTo("Certification");
        assertThat(formula.get(2).day()).isEqualTo("2099-05-01");
        assertThat(formula.get(3).value()).isEqualTo("Valid");
        assertThat(file("qualifications", "lang=zh-CN").texts().getFirst())
                .containsExactly("企业名称", "名称", "类别", "级别", "证书编号", "发证机关", "发证日期", "有效期至", "有效状态", "核对情况");
        assertThat(exported("qualifications")).first().asString().contains("\"rows\": 3");
        refused(Role.RECEPTION, "qualifications");
    }

    @Test
    void agreementsLeaveAsTheListShowsThem() {
        var park = place.park();
        var signing =
                new Signing(park, place.keeper(), world.with(Role.CHECKER, park), world.with(Role.APPROVER, park));
        signing.draft(
                place.id("tenantId"),
                place.id("admissionPolicyId"),
                Signing.content(place.id("termsPolicyId"), place.id("unitId"), "2026-01-01", "2029-01-01"));
        assertThat(texts("agreements", "columns=AGREEMENT_NUMBER"))
                .isEqualTo(seen("agreements", "page=1", "number"))
                .hasSize(2);
        var draft = file("agreements", "state=DRAFTING").rows(1);
        assertThat(draft).hasSize(2);
        assertThat(draft.get(1).get(2).value()).isEqualTo("Being drafted");
        assertThat(draft.get(1).get(3).value()).isEqualTo("Late");
        assertThat(draft.get(1).get(4).value()).isEqualTo("Nursery");
        assertThat(draft.get(1).get(5).value()).isEqualTo("B101");
        assertThat(draft.get(1).get(6).day()).isEqualTo("2026-01-01");
        assertThat(draft.get(1).get(7).day()).isEqualTo("2028-12-31");
        assertThat(exported("agreements"))
                .last()
                .asString()
                .contains("\"agreementState\": [\"DRAFTING\"]", "\"rows\": 1");
        refused(Role.RECEPTION, "agreements");
    }

    @Test
    void applicationsLeaveAsTheBoardShowsThem() {
        var applying = new Applying(place.park(), place.keeper());
        for (int n = 0; n < 3; n++) {
            applying.submitted(place.id("callId"), Applying.team());
        }
        applying.begin(place.id("callId"));
        // One of each kind that sorts of its own: late, waiting for nobody.
        var ids = as(place.keeper())
                .get(PARK + "applications", place.park())
                .jsonPath()
                .<String>getList("items.id");
        database.execute(
                Sql.of("update admission_application set state = 'ACCEPTED' where id = ?::uuid", ids.getFirst()));
        database.execute(Sql.of(
                "update admission_application set due_on = date '2026-01-05' where id = ?::uuid", ids.getLast()));
        assertThat(texts("applications", "columns=APPLICATION_NUMBER"))
                .isEqualTo(seen("applications", "page=1", "number"))
                .hasSize(4);
        var late = file("applications", "late=true&columns=STATE&columns=LATE&columns=DUE_ON&columns=SUBMITTED_AT")
                .rows(1);
        assertThat(late).hasSize(2);
        assertThat(late.get(1).get(0).value()).isEqualTo("Waiting for the pre-check");
        assertThat(late.get(1).get(1).value()).isEqualTo("Late");
        assertThat(late.get(1).get(2).day()).isEqualTo("2026-01-05");
        assertThat(late.get(1).get(3).value()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
        assertThat(exported("applications")).last().asString().contains("\"late\": true", "\"rows\": 1");
        // Takes lists away, and reads no applications.
        refused(Role.FINANCE, "applications");
    }

    private void qualification(String title, LocalDate validUntil) {
        var body =
                new HashMap<String, Object>(Map.of("kind", "CERTIFICATION", "title", title, "issuedOn", "2026-01-01"));
        body.put("validUntil", validUntil.toString());
        as(place.keeper())
                .body(body)
                .post(PARK + "companies/{company}/qualifications", place.park(), place.company())
                .then()
                .statusCode(201);
    }

    private Xlsx file(String list, String query) {
        var answer = as(place.keeper()).get(PARK + list + "/export?" + query, place.park());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Xlsx.of(answer.asByteArray());
    }

    /** Without the header. */
    private List<List<String>> texts(String list, String query) {
        return file(list, query).texts().stream().skip(1).toList();
    }

    private List<List<String>> seen(String list, String query, String field) {
        return as(place.keeper())
                .get(PARK + list + "?size=100&" + query, place.park())
                .jsonPath()
                .<String>getList("items." + field)
                .stream()
                .map(List::of)
                .toList();
    }

    private List<String> exported(String list) {
        return database.list(
                Sql.of(
                        "select after::text as after from trail where park_id = ? and action = 'LIST_EXPORTED' and label = ? order by id",
                        place.park(),
                        list),
                row -> row.text("after"));
    }

    private void refused(Role role, String list) {
        as(world.with(role, place.park()))
                .get(PARK + list + "/export", place.park())
                .then()
                .statusCode(403);
    }
}
