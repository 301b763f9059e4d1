package org.seedbed.company.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CompanyResourceTest {

    private static final String COMPANIES = "/api/v1/parks/{park}/companies";

    @Inject
    World world;

    @Inject
    Register registers;

    private UUID park;
    private Person keeper;

    @BeforeEach
    void aParkAndItsKeeper() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
    }

    @Test
    void aCompanyIsRegisteredReadAndChangedUnderItsVersion() {
        var uscc = Register.uscc("91");
        var body = firm(uscc);
        body.put("name", "　徐州彭城科技有限公司（示例） ");
        body.put("uscc", " " + uscc.toLowerCase(java.util.Locale.ROOT));
        body.put("registeredCapital", Map.of("amount", "2000000.00", "currency", "CNY"));
        body.put("contactName", "张三");
        body.put("contactPhone", "13800001234");
        var company = register(keeper, park, body)
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("name", equalTo("徐州彭城科技有限公司（示例）"))
                .body("uscc", equalTo(uscc))
                .body("registeredCapital.amount", equalTo("2000000.00"))
                .body("contactPhone", equalTo("13800001234"))
                .body("founders", empty())
                .body("employment", equalTo(null))
                .body("abilities", contains("edit", "addFounder", "recordEmployment", "merge", "addQualification"))
                .extract()
                .path("id");
        var change = firm(uscc);
        change.put("contactName", "李四");
        as(keeper).body(change).put(COMPANIES + "/{c}", park, company).then().statusCode(428);
        String etag = put(company, "\"0\"", change)
                .statusCode(200)
                .body("contactName", equalTo("李四"))
                .body("contactPhone", equalTo(null))
                .extract()
                .header("ETag");
        as(keeper).get(COMPANIES + "/{c}", park, company).then().header("ETag", etag);
        put(company, "\"0\"", change).statusCode(412).body("code", equalTo("etag.stale"));
        put(company, etag, change).statusCode(200);
    }

    @Test
    void aChangeOfTheContactAloneIsAChange() throws Exception {
        var uscc = Register.uscc("91");
        var company =
                register(keeper, park, firm(uscc)).statusCode(201).extract().path("id");
        var change = firm(uscc);
        change.put("contactName", "李四");
        var answers =
                Rush.of(6, i -> () -> put(company, "\"0\"", change).extract().statusCode());
        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @Test
    void aCompanyTheNetworkKnowsIsAdoptedWithItsRegisteredFacts() {
        var uscc = Register.uscc("91");
        String first =
                register(keeper, park, firm(uscc)).statusCode(201).extract().path("id");
        register(keeper, park, firm(uscc)).statusCode(409).body("code", equalTo("company.already-registered"));
        var elsewhere = world.park();
        var neighbour = world.with(Role.OPERATOR, elsewhere);
        var asTheyCallIt = firm(uscc);
        asTheyCallIt.put("name", "另一种叫法");
        asTheyCallIt.put("contactName", "王五");
        register(neighbour, elsewhere, asTheyCallIt)
                .statusCode(201)
                .body("id", equalTo(first))
                .body("name", equalTo("示例科技有限公司"))
                .body("contactName", equalTo("王五"));
        as(keeper).get(COMPANIES + "/{c}", park, first).then().body("contactName", equalTo(null));
        // A record alone freezes nothing, on neither side.
        var renamed = firm(uscc);
        renamed.put("name", "示例科技（徐州）有限公司");
        put(first, "\"0\"", renamed).statusCode(200).body("name", equalTo("示例科技（徐州）有限公司"));
        var tag = as(keeper).get(COMPANIES + "/{c}", park, first).header("ETag");
        registers.tenant(elsewhere, UUID.fromString(first), "2024-01-01", "2025-01-01", Stage.NURSERY);
        put(first, tag, firm(Register.uscc("91"))).statusCode(409).body("code", equalTo("company.shared"));
        var aged = firm(uscc);
        aged.put("foundedOn", "2010-01-01");
        put(first, tag, aged).statusCode(409).body("code", equalTo("company.shared"));
        var contact = new HashMap<>(renamed);
        contact.put("contactName", "赵六");
        put(first, tag, contact).statusCode(200).body("contactName", equalTo("赵六"));
    }

    @Test
    void aRushOnOneCodeHasOneWinner() throws Exception {
        var uscc = Register.uscc("91");
        assertThat(Rush.of(
                        8,
                        i -> () -> register(keeper, park, firm(uscc)).extract().statusCode()))
                .containsOnly(201, 409)
                .containsOnlyOnce(201);
    }

    @Test
    void aTeamBecomesAFirmAndKeepsItsHistory() {
        var team = new HashMap<String, Object>(Map.of("kind", "TEAM", "name", "归雁团队"));
        var id = register(keeper, park, team)
                .statusCode(201)
                .body("uscc", equalTo(null))
                .extract()
                .path("id");
        team.put("uscc", Register.uscc("91"));
        put(id, "\"0\"", team).statusCode(422).body("code", equalTo("company.team-with-uscc"));
        team.put("kind", "FIRM");
        put(id, "\"0\"", team).statusCode(200).body("kind", equalTo("FIRM")).body("id", equalTo(id));
    }

    @Test
    void wrongFieldsAreNamed() {
        register(keeper, park, new HashMap<>(Map.of("kind", "FIRM", "name", "无码公司")))
                .statusCode(422)
                .body("code", equalTo("company.uscc-missing"));
        register(keeper, park, new HashMap<>(Map.of("kind", "TEAM", "name", "　　")))
                .statusCode(400)
                .body("errors.pointer", contains("/name"))
                .body("errors.code", contains("validation.required"));
        var wrong = firm("91350100M000100Y4Z");
        wrong.put("contactPhone", "12345");
        wrong.put("industryCode", "65");
        register(keeper, park, wrong)
                .statusCode(400)
                .body("errors.pointer", contains("/contactPhone", "/industryCode", "/uscc"))
                .body("errors.code", contains("validation.pattern", "validation.pattern", "validation.uscc"));
        var first = Register.uscc("91");
        var second = Register.uscc("91");
        var id = register(keeper, park, firm(first)).statusCode(201).extract().path("id");
        register(keeper, park, firm(second)).statusCode(201);
        put(id, "\"0\"", firm(second)).statusCode(409).body("code", equalTo("company.uscc-taken"));
    }

    @Test
    void anotherParkDoesNotSeeIt() {
        var company =
                register(keeper, park, firm(Register.uscc("91"))).extract().path("id");
        var otherPark = world.park();
        var neighbour = world.with(Role.OPERATOR, otherPark);
        for (var at : List.of(park, otherPark)) {
            as(neighbour).get(COMPANIES + "/{c}", at, company).then().statusCode(404);
            as(neighbour)
                    .header("If-Match", "\"0\"")
                    .body(firm(Register.uscc("91")))
                    .put(COMPANIES + "/{c}", at, company)
                    .then()
                    .statusCode(404);
        }
        as(neighbour).get(COMPANIES, otherPark).then().body("total", equalTo(0));
        var desk = world.with(Role.RECEPTION, park);
        as(desk).body(firm(Register.uscc("91"))).post(COMPANIES, park).then().statusCode(403);
    }

    private ValidatableResponse put(Object company, String etag, Map<String, ?> body) {
        return as(keeper)
                .header("If-Match", etag)
                .body(body)
                .put(COMPANIES + "/{c}", park, company)
                .then();
    }

    private static ValidatableResponse register(Person by, UUID park, Map<String, ?> body) {
        return as(by).body(body).post(COMPANIES, park).then();
    }

    private static Map<String, Object> firm(String uscc) {
        return new HashMap<>(Map.of("kind", "FIRM", "name", "示例科技有限公司", "uscc", uscc));
    }
}
