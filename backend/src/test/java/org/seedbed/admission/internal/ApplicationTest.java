package org.seedbed.admission.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Applying.by;
import static org.seedbed.testing.Applying.firm;
import static org.seedbed.testing.Applying.founder;
import static org.seedbed.testing.Applying.hand;
import static org.seedbed.testing.Applying.read;
import static org.seedbed.testing.Applying.save;
import static org.seedbed.testing.Applying.stranger;
import static org.seedbed.testing.Applying.submit;
import static org.seedbed.testing.Applying.team;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Applying.Begun;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** Somebody nobody knows begins, comes back by link, and hands in. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ApplicationTest {

    private static final String OWN = "/api/v1/applications/{id}";
    private static final String PUBLIC_CALLS = "/api/v1/public/parks/{park}/calls";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    private UUID park;
    private Person officer;
    private Applying applying;
    private UUID call;

    @BeforeEach
    void aParkWithAnOpenCall() {
        park = world.park();
        officer = world.with(Role.OPERATOR, park);
        applying = new Applying(park, officer);
        call = applying.call("NURSERY", Applying.delivered(database, "nursery-default"));
    }

    @Test
    void everybodySeesPublishedCallsAndNoDraft() {
        var draft = applying.draft(Applying.saying("NURSERY", Applying.delivered(database, "nursery-default")));
        stranger().get(PUBLIC_CALLS, park).then().statusCode(200).body("items.id", contains(call.toString()));
        stranger()
                .get(PUBLIC_CALLS + "/{call}", park, call)
                .then()
                .statusCode(200)
                .body("standing", equalTo("OPEN"))
                .body("statement.version", equalTo(1));
        stranger().get(PUBLIC_CALLS + "/{call}", park, draft).then().statusCode(404);
        stranger().get(PUBLIC_CALLS + "/{call}", world.park(), call).then().statusCode(404);
    }

    @Test
    void aDraftIsItsWritersAloneAndOpensByItsTokenOnly() {
        var begun = applying.begin(call);
        save(begun, team(), List.of()).statusCode(200);
        read(begun).statusCode(200).body("state", equalTo("DRAFT")).body("abilities", hasItems("save", "submit"));
        stranger().get(OWN, begun.id()).then().statusCode(404);
        stranger()
                .header("Link-Token", applying.begin(call).token())
                .get(OWN, begun.id())
                .then()
                .statusCode(404);
        stranger().header("Link-Token", "short").get(OWN, begun.id()).then().statusCode(404);
        as(officer).get(OWN, begun.id()).then().statusCode(404);
        assertThat(database.count(Sql.of(
                        "select 1 from admission_application where id = ? and link_hash like '%' || ? || '%'",
                        begun.id(), begun.token())))
                .isZero();
    }

    @Test
    void aRepeatedBeginningGivesANewLinkWhileNothingIsWritten() {
        var key = UUID.randomUUID().toString();
        var first = begin(key);
        var second = begin(key);
        assertThat(second.id()).isEqualTo(first.id());
        read(first).statusCode(404);
        save(second, team(), List.of()).statusCode(200);
        stranger()
                .header("Idempotency-Key", key)
                .post(PUBLIC_CALLS + "/{call}/applications", park, call)
                .then()
                .statusCode(409)
                .body("code", equalTo("admission.begun"));
        read(second).statusCode(200);
    }

    private Begun begin(String key) {
        var answer = stranger()
                .header("Idempotency-Key", key)
                .post(PUBLIC_CALLS + "/{call}/applications", park, call)
                .then()
                .statusCode(201)
                .extract();
        return new Begun(UUID.fromString(answer.path("id")), answer.path("token"));
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnceAndNothingIsStored() {
        var begun = applying.begin(call);
        submit(begun)
                .statusCode(422)
                .body("code", equalTo("admission.incomplete"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/content/applicantKind",
                                "/content/name",
                                "/content/contactName",
                                "/content/contactPhone",
                                "/content/projectName",
                                "/content/projectText",
                                "/content/areaAsked",
                                "/founders",
                                "/papers/BUSINESS_PLAN"));
        read(begun).body("state", equalTo("DRAFT")).body("number", nullValue()).body("steps", hasSize(0));
    }

    @Test
    void handedInItHasANumberADeadlineAndAStep() {
        var begun = applying.submitted(call, team());
        read(begun)
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("number", matchesPattern("RZ\\d{4}-0001"))
                .body("dueOn", matchesPattern("\\d{4}-\\d\\d-\\d\\d"))
                .body("steps.move", contains("SUBMIT"))
                .body("abilities", contains("withdraw"));
        read(applying.submitted(call, team())).body("number", matchesPattern("RZ\\d{4}-0002"));
        save(begun, team(), List.of(founder())).statusCode(409).body("code", equalTo("admission.not-writable"));
        submit(begun).statusCode(409).body("code", equalTo("admission.move"));
        assertThat(database.count(Sql.of(
                        "select 1 from admission_application where id = ? and policy_version_id is not null and statement_version = 1",
                        begun.id())))
                .isEqualTo(1);
    }

    @Test
    void aWrongCodeABirthInTheFutureAndAWrongPhoneAreRefusedOnTheirFields() {
        var begun = applying.begin(call);
        save(begun, firm("91350100M000100Y4Z"), List.of())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/content/uscc"))
                .body("errors[0].code", equalTo("validation.uscc"));
        var unborn = founder();
        unborn.put("bornOn", "2199-01-01");
        save(begun, team(), List.of(founder(), unborn))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/founders/1/bornOn"))
                .body("errors[0].code", equalTo("admission.born-in-future"));
        read(begun).body("founders", hasSize(0)).body("version", equalTo(0));
        var content = team();
        content.put("contactPhone", "12345");
        save(begun, content, List.of()).statusCode(400).body("errors[0].pointer", equalTo("/content/contactPhone"));
    }

    @Test
    void aCodeThatStaysHereOrAppliesAlreadyIsTaken() {
        var uscc = Register.uscc("91");
        applying.submitted(call, firm(uscc.toLowerCase(java.util.Locale.ROOT)));
        refusedCode(uscc, "admission.uscc-open");
        var company = register.company(park, CompanyKind.FIRM, "在园企业（示例）", java.time.LocalDate.of(2026, 1, 5), null);
        register.tenant(park, company, "2026-02-01", null, Stage.INCUBATOR);
        var tenant = database.first(Sql.of("select uscc from company where id = ?", company), row -> row.text("uscc"))
                .orElseThrow();
        refusedCode(tenant, "admission.uscc-tenant");
        // The next stage is open to it, and finds the company.
        var later = applying.call("ACCELERATOR", Applying.delivered(database, "accelerator-default"));
        var begun = applying.submitted(later, firm(tenant));
        assertThat(database.count(Sql.of(
                        "select 1 from admission_application where id = ? and company_id = ?", begun.id(), company)))
                .isEqualTo(1);
    }

    private void refusedCode(String uscc, String code) {
        var begun = applying.begin(call);
        save(begun, firm(uscc), List.of(founder())).statusCode(200);
        hand(begun, "BUSINESS_PLAN").statusCode(200);
        submit(begun)
                .statusCode(422)
                .body("errors.pointer", contains("/content/uscc"))
                .body("errors.code", contains(code));
    }

    @Test
    void aSecondApplicationFollowsTheFirstOfTheSameApplicantOnly() {
        var uscc = Register.uscc("91");
        var first = applying.submitted(call, firm(uscc));
        String number = read(first).extract().path("number");
        by(first).body(Map.of()).post(OWN + "/withdrawal", first.id()).then().statusCode(200);
        var content = firm(uscc);
        content.put("previousNumber", number);
        var second = applying.submitted(call, content);
        assertThat(database.count(Sql.of(
                        "select 1 from admission_application where id = ? and previous_id = ?",
                        second.id(),
                        first.id())))
                .isEqualTo(1);
        var stranger = team();
        stranger.put("previousNumber", number);
        var other = applying.begin(call);
        save(other, stranger, List.of(founder())).statusCode(200);
        hand(other, "BUSINESS_PLAN");
        submit(other)
                .statusCode(422)
                .body("errors.pointer", contains("/content/previousNumber"))
                .body("errors.code", contains("admission.previous-unknown"));
    }

    @Test
    void hardshipTagsNeedTheirOwnConsentAreSealedAndGoWithIt() {
        var begun = applying.begin(call);
        save(begun, team(), List.of(founder("VETERAN")))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/founders/0/noticeVersion"))
                .body("errors[0].code", equalTo("privacy.consent-required"));
        var agreed = founder("VETERAN", "STUDENT");
        agreed.put("noticeVersion", 1);
        var saved = save(begun, team(), List.of(agreed))
                .statusCode(200)
                .body("founders[0].categories", containsInAnyOrder("VETERAN", "STUDENT"))
                .body("founders[0].consent", equalTo(1))
                .extract();
        UUID founder = UUID.fromString(saved.path("founders[0].id"));
        assertThat(database.count(
                        Sql.of("select 1 from admission_founder where id = ? and tags_sealed is not null", founder)))
                .isEqualTo(1);
        hand(begun, "BUSINESS_PLAN").statusCode(200);
        submit(begun)
                .statusCode(200)
                .body("founders[0].categories", contains("STUDENT"))
                .body("founders[0].sensitiveCount", equalTo(1));
        by(begun)
                .post(OWN + "/founders/{founder}/consent-withdrawal", begun.id(), founder)
                .then()
                .statusCode(200)
                .body("founders[0].sensitiveCount", equalTo(0))
                .body("founders[0].consent", nullValue());
        by(begun)
                .post(OWN + "/founders/{founder}/consent-withdrawal", begun.id(), founder)
                .then()
                .statusCode(409)
                .body("code", equalTo("admission.no-consent"));
    }

    @Test
    void foundersLeftOutGoAndThoseOfOthersAreNotTouched() {
        var other = applying.begin(call);
        String foreign = save(other, team(), List.of(founder())).extract().path("founders[0].id");
        var begun = applying.begin(call);
        String own =
                save(begun, team(), List.of(founder(), founder())).extract().path("founders[1].id");
        var kept = founder();
        kept.put("id", own);
        save(begun, team(), List.of(kept)).statusCode(200).body("founders.id", contains(own));
        var stolen = founder();
        stolen.put("id", foreign);
        save(begun, team(), List.of(stolen))
                .statusCode(400)
                .body("errors[0].code", equalTo("admission.founder-unknown"));
        read(other).body("founders.id", contains(foreign));
    }

    @Test
    void takenIntoAnAccountTheLinkAloneOpensItNoMore() {
        var begun = applying.submitted(call, team());
        by(begun).post(OWN + "/owner", begun.id()).then().statusCode(409).body("code", equalTo("admission.sign-in"));
        var person = world.person();
        var version = "\"" + Applying.version(begun) + "\"";
        as(person)
                .header("Link-Token", begun.token())
                .header("If-Match", version)
                .post(OWN + "/owner", begun.id())
                .then()
                .statusCode(200)
                .body("owned", equalTo(true));
        read(begun).statusCode(404);
        as(world.person())
                .header("Link-Token", begun.token())
                .get(OWN, begun.id())
                .then()
                .statusCode(404);
        as(person).get(OWN, begun.id()).then().statusCode(200);
        as(person)
                .get("/api/v1/me/applications")
                .then()
                .statusCode(200)
                .body("items.id", contains(begun.id().toString()));
        as(world.person()).get("/api/v1/me/applications").then().body("total", equalTo(0));
    }

    @Test
    void anAccountsOwnDataTellsItsApplicationsInClearAndNobodyElses() {
        var begun = applying.begin(call);
        var agreed = founder("VETERAN");
        agreed.put("noticeVersion", 1);
        save(begun, team(), List.of(agreed)).statusCode(200);
        var person = world.person();
        as(person)
                .header("Link-Token", begun.token())
                .header("If-Match", "\"" + Applying.version(begun) + "\"")
                .post(OWN + "/owner", begun.id())
                .then()
                .statusCode(200);
        as(person)
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body("sections.find { it.name == 'applications' }.items.state", contains("DRAFT"))
                .body("sections.find { it.name == 'applicationFounders' }.items.categories", contains("[VETERAN]"))
                .body("sections.find { it.name == 'applicationConsents' }.items.purpose", contains("SENSITIVE_TAGS"));
        as(world.person())
                .get("/api/v1/me/data")
                .then()
                .body("sections.find { it.name == 'applications' }.items", empty())
                .body("sections.find { it.name == 'applicationFounders' }.items", empty());
    }

    @Test
    void aClosedCallTakesNothingAnyMore() {
        var begun = applying.begin(call);
        save(begun, team(), List.of(founder())).statusCode(200);
        hand(begun, "BUSINESS_PLAN").statusCode(200);
        as(officer)
                .header("If-Match", "\"1\"")
                .post("/api/v1/parks/{park}/admission-calls/{call}/close", park, call)
                .then()
                .statusCode(200)
                .body("standing", equalTo("CLOSED"));
        submit(begun).statusCode(409).body("code", equalTo("admission.call-closed"));
        stranger()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(PUBLIC_CALLS + "/{call}/applications", park, call)
                .then()
                .statusCode(409)
                .body("code", equalTo("admission.call-closed"));
        stranger().get(PUBLIC_CALLS, park).then().body("items.id", not(hasItem(call.toString())));
    }
}
