package org.seedbed.company.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.access.Place;
import org.seedbed.access.PlaceBuilder;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** Merges of before that left a record behind are put right, and whose company it is hears of a merge. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CompanyMergeMendedTest {

    private static final String COMPANY = "/api/v1/parks/{park}/companies/{company}";
    private static final String MENDED = "/db/migration/company/V20261125020100__company_merge_mended.sql";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    JobDatabase jobs;

    @Test
    void waiversFollowTheirStayAndTheCompanyCanBeMergedAgain() throws IOException, SQLException {
        var place = PlaceBuilder.build(world, database);
        database.execute(Sql.of("delete from legal_hold where park_id = ?", place.park()));
        var firm = register.firm(place.park(), Unique.name("合并后的企业（示例）"));
        merge(place, place.company(), firm).statusCode(200);
        // As the earlier migration left it: the record came back, and a waiver with it.
        jobs.execute(Sql.of("""
                insert into company_record (park_id, company_id, name_key, search_text, registered_at)
                select ?, id, name_key, name_key, now() from company where id = ?""", place.park(), place.company()));
        assertThat(jobs.execute(
                        Sql.of("update waiver set company_id = ? where park_id = ?", place.company(), place.park())))
                .isPositive();
        merge(place, place.company(), firm).statusCode(409).body("code", equalTo("company.merged-meanwhile"));
        try (var in = CompanyMergeMendedTest.class.getResourceAsStream(MENDED);
                var owner = PostgresResource.owner();
                var sql = owner.createStatement()) {
            sql.execute(new String(in.readAllBytes(), UTF_8));
        }
        assertThat(jobs.count(Sql.of("select 1 from waiver where company_id = ?", place.company())))
                .isZero();
        assertThat(jobs.count(Sql.of("select 1 from waiver where company_id = ?", firm)))
                .isPositive();
        merge(place, place.company(), firm).statusCode(200);
    }

    @Test
    void thePeopleOfBothAreToldOfTheMerge() {
        var park = world.park();
        var keeper = world.with(Role.OPERATOR, park);
        var twin = register.company(park, CompanyKind.TEAM, "重复登记的企业（示例）", null, null);
        var into = register.firm(park, "保留的企业（示例）");
        var founder = world.with(Role.OWNER, twin);
        var stranger = world.with(Role.OWNER, register.firm(park, "另一家企业（示例）"));
        as(keeper)
                .header("If-Match", as(keeper).get(COMPANY, park, twin).header("ETag"))
                .body(Map.of("into", into, "reason", "重复登记（示例）"))
                .post(COMPANY + "/merge", park, twin)
                .then()
                .statusCode(200);
        as(founder)
                .get("/api/v1/me/inbox")
                .then()
                .statusCode(200)
                .body("items.kind", contains("COMPANY_MERGED"))
                .body("items.companyId", contains(into.toString()))
                .body("items.subjectId", contains(into.toString()))
                .body("items[0].words.company", equalTo("重复登记的企业（示例）"))
                .body("items[0].words.into", equalTo("保留的企业（示例）"));
        as(stranger).get("/api/v1/me/inbox").then().body("total", equalTo(0));
    }

    private static ValidatableResponse merge(Place place, UUID from, UUID into) {
        return as(place.keeper())
                .header(
                        "If-Match",
                        as(place.keeper()).get(COMPANY, place.park(), from).header("ETag"))
                .body(Map.of("into", into, "reason", "重复登记（示例）"))
                .post(COMPANY + "/merge", place.park(), from)
                .then();
    }
}
