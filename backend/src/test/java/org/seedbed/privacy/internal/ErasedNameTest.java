package org.seedbed.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.EveryTable;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** After an accepted deletion no table bears the name any more: every table there is, also those made after this test. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ErasedNameTest {

    private static final String PARK = "/api/v1/parks/{park}";

    @Inject
    World world;

    @Inject
    Register register;

    private final String name = Unique.name("郑").toString().substring(0, 8) + "（示例）";
    private final String phone =
            "139" + String.format("%08d", Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
    private UUID park;
    private UUID company;
    private Person keeper;
    private Person checker;
    private Person person;
    private String founder;

    @BeforeEach
    void aFounderWhoseNameIsInManyPlaces() {
        park = world.park();
        company = register.firm(park, "示例科技有限公司");
        register.tenant(park, company, "2020-01-01", "2021-01-01", Stage.INCUBATOR);
        keeper = world.with(Role.OPERATOR, park);
        checker = world.with(Role.CHECKER, park);
        person = world.with(Role.OWNER, company);
        founder = as(keeper)
                .body(Map.of("name", name, "phone", phone, "categories", List.of(), "userId", person.userId()))
                .post(PARK + "/companies/{company}/founders", park, company)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        heldOnce("FOUNDER", founder);
        heldOnce("USER", person.userId().toString());
        as(person)
                .body(Map.of("parkId", park, "kind", "CORRECTION", "details", "请更正我的电话"))
                .post("/api/v1/me/privacy-requests")
                .then()
                .statusCode(201);
    }

    @Test
    void isNowhereToBeFound() throws SQLException {
        assertThat(EveryTable.with(name)).contains("founder", "idempotency_key", "legal_hold");
        assertThat(EveryTable.with(phone)).contains("founder", "idempotency_key");
        assertThat(EveryTable.with(person.name())).contains("idempotency_key", "privacy_request");
        String request = as(person)
                .body(Map.of("parkId", park, "kind", "DELETION", "details", "请删除我的信息"))
                .post("/api/v1/me/privacy-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("decision", "ACCEPT", "reason", "本人已离开园区"))
                .post(PARK + "/privacy-requests/{id}/decide", park, request)
                .then()
                .statusCode(200)
                .body("userName", nullValue());
        assertThat(EveryTable.with(name)).isEmpty();
        assertThat(EveryTable.with(phone)).isEmpty();
        // The account is the identity provider's, and the answer to the request says that it stays.
        assertThat(EveryTable.with(person.name())).containsExactly("app_user");
        as(keeper)
                .get(PARK + "/companies/{company}", park, company)
                .then()
                .body("founders.anonymised", contains(true))
                .body("founders[0].name", equalTo("#" + founder.substring(0, 8)));
        as(checker)
                .get(PARK + "/legal-holds", park)
                .then()
                .statusCode(200)
                .body("items.label", contains(nullValue(), nullValue()));
    }

    @Test
    void aParkForgetsNobodyButItsOwnWhoAskedForIt() throws SQLException {
        var elsewhere = world.park();
        try (var connection = PostgresResource.owner();
                var statement = connection.createStatement()) {
            statement.execute("select set_config('seedbed.scope', '{\"parks\": {\"privacy_manage\": [\"" + elsewhere
                    + "\"]}}', false)");
            for (var at : List.of(park, elsewhere)) {
                assertThat(catchThrowable(
                                () -> statement.execute("select forget_copied_names('" + at + "', '" + founder + "')")))
                        .hasMessageContaining("nobody of this park");
            }
        }
    }

    /** Places a hold, which keeps the name as its label, and lifts it. */
    private void heldOnce(String subject, String id) {
        String hold = as(checker)
                .body(Map.of("subject", subject, "subjectId", id, "reason", "仲裁期间保留"))
                .post(PARK + "/legal-holds", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(checker)
                .body(Map.of("reason", "仲裁已结束"))
                .post(PARK + "/legal-holds/{id}/lift", park, hold)
                .then()
                .statusCode(200);
    }
}
