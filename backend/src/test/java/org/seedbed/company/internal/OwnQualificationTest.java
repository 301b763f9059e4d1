package org.seedbed.company.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

/** What a company says of itself, and where its word ends. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OwnQualificationTest {

    private static final String OWN = "/api/v1/companies/{company}/qualifications";
    private static final String OF = "/api/v1/parks/{park}/companies/{company}/qualifications";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 1};
    private static final byte[] PDF = "%PDF-1.7 证书（示例）".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, Object> AWARD =
            Map.of("kind", "AWARD", "title", "奖项（示例）", "issuedOn", "2026-01-01");

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    private UUID park;
    private UUID company;
    private Person keeper;
    private Person owner;

    @BeforeEach
    void aCompanyWithItsOwner() {
        park = world.park();
        company = register.firm(park, "自报企业（示例）");
        keeper = world.with(Role.OPERATOR, park);
        owner = world.with(Role.OWNER, company);
    }

    @Test
    void theOwnerDeclaresChangesAndTakesBack() {
        var id = declare();
        as(keeper)
                .get(OF, park, company)
                .then()
                .body("items.declared", contains(true))
                .body("items[0].abilities", contains("CHANGE", "REMOVE", "STORE_FILE"));
        as(owner).get(OWN, company).then().body("items[0].abilities", contains("CHANGE", "REMOVE", "STORE_FILE"));
        as(world.with(Role.STAFF, company)).get(OWN, company).then().body("items[0].abilities", empty());
        as(owner)
                .header("If-Match", "\"0\"")
                .body(Map.of("kind", "AWARD", "title", "更正（示例）", "issuedOn", "2026-01-01"))
                .put(OWN + "/{q}", company, id)
                .then()
                .statusCode(200)
                .body("title", equalTo("更正（示例）"))
                .body("declared", equalTo(true));
        upload(owner, id, "\"1\"", PNG).statusCode(200).body("file.mediaType", equalTo("image/png"));
        upload(owner, id, "\"2\"", PDF).statusCode(200).body("file.mediaType", equalTo("application/pdf"));
        as(owner).delete(OWN + "/{q}", company, id).then().statusCode(428);
        as(owner)
                .header("If-Match", "\"3\"")
                .delete(OWN + "/{q}", company, id)
                .then()
                .statusCode(204);
        as(owner).get(OWN, company).then().body("total", equalTo(0));
    }

    @Test
    void aCompanyDeclaresSoManyAtMostUntilTheParkHasLooked() throws Exception {
        database.execute(Sql.of("""
                insert into qualification (park_id, id, version, company_id, kind, title, issued_on, declared)
                select ?, gen_random_uuid(), 0, ?, 'AWARD', 'n' || n, '2026-01-01', true from generate_series(1, 47) n""", park, company));
        var answers = Rush.of(
                8,
                i -> () -> as(owner)
                        .queryParam("park", park)
                        .body(AWARD)
                        .post(OWN, company)
                        .statusCode());
        assertThat(answers).filteredOn(s -> s == 201).hasSize(3);
        as(owner)
                .queryParam("park", park)
                .body(AWARD)
                .post(OWN, company)
                .then()
                .statusCode(409)
                .body("code", equalTo("company.too-many-declared"))
                .body("params.limit", equalTo("50"));
        database.execute(
                Sql.of("update qualification set declared = false where company_id = ? and title = 'n1'", company));
        declare();
    }

    @Test
    void whatTheParkHasLookedAtIsTheParksToChange() {
        var id = declare();
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(AWARD)
                .put(OF + "/{q}", park, company, id)
                .then()
                .statusCode(200)
                .body("declared", equalTo(false));
        as(owner)
                .header("If-Match", "\"1\"")
                .body(AWARD)
                .put(OWN + "/{q}", company, id)
                .then()
                .statusCode(409)
                .body("code", equalTo("company.kept-by-park"));
        as(owner)
                .header("If-Match", "\"1\"")
                .delete(OWN + "/{q}", company, id)
                .then()
                .statusCode(409)
                .body("code", equalTo("company.kept-by-park"));
        as(owner).get(OWN, company).then().body("items[0].abilities", contains("STORE_FILE"));
        // The certificate the park still lacks may be shown; once it is there it stays.
        upload(owner, id, "\"1\"", PDF).statusCode(200);
        upload(owner, id, "\"2\"", PNG).statusCode(409).body("code", equalTo("company.kept-by-park"));
        var kept = as(owner).get(OWN + "/{q}/file", company, id).asByteArray();
        assertThat(kept).isEqualTo(PDF);
    }

    @Test
    void nobodyDeclaresForAnotherCompanyOrToAParkThatDoesNotKnowIt() {
        var id = declare();
        var stranger = world.with(Role.OWNER, register.firm(park, "别家（示例）"));
        as(stranger)
                .queryParam("park", park)
                .body(AWARD)
                .post(OWN, company)
                .then()
                .statusCode(404);
        upload(stranger, id, "\"0\"", PDF).statusCode(404);
        var staff = world.with(Role.STAFF, company);
        upload(staff, id, "\"0\"", PDF).statusCode(403);
        as(owner).body(AWARD).post(OWN, company).then().statusCode(400);
        as(owner)
                .queryParam("park", world.park())
                .body(AWARD)
                .post(OWN, company)
                .then()
                .statusCode(422)
                .body("code", equalTo("company.unknown"));
        as(owner).get(OWN, company).then().body("total", equalTo(1));
    }

    private UUID declare() {
        String id = as(owner)
                .queryParam("park", park)
                .body(AWARD)
                .post(OWN, company)
                .then()
                .statusCode(201)
                .body("declared", equalTo(true))
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    private ValidatableResponse upload(Person by, UUID id, String tag, byte[] content) {
        return as(by).contentType(ContentType.MULTIPART)
                .header("If-Match", tag)
                .multiPart("file", "证书（示例）", content)
                .post(OWN + "/{q}/file", company, id)
                .then();
    }
}
