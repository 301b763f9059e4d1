package org.seedbed.agreement.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Signing.AGREEMENT;
import static org.seedbed.testing.Signing.AGREEMENTS;
import static org.seedbed.testing.Signing.content;
import static org.seedbed.testing.Signing.place;
import static org.seedbed.testing.Signing.price;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Applying;
import org.seedbed.testing.PdfText;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Signing;
import org.seedbed.testing.World;

/** Agreements from the draft to the signature, over HTTP. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class AgreementTest {

    private static final String APPLICATION = "/api/v1/parks/{park}/applications/{application}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final String from = today.toString();
    private final String to = today.plusYears(1).toString();
    private UUID park;
    private Person maker;
    private Person checker;
    private Person approver;
    private Signing signing;
    private UUID tenant;
    private UUID office;
    private UUID admission;
    private UUID terms;

    @BeforeEach
    void aParkWithATenantAndARoom() {
        park = world.park();
        maker = world.with(Role.OPERATOR, park);
        checker = world.with(Role.CHECKER, park);
        approver = world.with(Role.APPROVER, park);
        signing = new Signing(park, maker, checker, approver);
        tenant = register.tenant(park, "甲公司（示例）", "2026-01-01", null);
        office = register.office(park, "A301", "120.00");
        admission = Applying.delivered(database, "incubator-national-2018");
        terms = Applying.delivered(database, "lease-terms-template");
    }

    @Test
    void anAgreementIsWrittenCheckedApprovedAndSigned() {
        var agreement = drafted();
        signing.get(agreement)
                .body("state", equalTo("DRAFTING"))
                .body("number", containsString("FH-"))
                .body("limit", equalTo("2030-01-01"))
                .body("terms.places.area", contains("120.00"))
                .body("abilities", containsInAnyOrder("edit", "submit", "discard"));
        signing.submit(agreement)
                .statusCode(200)
                .body("state", equalTo("IN_REVIEW"))
                .body("files.kind", containsInAnyOrder("AGREEMENT", "LEASE"))
                .body("abilities", contains("recall"));
        signing.check(agreement).statusCode(200).body("abilities", empty());
        signing.approve(agreement).statusCode(200).body("state", equalTo("APPROVED"));
        signing.upload(agreement, "SIGNED_AGREEMENT").statusCode(200);
        signing.signature(agreement).statusCode(422).body("code", equalTo("agreement.scans-missing"));
        signing.upload(agreement, "SIGNED_LEASE").statusCode(200);
        String lease = signing.signature(agreement)
                .statusCode(200)
                .body("state", equalTo("SIGNED"))
                .body("leaseId", notNullValue())
                .body("steps.move", contains("SUBMIT", "CHECK", "APPROVE", "SIGN"))
                .extract()
                .path("leaseId");
        as(maker)
                .get("/api/v1/parks/{park}/leases/{lease}", park, lease)
                .then()
                .statusCode(200)
                .body("units.number", contains("A301"))
                .body("unitPrice.amount", equalTo("20.00"))
                .body("from", equalTo(from))
                .body("to", equalTo(to));
    }

    @Test
    void thePapersSayWhatWasAgreedAndStayAsTheyWere() throws IOException {
        var agreement = drafted();
        signing.submit(agreement).statusCode(200);
        var lease = signing.file(agreement, "LEASE");
        var text = PdfText.of(
                download(checker, agreement, lease).statusCode(200).extract().asByteArray());
        assertThat(text.replaceAll("\\R", ""))
                .contains("ZL-", "A301", "120.00 ㎡", "2,400.00", "贰仟肆佰元整", "壹仟元整", "40.00", "李示例");
        signing.move(checker, agreement, "return", Map.of("reason", "面积不对（示例）"))
                .statusCode(200)
                .body("state", equalTo("DRAFTING"))
                .body("files.current", contains(false, false))
                .body("steps[1].reason", equalTo("面积不对（示例）"));
        var content = content(terms, office, from, to);
        content.put("prices", List.of(price("SQM_MONTH", from, "25.00")));
        edit(agreement, content).statusCode(200);
        signing.submit(agreement).statusCode(200).body("round", equalTo(2)).body("files", hasSize(4));
        var second = PdfText.of(download(checker, agreement, signing.file(agreement, "LEASE"))
                .extract()
                .asByteArray());
        assertThat(second).contains("3,000.00");
        assertThat(PdfText.of(download(checker, agreement, lease).extract().asByteArray()))
                .isEqualTo(text);
    }

    @Test
    void nobodyGivesTwoOfTheThreeSignatures() {
        var both = world.with(Role.CHECKER, park);
        world.grant(both, Role.APPROVER, park);
        world.grant(both, Role.OPERATOR, park);
        var agreement = drafted();
        signing.move(both, agreement, "submission", null).statusCode(200);
        signing.move(both, agreement, "check", null).statusCode(422).body("code", equalTo("agreement.same-person"));
        signing.check(agreement).statusCode(200);
        signing.move(both, agreement, "approval", null).statusCode(422).body("code", equalTo("agreement.same-person"));
        signing.move(approver, agreement, "refusal", Map.of("reason", "价格偏低（示例）"))
                .statusCode(200)
                .body("checkedBy", nullValue());
        signing.submit(agreement).statusCode(200);
        signing.move(both, agreement, "check", null).statusCode(200);
        signing.move(both, agreement, "approval", null).statusCode(422).body("code", equalTo("agreement.same-person"));
    }

    @Test
    void whatIsBeingReviewedIsKeptFreeAndWhatIsLetIsNamed() {
        var agreement = drafted();
        signing.submit(agreement).statusCode(200);
        signing.submit(drafted()).statusCode(409).body("code", equalTo("space.unit-held"));
        as(maker)
                .body(Map.of("tenantId", tenant, "units", List.of(Map.of("unitId", office)), "from", from, "to", to))
                .post("/api/v1/parks/{park}/leases", park)
                .then()
                .statusCode(409)
                .body("code", equalTo("lease.unit-held"));
        signing.move(maker, agreement, "recall", Map.of("reason", "改期（示例）")).statusCode(200);
        signing.move(maker, agreement, "discard", Map.of("reason", "不租了（示例）"))
                .statusCode(200)
                .body("state", equalTo("DISCARDED"));
        var next = drafted();
        signing.sign(next);
        signing.submit(drafted())
                .statusCode(409)
                .body("code", equalTo("space.hold-let"))
                .body("params.company", equalTo("甲公司（示例）"));
    }

    @Test
    void betweenReviewAndSignatureSomebodyElseTookTheRoom() {
        var agreement = drafted();
        signing.approved(agreement);
        signing.upload(agreement, "SIGNED_AGREEMENT");
        signing.upload(agreement, "SIGNED_LEASE");
        // Held no longer, and let meanwhile: a register import asks no hold.
        database.execute(Sql.of("update unit_hold set released_at = now() where park_id = ?", park));
        register.lease(park, register.tenant(park, "乙公司（示例）", "2026-01-01", null), office, from, to);
        signing.signature(agreement)
                .statusCode(409)
                .body("code", equalTo("lease.unit-occupied"))
                .body("params.company", equalTo("乙公司（示例）"));
        signing.get(agreement).body("state", equalTo("APPROVED")).body("leaseId", nullValue());
    }

    @Test
    void placesHaveTheirOwnDaysAndTheRentFollowsThem() {
        var zone = register.unit(park, "A", 1, "G1", UnitKind.WORKSTATION, "60", 6);
        var start = today.withDayOfMonth(1).plusMonths(1);
        var content =
                content(terms, office, start.toString(), start.plusMonths(2).toString());
        content.put(
                "places",
                List.of(
                        place(
                                office,
                                null,
                                start.toString(),
                                start.plusMonths(2).toString()),
                        place(
                                zone,
                                2,
                                start.plusMonths(1).toString(),
                                start.plusMonths(2).toString())));
        content.put(
                "prices",
                List.of(
                        price("SQM_MONTH", start.toString(), "20.00"),
                        price("SEAT_MONTH", start.toString(), "300.00")));
        var agreement = signing.draft(tenant, admission, content);
        as(maker)
                .get(AGREEMENT + "/rent", park, agreement)
                .then()
                .statusCode(200)
                .body("months.amount.amount", contains("2400.00", "3000.00"))
                .body("total.amount", equalTo("5400.00"));
        signing.sign(agreement);
        var days = database.list(Sql.of("""
                        select u.starts_on from lease_unit u join agreement a on a.lease_id = u.lease_id
                        where a.id = ? order by u.starts_on""", agreement), row -> row.date("starts_on"));
        assertThat(days).containsExactly(start, start.plusMonths(1));
    }

    @Test
    void anApprovedTeamBecomesATenantOnItsFirstDay() {
        var application = approvedApplication(Applying.team());
        var seats = register.unit(park, "A", 1, "G1", UnitKind.WORKSTATION, "60", 6);
        var start = today.plusDays(5);
        var content =
                content(terms, seats, start.toString(), start.plusMonths(6).toString());
        content.put(
                "places",
                List.of(place(seats, 2, start.toString(), start.plusMonths(6).toString())));
        content.put("prices", List.of(price("SEAT_MONTH", start.toString(), "0.00")));
        content.put("deposit", Map.of("amount", "0.00", "currency", "CNY"));
        ofApplication(application, content).statusCode(422).body("code", equalTo("agreement.deposit-reason"));
        content.put("depositReason", "创业苗圃免收（示例）");
        UUID agreement = UUID.fromString(
                ofApplication(application, content).statusCode(201).extract().path("id"));
        ofApplication(application, content).statusCode(409).body("code", equalTo("agreement.application-taken"));
        signing.sign(agreement);
        as(maker)
                .get(APPLICATION, park, application)
                .then()
                .statusCode(200)
                .body("state", equalTo("CONTRACTED"))
                .body("companyId", notNullValue())
                .body("steps.last().move", equalTo("SIGN"));
        String stay = signing.get(agreement)
                .body("partyKind", equalTo("TEAM"))
                .extract()
                .path("tenantId");
        as(maker)
                .get("/api/v1/parks/{park}/tenants/{tenant}", park, stay)
                .then()
                .statusCode(200)
                .body("from", equalTo(start.toString()));
        occupied(today.plusDays(4), 0);
        occupied(start, 2);
    }

    @Test
    void whatWasSignedByMistakeTakesItsStayBackAndLetsTheApplicationWait() {
        var application = approvedApplication(Applying.team());
        var agreement = UUID.fromString(ofApplication(application, content(terms, office, from, to))
                .statusCode(201)
                .extract()
                .path("id"));
        signing.sign(agreement);
        String stay = signing.get(agreement).extract().path("tenantId");
        signing.move(approver, agreement, "annulment", Map.of("reason", "签错团队（示例）"))
                .statusCode(200)
                .body("state", equalTo("VOID"))
                .body("tenantId", nullValue());
        as(maker)
                .get("/api/v1/parks/{park}/tenants/{tenant}", park, stay)
                .then()
                .statusCode(404);
        as(maker)
                .get(APPLICATION, park, application)
                .then()
                .body("state", equalTo("APPROVED"))
                .body("steps.last().move", equalTo("REOPEN"));
        var until = database.first(
                Sql.of("select sign_until from admission_application where id = ?", application),
                row -> row.date("sign_until"));
        assertThat(until).contains(today.plusDays(30));
        var again = UUID.fromString(ofApplication(application, content(terms, office, from, to))
                .statusCode(201)
                .extract()
                .path("id"));
        signing.sign(again);
        as(maker).get(APPLICATION, park, application).then().body("state", equalTo("CONTRACTED"));
    }

    @Test
    void aStayThatSomethingElseRestsOnOutlivesTheMistake() {
        var application = approvedApplication(Applying.team());
        var agreement = UUID.fromString(ofApplication(application, content(terms, office, from, to))
                .statusCode(201)
                .extract()
                .path("id"));
        signing.sign(agreement);
        var stay = UUID.fromString(signing.get(agreement).extract().path("tenantId"));
        register.lease(park, stay, register.office(park, "A309", "10"), from, to);
        signing.move(approver, agreement, "annulment", Map.of("reason", "签错房间（示例）"))
                .statusCode(200)
                .body("tenantId", equalTo(stay.toString()));
        as(maker)
                .get("/api/v1/parks/{park}/tenants/{tenant}", park, stay)
                .then()
                .statusCode(200);
    }

    @Test
    void aCreditCodeTheNetworkKnowsIsTheSameCompany() {
        var code = Register.uscc("91");
        var elsewhere = world.park();
        as(world.with(Role.OPERATOR, elsewhere))
                .body(Map.of("kind", "FIRM", "name", "已登记公司（示例）" + code, "uscc", code))
                .post("/api/v1/parks/{park}/companies", elsewhere)
                .then()
                .statusCode(201);
        var content = Applying.firm(code);
        var agreement = UUID.fromString(ofApplication(approvedApplication(content), content(terms, office, from, to))
                .statusCode(201)
                .extract()
                .path("id"));
        signing.sign(agreement);
        var companies = database.count(Sql.of("select 1 from company where uscc = ?", code));
        assertThat(companies).isEqualTo(1);
    }

    @Test
    void onlyWhatIsApprovedIsAgreedOn() {
        var applying = new Applying(park, maker);
        var call = applying.call("NURSERY", Applying.delivered(database, "nursery-default"));
        var application = applying.submitted(call, Applying.team()).id();
        ofApplication(application, content(terms, office, from, to))
                .statusCode(409)
                .body("code", equalTo("agreement.application-not-approved"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            END_BEFORE_START , 400, /content/to                , validation.period
            UNKNOWN_UNIT     , 422, /content/places/0/unitId   , agreement.unit-unknown
            HALL             , 422, /content/places/0/unitId   , agreement.unit-not-lettable
            SEATS_OF_OFFICE  , 422, /content/places/0/seats    , agreement.unit-without-seats
            TOO_MANY_SEATS   , 422, /content/places/0/seats    , agreement.seats-beyond
            TWICE            , 400, /content/places/1/unitId   , validation.unique
            PLACE_OUTSIDE    , 422, /content/places/0/from     , agreement.place-outside
            PRICE_LATER      , 422, /content/prices            , agreement.price-missing
            FREE_OUTSIDE     , 422, /content/free/0/from       , agreement.free-outside
            NO_DEPOSIT       , 422, /content/depositReason     , agreement.deposit-reason
            LATE_RATE        , 400, /content/lateRate          , validation.max
            WRONG_TERMS      , 422, /content/termsPolicyId     , agreement.policy-unknown
            BEFORE_STAY      , 422, /content/from              , agreement.outside-stay""")
    void whatCannotBeAgreedOnIsRefusedAtItsField(String wrong, int status, String pointer, String code) {
        signing.ofTenant(tenant, admission, broken(wrong))
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        as(maker).get(AGREEMENTS, park).then().body("total", equalTo(0));
    }

    private Map<String, Object> broken(String wrong) {
        var content = content(terms, office, from, to);
        var zone = register.unit(park, "A", 1, "G1", UnitKind.WORKSTATION, "60", 6);
        switch (wrong) {
            case "END_BEFORE_START" -> content.put("to", from);
            case "UNKNOWN_UNIT" -> content.put("places", List.of(place(UUID.randomUUID(), null, from, to)));
            case "HALL" -> {
                var hall = register.unit(park, "A", 1, "路演厅", UnitKind.ROADSHOW, "200", 80);
                content.put("places", List.of(place(hall, null, from, to)));
            }
            case "SEATS_OF_OFFICE" -> content.put("places", List.of(place(office, 2, from, to)));
            case "TOO_MANY_SEATS" -> content.put("places", List.of(place(zone, 7, from, to)));
            case "TWICE" ->
                content.put("places", List.of(place(office, null, from, to), place(office, null, from, to)));
            case "PLACE_OUTSIDE" ->
                content.put(
                        "places", List.of(place(office, null, today.minusDays(1).toString(), to)));
            case "PRICE_LATER" ->
                content.put(
                        "prices", List.of(price("SQM_MONTH", today.plusDays(1).toString(), "20.00")));
            case "FREE_OUTSIDE" ->
                content.put("free", List.of(Map.of("from", today.minusDays(1).toString(), "to", to)));
            case "NO_DEPOSIT" -> content.put("deposit", Map.of("amount", "0.00", "currency", "CNY"));
            case "LATE_RATE" -> content.put("lateRate", "0.06");
            case "WRONG_TERMS" -> content.put("termsPolicyId", admission);
            default -> {
                content.put("from", "2025-12-31");
                content.put("prices", List.of(price("SQM_MONTH", "2025-12-31", "20.00")));
            }
        }
        return content;
    }

    @Test
    void whoMayNotSeePeopleSeesTermsAlone() {
        var agreement = drafted();
        signing.submit(agreement).statusCode(200);
        var finance = world.with(Role.FINANCE, park);
        as(finance)
                .get(AGREEMENT, park, agreement)
                .then()
                .statusCode(200)
                .body("party", nullValue())
                .body("terms.park", nullValue())
                .body("files", empty())
                .body("terms.deposit.amount", equalTo("1000.00"));
        download(finance, agreement, signing.file(agreement, "LEASE")).statusCode(403);
        as(world.with(Role.RECEPTION, park)).get(AGREEMENTS, park).then().statusCode(403);
    }

    @Test
    void theCompanysPeopleReadWhatWasSignedAndNothingBefore() {
        var company = register.firm(park, "丙公司（示例）");
        tenant = register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
        var founder = world.with(Role.OWNER, company);
        var agreement = drafted();
        signing.approved(agreement);
        var paper = signing.file(agreement, "LEASE");
        var own = "/api/v1/companies/{company}/agreements";
        as(founder).get(own, company).then().statusCode(200).body("total", equalTo(0));
        as(founder).get(own + "/files/{file}", company, paper).then().statusCode(404);
        signing.upload(agreement, "SIGNED_AGREEMENT").statusCode(200);
        signing.upload(agreement, "SIGNED_LEASE").statusCode(200);
        signing.signature(agreement).statusCode(200);
        as(founder)
                .get(own, company)
                .then()
                .statusCode(200)
                .body("items.units.flatten()", contains("A301"))
                .body("items[0].files", hasSize(4));
        as(founder).get(own + "/files/{file}", company, paper).then().statusCode(200);
        var stranger = register.firm(park, "丁公司（示例）");
        as(world.with(Role.OWNER, stranger))
                .get(own + "/files/{file}", stranger, paper)
                .then()
                .statusCode(404);
    }

    @Test
    void aScanIsAPaperOfItsKindAndComesAfterTheApproval() {
        var agreement = drafted();
        signing.upload(agreement, "SIGNED_LEASE").statusCode(409).body("code", equalTo("agreement.move"));
        signing.approved(agreement);
        signing.upload(agreement, "LEASE").statusCode(422).body("code", equalTo("agreement.file-kind"));
        as(maker)
                .header("If-Match", "\"" + signing.get(agreement).extract().<Integer>path("version") + "\"")
                .contentType("multipart/form-data")
                .multiPart("file", "签章.pdf", "not a pdf".getBytes(UTF_8))
                .queryParam("kind", "SIGNED_LEASE")
                .post(AGREEMENT + "/files", park, agreement)
                .then()
                .statusCode(415)
                .body("code", equalTo("file.type"));
        var tomorrow = Map.of("signedOn", today.plusDays(1).toString());
        signing.move(maker, agreement, "signature", tomorrow)
                .statusCode(422)
                .body("errors.pointer", contains("/signedOn"));
    }

    @Test
    void theListIsNarrowedToWhatRunsOutAndWhatIsLate() {
        var soon = signing.draft(
                tenant,
                admission,
                content(terms, office, from, today.plusDays(40).toString()));
        signing.sign(soon);
        var second = register.office(park, "A302", "10");
        signing.draft(tenant, admission, content(terms, second, from, to));
        list("endsWithin=60").body("items.units.flatten()", contains("A301")).body("items.daysLeft", contains(40));
        list("endsWithin=30").body("total", equalTo(0));
        // The one is signed and not handed over, the other not even signed.
        list("late=true").body("items.units.flatten()", contains("A301", "A302"));
        signing.get(soon).body("startNeeds", contains("HAND_OVER", "DEPOSIT"));
        list("state=SIGNED").body("total", equalTo(1));
        list("tenantId=" + tenant).body("items.units.flatten()", contains("A301", "A302"));
        as(maker)
                .get(AGREEMENTS + "/counts", park)
                .then()
                .statusCode(200)
                .body("states.find { it.state == 'DRAFTING' }.late", equalTo(1))
                .body("states.find { it.state == 'SIGNED' }.total", equalTo(1))
                .body("states.find { it.state == 'SIGNED' }.late", equalTo(1))
                .body("ending.days", contains(30, 60, 90))
                .body("ending.total", contains(0, 1, 1));
    }

    private ValidatableResponse list(String query) {
        return as(maker).get(AGREEMENTS + "?" + query, park).then().statusCode(200);
    }

    private UUID drafted() {
        return signing.draft(tenant, admission, content(terms, office, from, to));
    }

    private ValidatableResponse edit(UUID agreement, Map<String, Object> content) {
        var version = signing.get(agreement).extract().<Integer>path("version");
        return as(maker)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("content", content))
                .put(AGREEMENT, park, agreement)
                .then();
    }

    private ValidatableResponse download(Person by, UUID agreement, UUID file) {
        return as(by).get(AGREEMENT + "/files/{file}", park, agreement, file).then();
    }

    private ValidatableResponse ofApplication(UUID application, Map<String, Object> content) {
        return as(maker)
                .body(Map.of("content", content))
                .post(APPLICATION + "/agreement", park, application)
                .then();
    }

    /** Review and decision are stories of their own. */
    private UUID approvedApplication(Map<String, Object> told) {
        var applying = new Applying(park, maker);
        var call = applying.call("NURSERY", Applying.delivered(database, "nursery-default"));
        var application = applying.submitted(call, told).id();
        database.execute(Sql.of("update admission_application set state = 'APPROVED' where id = ?", application));
        return application;
    }

    private void occupied(LocalDate day, int seats) {
        var taken = database.first(Sql.of("""
                                select coalesce(sum(upper(seats) - lower(seats)), 0)::int as taken from lease_unit
                                where park_id = ? and starts_on <= ? and ends_on > ?""", park, day, day), row -> row.integer("taken"))
                .orElseThrow();
        assertThat(taken).isEqualTo(seats);
    }
}
