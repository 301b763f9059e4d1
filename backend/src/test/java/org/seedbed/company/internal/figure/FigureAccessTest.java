package org.seedbed.company.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** Who reads figures of a company's business and their papers, and who may be the second person. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FigureAccessTest {

    private static final String FIGURES = "/api/v1/parks/{park}/companies/{company}/figures";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    ActingContext acting;

    private UUID park;
    private UUID company;
    private Person keeper;

    @BeforeEach
    void aCompanyOfAPark() {
        park = world.park();
        company = register.firm(park, Unique.name("数字企业（示例）"));
        keeper = world.with(Role.OPERATOR, park);
    }

    private UUID paper() {
        return UUID.fromString(as(keeper)
                .contentType("multipart/form-data")
                .multiPart("file", "tax.pdf", "%PDF-1.7 纳税申报表（示例）".getBytes(StandardCharsets.UTF_8), "application/pdf")
                .post(FIGURES + "/files", park, company)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private UUID record(Person by, UUID paper) {
        var body = new HashMap<String, Object>(Map.of(
                "metric",
                "TAX_PAID",
                "period",
                Map.of("kind", "YEAR", "from", "2025-01-01"),
                "value",
                "50000.00",
                "confirmed",
                false));
        body.put("companyFigureFileId", paper);
        return UUID.fromString(as(by).body(body)
                .post(FIGURES + "/records", park, company)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void whoLooksACompanyUpReadsNoneOfItsFigures() {
        var paper = paper();
        record(keeper, paper);
        for (var role : Set.of(Role.FINANCE, Role.RECEPTION)) {
            var person = world.with(role, park);
            as(person)
                    .get("/api/v1/parks/{park}/companies/{company}", park, company)
                    .then()
                    .statusCode(200);
            for (var path : Set.of("", "/records", "/files/" + paper)) {
                as(person).get(FIGURES + path, park, company).then().statusCode(403);
            }
        }
        for (var role : Set.of(Role.CHECKER, Role.APPROVER)) {
            as(world.with(role, park))
                    .get(FIGURES + "/files/" + paper, park, company)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void norDoesTheDatabaseShowThem() {
        record(keeper, paper());
        for (var table : Set.of("company_figure", "company_figure_file")) {
            assertThat(rows("company_read", table)).as(table).isZero();
            assertThat(rows("figure_read", table)).as(table).isEqualTo(1);
        }
        assertThat(rows("company_read", "stored_file")).isZero();
        assertThat(rows("figure_read", "stored_file")).isEqualTo(1);
    }

    private long rows(String permission, String table) {
        var scope = new RowScope(
                keeper.userId(), null, null, null, Set.of(), Set.of(), Set.of(), Map.of(permission, Set.of(park)));
        return acting.run(
                new Acting(keeper.userId(), "test", "test", scope),
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> database.count(Sql.of("select 1 from " + table + " where park_id = ?", park))));
    }

    @Test
    void whoTookBackWhatTheySaidIsNoOtherPerson() {
        world.grant(keeper, Role.CHECKER, park);
        var second = world.with(Role.OPERATOR, park);
        var paper = paper();
        var own = record(keeper, paper);
        var again = record(second, paper);
        as(keeper)
                .body(Map.of("reason", "重复登记（示例）"))
                .post(FIGURES + "/records/{figure}/withdrawal", park, company, own)
                .then()
                .statusCode(200);
        as(keeper)
                .get(FIGURES + "/records", park, company)
                .then()
                .body("items.find { it.id == '" + again + "' }.abilities", contains("WITHDRAW"));
        as(keeper)
                .post(FIGURES + "/records/{figure}/verification", park, company, again)
                .then()
                .statusCode(409)
                .body("code", equalTo("company.figure-own"));
    }
}
