package org.seedbed.company.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

/** What is held of a founder stays as it is, also against whoever edits, and against whoever is quick. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FounderHoldTest {

    private static final String FOUNDERS = "/api/v1/parks/{park}/companies/{company}/founders";
    private static final String NUMBER = "11010519491231002X";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    private UUID park;
    private UUID company;
    private Person keeper;
    private Person checker;

    @BeforeEach
    void aCompanyOfAPark() {
        park = world.park();
        company = register.firm(park, "示例科技有限公司");
        keeper = world.with(Role.OPERATOR, park);
        checker = world.with(Role.CHECKER, park);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "phone", "userId", "categories", "tags", "idDocument"})
    void whatIsHeldIsNeitherClearedNorReplaced(String fact) {
        var owner = world.with(Role.OWNER, company);
        var full = full(owner);
        var founder = added(full);
        hold(founder).statusCode(201);
        change(founder, full).statusCode(200);
        var changed = new HashMap<>(full);
        switch (fact) {
            case "name" -> changed.put("name", "无名氏");
            case "phone" -> changed.remove("phone");
            case "userId" -> changed.remove("userId");
            case "categories" -> changed.put("categories", List.of("DISABLED"));
            case "tags" -> changed.put("categories", List.of("STUDENT", "VETERAN"));
            default -> changed.put("idDocument", Map.of("type", "PASSPORT", "number", "E12345678"));
        }
        change(founder, changed).statusCode(409).body("code", equalTo("privacy.held"));
        as(keeper)
                .get("/api/v1/parks/{park}/companies/{company}", park, company)
                .then()
                .body("founders[0].name", equalTo("李明（示例）"))
                .body("founders[0].phone", equalTo("13800001234"))
                .body("founders[0].userId", equalTo(owner.userId().toString()));
    }

    @Test
    void additionsPass() {
        var founder = added(Map.of("name", "李明（示例）", "categories", List.of()));
        hold(founder).statusCode(201);
        as(keeper)
                .get("/api/v1/parks/{park}/companies/{company}", park, company)
                .then()
                .body("founders[0].phone", nullValue());
        change(founder, full(world.with(Role.OWNER, company))).statusCode(200).body("phone", equalTo("13800001234"));
    }

    @Test
    void somebodyOfACompanyCanBeHeldByTheirAccount() {
        var owner = world.with(Role.OWNER, company);
        var founder = added(full(owner));
        hold("USER", owner.userId().toString()).statusCode(201);
        remove(founder).statusCode(409).body("code", equalTo("privacy.held"));
    }

    @Test
    void aHoldPlacedWhileTheFounderIsRemovedEitherKeepsOrIsRefused() throws Exception {
        for (int round = 0; round < 12; round++) {
            var founder = added(Map.of("name", "创业者 " + round + "（示例）", "categories", List.of()));
            var answers = Rush.of(
                    2,
                    i -> () ->
                            (i == 0 ? hold(founder) : remove(founder)).extract().statusCode());
            assertThat(answers).isIn(List.of(201, 409), List.of(422, 204));
        }
        assertThat(database.count(Sql.of("""
                        select 1 from legal_hold h where h.park_id = ? and h.lifted_at is null
                            and not exists (select from founder f where f.id = h.subject_id)""", park))).isZero();
    }

    private static Map<String, Object> full(Person owner) {
        return Map.of(
                "name",
                "李明（示例）",
                "phone",
                "13800001234",
                "categories",
                List.of("DISABLED", "STUDENT"),
                "userId",
                owner.userId(),
                "idDocument",
                Map.of("type", "RESIDENT_ID", "number", NUMBER),
                "consent",
                Map.of("noticeVersion", 1, "form", "ONLINE"));
    }

    private String added(Map<String, ?> body) {
        return as(keeper)
                .body(body)
                .post(FOUNDERS, park, company)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse hold(String founder) {
        return hold("FOUNDER", founder);
    }

    private ValidatableResponse hold(String subject, String id) {
        return as(checker)
                .body(Map.of("subject", subject, "subjectId", id, "reason", "劳动仲裁期间保留"))
                .post("/api/v1/parks/{park}/legal-holds", park)
                .then();
    }

    private ValidatableResponse change(String founder, Map<String, ?> body) {
        return as(keeper)
                .header("If-Match", tag(founder))
                .body(body)
                .put(FOUNDERS + "/{founder}", park, company, founder)
                .then();
    }

    private ValidatableResponse remove(String founder) {
        return as(keeper)
                .header("If-Match", tag(founder))
                .delete(FOUNDERS + "/{founder}", park, company, founder)
                .then();
    }

    private @Nullable String tag(String founder) {
        Integer version = as(keeper)
                .get("/api/v1/parks/{park}/companies/{company}", park, company)
                .then()
                .extract()
                .path("founders.find { it.id == '" + founder + "' }.version");
        return "\"" + version + "\"";
    }
}
