package org.seedbed.company.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** Qualifications with their evidence, and the list of those that end. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class QualificationResourceTest {

    private static final String LIST = "/api/v1/parks/{park}/qualifications";
    private static final String OF = "/api/v1/parks/{park}/companies/{company}/qualifications";
    private static final byte[] PDF = "%PDF-1.7 证书（示例）".getBytes(StandardCharsets.UTF_8);

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Person keeper;
    private UUID company;

    @BeforeEach
    void aCompanyOfAPark() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        company = register.firm(park, "资质企业（示例）");
    }

    @Test
    void theListTellsWhatEndsWhen() {
        var today = clock.today();
        add("过期", today.minusDays(1).toString());
        add("今天到期", today.toString());
        add("三十天后", today.plusDays(30).toString());
        add("九十天后", today.plusDays(90).toString());
        add("长期", null);
        as(keeper)
                .get(LIST, park)
                .then()
                .statusCode(200)
                .body("items.title", contains("过期", "今天到期", "三十天后", "九十天后", "长期"))
                .body("items.state", contains("EXPIRED", "WITHIN_30", "WITHIN_60", "VALID", "ENDLESS"));
        as(keeper)
                .queryParam("state", "EXPIRED", "WITHIN_30")
                .get(LIST, park)
                .then()
                .body("items.title", contains("过期", "今天到期"));
        as(keeper).queryParam("q", "三十").get(LIST, park).then().body("items.title", contains("三十天后"));
        as(keeper).queryParam("state", "SOON").get(LIST, park).then().statusCode(400);
    }

    @Test
    void aFilterFindsWhatItsTagSays() {
        var today = clock.today();
        for (int days : new int[] {-1, 0, 29, 30, 59, 60, 89, 90}) {
            add(String.valueOf(days), today.plusDays(days).toString());
        }
        add("endless", null);
        filtered("EXPIRED", "-1");
        filtered("WITHIN_30", "0", "29");
        filtered("WITHIN_60", "30", "59");
        filtered("WITHIN_90", "60", "89");
        filtered("VALID", "90");
        filtered("ENDLESS", "endless");
    }

    private void filtered(String state, String... titles) {
        as(keeper)
                .queryParam("state", state)
                .get(LIST, park)
                .then()
                .statusCode(200)
                .body("items.title", contains(titles))
                .body("items.state", everyItem(equalTo(state)));
    }

    @Test
    void aQualificationIsChangedAndRemovedUnderItsVersion() {
        var id = add("证书", null);
        var change = new HashMap<String, Object>(Map.of("kind", "HIGH_TECH", "title", "新证书", "issuedOn", "2026-01-01"));
        as(keeper).body(change).put(OF + "/{q}", park, company, id).then().statusCode(428);
        change.put("validUntil", "2025-12-31");
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(change)
                .put(OF + "/{q}", park, company, id)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/validUntil"));
        change.put("validUntil", "2028-12-31");
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(change)
                .put(OF + "/{q}", park, company, id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("title", equalTo("新证书"));
        as(keeper)
                .header("If-Match", "\"0\"")
                .delete(OF + "/{q}", park, company, id)
                .then()
                .statusCode(412);
        as(keeper)
                .header("If-Match", "\"1\"")
                .delete(OF + "/{q}", park, company, id)
                .then()
                .statusCode(204);
        as(keeper).get(OF, park, company).then().body("total", equalTo(0));
    }

    @Test
    void theEvidenceComesBackAsItWasSentAndOnlyAsADownload() {
        var id = add("证书", null);
        upload(id, "\"0\"", "C:\\scan 1.pdf", PDF)
                .statusCode(200)
                .body("file.fileName", equalTo("scan 1.pdf"))
                .body("file.mediaType", equalTo("application/pdf"))
                .body("file.size", equalTo(PDF.length));
        var answer = as(keeper).get(OF + "/{q}/file", park, company, id);
        answer.then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .header("X-Content-Type-Options", "nosniff");
        assertThat(answer.asByteArray()).isEqualTo(PDF);
        assertThat(answer.contentType()).contains("octet-stream");
        var owner = world.with(Role.OWNER, company);
        var own = "/api/v1/companies/{company}/qualifications";
        as(owner).get(own, company).then().statusCode(200).body("items.title", contains("证书"));
        assertThat(as(owner).get(own + "/{q}/file", company, id).asByteArray()).isEqualTo(PDF);
        var stranger = world.with(Role.OWNER, register.firm(park, "别家（示例）"));
        as(stranger).get(own + "/{q}/file", company, id).then().statusCode(404);
    }

    @Test
    void whatIsNoEvidenceIsRefusedAndNothingIsStored() {
        var id = add("证书", null);
        var html = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        upload(id, "\"0\"", "证书.pdf", html).statusCode(415).body("code", equalTo("file.type"));
        upload(id, "\"0\"", "空.pdf", new byte[0]).statusCode(400).body("code", equalTo("file.empty"));
        var large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        upload(id, "\"0\"", "大.pdf", large).statusCode(413).body("code", equalTo("file.too-large"));
        upload(id, "\"7\"", "证书.pdf", PDF).statusCode(412);
        as(keeper).get(OF, park, company).then().body("items[0].file", equalTo(null));
        as(keeper).get(OF + "/{q}/file", park, company, id).then().statusCode(404);
    }

    private UUID add(String title, String until) {
        var body = new HashMap<String, Object>(Map.of("kind", "AWARD", "title", title, "issuedOn", "2024-01-01"));
        body.put("validUntil", until);
        String id = as(keeper)
                .body(body)
                .post(OF, park, company)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    private ValidatableResponse upload(UUID id, String tag, String name, byte[] content) {
        return as(keeper)
                .contentType(ContentType.MULTIPART)
                .header("If-Match", tag)
                .multiPart("file", name, content)
                .post(OF + "/{q}/file", park, company, id)
                .then();
    }
}
