package org.seedbed.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.Signing.content;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Applying.Begun;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Signing;
import org.seedbed.testing.World;

/** From the nursery into the incubator: the second application carries the company of the first over. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ChainTest {

    private static final String APPLICATION = "/api/v1/parks/{park}/applications/{application}";
    private static final String OWN = "/api/v1/applications/{id}";
    private static final String TENANT = "/api/v1/parks/{park}/tenants/{tenant}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private UUID park;
    private Person maker;
    private Applying applying;
    private Signing signing;
    private Person founder;
    private String uscc;
    private UUID first;
    private String number;
    private UUID stay;

    @BeforeEach
    void aTeamThatStaysInTheNursery() {
        park = world.park();
        maker = world.with(Role.OPERATOR, park);
        applying = new Applying(park, maker);
        signing = new Signing(park, maker, world.with(Role.CHECKER, park), world.with(Role.APPROVER, park));
        uscc = Register.uscc("91");
        var nursery = applying.call("NURSERY", Applying.delivered(database, "nursery-default"));
        first = applying.submitted(nursery, Applying.team()).id();
        var agreement = signed(first, "A101", today);
        stay = UUID.fromString(signing.get(agreement).extract().path("tenantId"));
        number = read(first).extract().path("number");
        founder = world.with(Role.OWNER, UUID.fromString(read(first).extract().path("companyId")));
    }

    @Test
    void aTeamThatComesBackAsAFirmIsTheSameCompanyInTheSameStay() {
        var second = secondApplication();
        read(second)
                .body("companyId", equalTo(read(first).extract().path("companyId")))
                .body("previous.id", equalTo(first.toString()))
                .body("previous.number", equalTo(number))
                .body("previous.state", equalTo("CONTRACTED"));
        var agreement = signed(second, "A201", today.plusDays(10));
        signing.get(agreement).body("tenantId", equalTo(stay.toString()));
        read(second).body("companyId", equalTo(read(first).extract().path("companyId")));
        as(maker)
                .get(TENANT, park, stay)
                .then()
                .statusCode(200)
                .body("kind", equalTo("FIRM"))
                .body("uscc", equalTo(uscc))
                .body("foundedOn", equalTo("2026-01-05"))
                .body("stages.stage", contains("NURSERY", "INCUBATOR"))
                .body(
                        "stages.from",
                        contains(today.toString(), today.plusDays(10).toString()));
        assertThat(count("company_record")).isEqualTo(1);
        assertThat(count("tenant")).isEqualTo(1);
    }

    @Test
    void whereTeamAndFirmAreTwoInTheRegisterSomebodyHasToSayThatTheyAreOne() {
        var second = secondApplication();
        as(maker)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("kind", "FIRM", "name", "另行登记的企业（示例）", "uscc", uscc))
                .post("/api/v1/parks/{park}/companies", park)
                .then()
                .statusCode(201);
        draft(second, "A201", today.plusDays(10))
                .statusCode(409)
                .body("code", equalTo("agreement.company-twice"))
                .body("params.uscc", equalTo(uscc));
        assertThat(count("tenant")).isEqualTo(1);
    }

    @Test
    void whoStaysInTheStageAlreadyDoesNotApplyForItAgainByTheEarlierNumber() {
        var again = Applying.team();
        again.put("previousNumber", number);
        var nursery = applying.call("NURSERY", Applying.delivered(database, "nursery-default"));
        handIn(nursery, again)
                .statusCode(422)
                .body("errors.pointer", contains("/content/previousNumber"))
                .body("errors.code", contains("admission.uscc-tenant"));
    }

    /** By the account of somebody who belongs to the company that became of the team. */
    private UUID secondApplication() {
        var content = new HashMap<>(Applying.firm(uscc));
        content.put("previousNumber", number);
        var incubator = applying.call("INCUBATOR", Applying.delivered(database, "incubator-national-2018"));
        return UUID.fromString(
                handIn(incubator, content).statusCode(200).extract().path("id"));
    }

    private ValidatableResponse handIn(UUID call, Map<String, Object> content) {
        Begun begun = applying.begin(call);
        Applying.save(begun, content, List.of(Applying.founder())).statusCode(200);
        Applying.hand(begun, "BUSINESS_PLAN").statusCode(200);
        as(founder)
                .header("Link-Token", begun.token())
                .header("If-Match", "\"" + Applying.version(begun) + "\"")
                .post(OWN + "/owner", begun.id())
                .then()
                .statusCode(200);
        int version = as(founder).get(OWN, begun.id()).then().extract().path("version");
        return as(founder)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("statementVersion", 1))
                .post(OWN + "/submission", begun.id())
                .then();
    }

    /** Review and decision are stories of their own. */
    private ValidatableResponse draft(UUID application, String unit, LocalDate from) {
        database.execute(Sql.of("update admission_application set state = 'APPROVED' where id = ?", application));
        var office = register.office(park, unit, "40.00");
        var terms = Applying.delivered(database, "lease-terms-template");
        var saying = content(terms, office, from.toString(), from.plusMonths(6).toString());
        return as(maker)
                .body(Map.of("content", saying))
                .post(APPLICATION + "/agreement", park, application)
                .then();
    }

    private UUID signed(UUID application, String unit, LocalDate from) {
        UUID agreement = UUID.fromString(
                draft(application, unit, from).statusCode(201).extract().path("id"));
        signing.sign(agreement);
        return agreement;
    }

    private ValidatableResponse read(UUID application) {
        return as(maker).get(APPLICATION, park, application).then().statusCode(200);
    }

    private long count(String table) {
        return database.count(Sql.of("select 1 from " + table + " where park_id = ?", park));
    }
}
