package org.seedbed.company.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seedbed.access.Place;
import org.seedbed.access.PlaceBuilder;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.EveryTable;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** A company of which the park has one of everything is merged into another: nothing of it is left behind. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CompanyMergeWholeTest {

    private static final String COMPANY = "/api/v1/parks/{park}/companies/{company}";

    /** What goes on naming the duplicate: itself, that it was merged, what is sealed, stored answers, what is counted anew. */
    private static final List<String> KEPT = List.of(
            "company",
            "company_merge",
            "trail",
            "idempotency_key",
            "legal_hold",
            "membership",
            "invitation",
            "company_rollup");

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    JobDatabase jobs;

    @Test
    void nothingOfADuplicateIsLeftBehind() throws IOException, SQLException {
        var place = PlaceBuilder.build(world, database);
        var firm = register.firm(place.park(), Unique.name("合并后的企业（示例）"));
        register.firm(place.park(), "重复登记的企业（示例）");
        for (var row : rest(place.park())) {
            jobs.execute(Sql.of(row));
        }
        database.execute(Sql.of("delete from legal_hold where park_id = ?", place.park()));
        database.execute(Sql.of("delete from company_merge where park_id = ?", place.park()));
        database.execute(Sql.of("delete from founder where park_id = ? and company_id = ?", place.park(), firm));
        var owner = world.with(Role.OWNER, place.company());
        told(owner, place, place.company());
        told(owner, place, firm);
        merge(place, firm);
        assertThat(jobs.list(
                        Sql.of("select kind from inbox_message where user_id = ?", owner.userId()),
                        row -> row.text("kind")))
                .containsExactlyInAnyOrder("EXIT_SHEET_TO_CONFIRM", "COMPANY_MERGED");
        assertThat(EveryTable.with(place.company().toString())).isSubsetOf(KEPT);
        assertThat(jobs.count(
                        Sql.of("select 1 from membership where company_id = ? and ended_at is null", place.company())))
                .isZero();
        assertThat(jobs.count(Sql.of(
                        "select 1 from invitation where company_id = ? and state in ('PROPOSED', 'OPEN')",
                        place.company())))
                .isZero();
        for (var table : List.of("bill", "payment", "waiver", "report", "company_figure", "qualification")) {
            assertThat(jobs.count(Sql.of("select 1 from " + table + " where company_id = ?", firm)))
                    .as(table)
                    .isPositive();
        }
        reads(owner, firm, place);
    }

    /** Whose company it was reads everything of it where the company is now. */
    private static void reads(Person owner, UUID firm, Place place) {
        for (var list : Map.of(
                        "exits", "exitCaseId",
                        "period-reports", "reportId",
                        "waivers", "waiverId")
                .entrySet()) {
            as(owner)
                    .get("/api/v1/companies/{company}/" + list.getKey(), firm)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(place.id(list.getValue()).toString()));
        }
        as(owner)
                .get("/api/v1/companies/{company}/exits/{exit}", firm, place.id("exitCaseId"))
                .then()
                .statusCode(200)
                .body("companyId", equalTo(firm.toString()));
        as(owner)
                .get("/api/v1/companies/{company}/graduations", firm)
                .then()
                .statusCode(200)
                .body("stays.tenantId", contains(place.id("tenantId").toString()));
    }

    /** The same, as somebody of either company. */
    private void told(Person owner, Place place, UUID company) {
        jobs.execute(Sql.of("""
                insert into inbox_message (id, user_id, told_as, park_id, company_id, permission, kind, subject_id, once,
                    words, told_at)
                values (gen_random_uuid(), ?, 'COMPANY', ?, ?, 'OWN_BILLING', 'EXIT_SHEET_TO_CONFIRM', ?, 'once', '{}', now())""", owner.userId(), place.park(), company, place.id("exitCaseId")));
    }

    private void merge(Place place, UUID into) {
        as(place.keeper())
                .header(
                        "If-Match",
                        as(place.keeper())
                                .get(COMPANY, place.park(), place.company())
                                .header("ETag"))
                .body(Map.of("into", into, "reason", "重复登记（示例）"))
                .post(COMPANY + "/merge", place.park(), place.company())
                .then()
                .statusCode(200);
    }

    private static List<String> rest(UUID park) throws IOException {
        try (var in = CompanyMergeWholeTest.class.getResourceAsStream("/rest-of-a-place.sql")) {
            var text = new String(in.readAllBytes(), UTF_8).replace("${park}", park.toString());
            return Stream.of(text.split(";\n", -1))
                    .filter(row -> !row.isBlank())
                    .toList();
        }
    }
}
