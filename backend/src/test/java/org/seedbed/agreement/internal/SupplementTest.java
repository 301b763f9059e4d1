package org.seedbed.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Signing.content;
import static org.seedbed.testing.Signing.place;
import static org.seedbed.testing.Signing.price;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Signing;
import org.seedbed.testing.Supplementing;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** What changes in an agreement that is signed: places, prices, period, party; each from a day on and not before. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SupplementTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    JobDatabase database;

    @Inject
    AgreementCalendar calendar;

    @Inject
    SupplementCalendar supplements;

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final LocalDate day = today.plusDays(20);
    private final LocalDate end = today.plusYears(1);
    private UUID park;
    private Person maker;
    private Person checker;
    private Person approver;
    private Signing signing;
    private UUID tenant;
    private UUID office;
    private UUID agreement;
    private Supplementing writing;

    @BeforeEach
    void aRunningAgreement() {
        park = world.park();
        maker = world.with(Role.OPERATOR, park);
        checker = world.with(Role.CHECKER, park);
        approver = world.with(Role.APPROVER, park);
        signing = new Signing(park, maker, checker, approver);
        tenant = register.tenant(park, "甲公司（示例）", "2026-01-01", null);
        office = register.office(park, "A301", "120.00");
        agreement = running(content(terms(), office, today.toString(), end.toString()));
    }

    @Test
    void aSwapInTheMiddleOfAMonthEndsTheOneLettingAndBeginsTheOther() {
        var other = register.office(park, "A302", "160.00");
        var supplement =
                writing.draft(body(Map.of("places", List.of(place(other, null, day.toString(), end.toString())))));
        signing.get(agreement).body("state", equalTo("AMENDING")).body("abilities", empty());
        writing.get(supplement)
                .body("changes", contains("PLACES"))
                .body("number", equalTo(signing.get(agreement).extract().path("number") + "-B1"))
                .body("before.terms.places.number", contains("A301"))
                .body("after.terms.places.number", contains("A301", "A302"))
                .body("abilities", containsInAnyOrder("edit", "submit", "discard"));
        writing.move(maker, supplement, "submission", null).statusCode(200).body("files.kind", contains("SUPPLEMENT"));
        assertThat(held(supplement)).containsExactly("A302");
        writing.move(maker, supplement, "recall", Map.of("reason", "改日期（示例）")).statusCode(200);
        writing.sign(supplement).statusCode(200).body("state", equalTo("SIGNED"));
        assertThat(held(supplement)).isEmpty();
        assertThat(lettings())
                .containsExactly("A301 " + today + " " + day + " (,)", "A302 " + day + " " + end + " (,)");
        signing.get(agreement).body("state", equalTo("ACTIVE")).body("terms.places.number", contains("A301", "A302"));
        supplements.run(day.minusDays(1));
        writing.get(supplement).body("state", equalTo("SIGNED"));
        supplements.run(day);
        writing.get(supplement)
                .body("state", equalTo("EFFECTIVE"))
                .body("steps.move", contains("SUBMIT", "RECALL", "SUBMIT", "CHECK", "APPROVE", "SIGN", "TAKE_EFFECT"));
    }

    @Test
    void theRentIsShownWithTheChangeAndWithoutIt() {
        var supplement = writing.draft(body(Map.of("prices", List.of(price("SQM_MONTH", day.toString(), "40.00")))));
        var rent = as(maker)
                .get(Supplementing.SUPPLEMENT + "/rent", park, agreement, supplement)
                .then()
                .statusCode(200)
                .body("from", equalTo(day.toString()))
                .extract();
        List<String> before = rent.path("before.months.lines.flatten().unitPrice.amount");
        List<String> after = rent.path("after.months.lines.flatten().unitPrice.amount");
        assertThat(before).containsOnly("20.00");
        assertThat(after).contains("20.00").endsWith("40.00");
        writing.sign(supplement).statusCode(200);
        as(maker)
                .get("/api/v1/parks/{park}/leases/{lease}", park, lease())
                .then()
                .body("unitPrice.amount", equalTo("40.00"));
        assertThat(lettings()).containsExactly("A301 " + today + " " + end + " (,)");
    }

    @Test
    void whoeverTakesMoreSeatsKeepsTheirOwn() {
        var zone = register.unit(park, "A", 1, "G1", UnitKind.WORKSTATION, "60", 8);
        var seats = content(terms(), zone, today.toString(), end.toString());
        seats.put("places", List.of(place(zone, 2, today.toString(), end.toString())));
        seats.put("prices", List.of(price("SEAT_MONTH", today.toString(), "300.00")));
        agreement = running(seats);
        var neighbour = running(withSeats(zone, 2));
        writing = new Supplementing(park, agreement, maker, checker, approver);
        var more = writing.draft(body(Map.of("places", List.of(place(zone, 3, day.toString(), end.toString())))));
        writing.sign(more).statusCode(200);
        assertThat(lettings())
                .containsExactly(
                        "G1 " + today + " " + day + " [1,3)",
                        "G1 " + day + " " + end + " [1,3)",
                        "G1 " + day + " " + end + " [5,6)");
        var later = day.plusDays(30);
        var fewer = body(Map.of("places", List.of(place(zone, 1, later.toString(), end.toString()))));
        fewer.put("effectiveOn", later.toString());
        writing.sign(writing.draft(fewer)).statusCode(200);
        assertThat(lettings()).endsWith("G1 " + later + " " + end + " [1,2)");
        as(maker)
                .get("/api/v1/parks/{park}/leases/{lease}", park, lease())
                .then()
                .body("units.seats", contains(2, 3, 1))
                .body("units.seatNumbers", contains("1–2", "1–2, 5", "1"))
                .body("monthlyRent.amount", equalTo("300.00"));
        assertThat(neighbour).isNotNull();
    }

    private Map<String, Object> withSeats(UUID zone, int seats) {
        var content = content(terms(), zone, today.toString(), end.toString());
        content.put("places", List.of(place(zone, seats, today.toString(), end.toString())));
        content.put("prices", List.of(price("SEAT_MONTH", today.toString(), "300.00")));
        return content;
    }

    @Test
    void aLaterEndIsLetAndToldAnew() {
        var soon = register.office(park, "A303", "10.00");
        agreement = running(
                content(terms(), soon, today.toString(), today.plusDays(50).toString()));
        signing.get(agreement).body("state", equalTo("EXPIRING")).body("expiryTold", hasItem(60));
        writing = new Supplementing(park, agreement, maker, checker, approver);
        writing.sign(writing.draft(body(Map.of("to", end.toString())))).statusCode(200);
        signing.get(agreement)
                .body("state", equalTo("ACTIVE"))
                .body("to", equalTo(end.toString()))
                .body("expiryTold", empty());
        assertThat(lettings()).contains("A303 " + day + " " + end + " (,)");
        var beyond = body(Map.of("to", "2031-01-02"));
        writing.write(beyond)
                .statusCode(422)
                .body("code", equalTo("agreement.supplement-beyond-limit"))
                .body("errors.pointer", contains("/to"));
    }

    @Test
    void anEarlierEndFreesTheRoom() {
        writing.sign(writing.draft(body(Map.of("to", day.plusDays(10).toString()))))
                .statusCode(200);
        signing.get(agreement).body("to", equalTo(day.plusDays(10).toString()));
        signing.submit(signing.draft(
                        tenant,
                        admission(),
                        content(terms(), office, day.plusDays(10).toString(), end.toString())))
                .statusCode(200);
    }

    @Test
    void aTeamGoesOnAsAFirm() {
        var team = team();
        tenant = register.tenant(park, team, "2026-01-01", null, Stage.NURSERY);
        var room = register.office(park, "A304", "10.00");
        agreement = running(content(terms(), room, today.toString(), end.toString()));
        writing = new Supplementing(park, agreement, maker, checker, approver);
        var code = Register.uscc("91");
        var supplement = writing.draft(party(code));
        writing.get(supplement).body("changes", contains("PARTY")).body("party.representative", equalTo("王示例"));
        writing.sign(supplement).statusCode(200);
        signing.get(agreement)
                .body("partyKind", equalTo("FIRM"))
                .body("partyUscc", equalTo(code))
                .body("party.representative", equalTo("王示例"));
        as(maker)
                .get("/api/v1/parks/{park}/companies/{company}", park, team)
                .then()
                .body("kind", equalTo("FIRM"))
                .body("formerly.kind", contains("TEAM"));
        supplements.run(today);
        writing.get(supplement).body("state", equalTo("EFFECTIVE"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            WRONG , 400, /company/uscc, validation.uscc
            TAKEN , 409, /company/uscc, company.uscc-taken
            FIRM  , 422, /company     , agreement.supplement-not-a-team
            BOTH  , 422, /company     , agreement.supplement-party-alone
            FUTURE, 422, /effectiveOn , agreement.supplement-day""")
    void aWrongPartyIsRefusedAtItsField(String wrong, int status, String pointer, String code) {
        var uscc = Register.uscc("91");
        if (!wrong.equals("FIRM")) {
            var team = team();
            tenant = register.tenant(park, team, "2026-01-01", null, Stage.NURSERY);
            agreement =
                    running(content(terms(), register.office(park, "A304", "10"), today.toString(), end.toString()));
            writing = new Supplementing(park, agreement, maker, checker, approver);
        }
        if (wrong.equals("TAKEN")) {
            as(maker)
                    .body(Map.of("kind", "FIRM", "name", "已登记公司（示例）", "uscc", uscc))
                    .post("/api/v1/parks/{park}/companies", park)
                    .then()
                    .statusCode(201);
        }
        var body = party(wrong.equals("WRONG") ? "91320302MA1XXXXX00" : uscc);
        if (wrong.equals("BOTH")) {
            body.put("to", day.plusDays(5).toString());
        }
        if (wrong.equals("FUTURE")) {
            body.put("effectiveOn", today.plusDays(1).toString());
        }
        writing.write(body)
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        as(maker).get(Supplementing.SUPPLEMENTS, park, agreement).then().body("total", equalTo(0));
        signing.get(agreement).body("state", equalTo("ACTIVE"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            PAST      , 422, /effectiveOn        , agreement.supplement-day
            AFTER_END , 422, /effectiveOn        , agreement.supplement-day
            EARLY     , 422, /prices/0/from      , agreement.supplement-price-day
            NO_PRICE  , 422, /prices             , agreement.price-missing
            OUTSIDE   , 422, /places/0/from      , agreement.place-outside
            UNKNOWN   , 422, /places/0/unitId    , agreement.unit-unknown
            TWICE     , 400, /prices/1/from      , validation.unique""")
    void whatCannotChangeIsRefusedAtItsField(String wrong, int status, String pointer, String code) {
        var zone = register.unit(park, "A", 1, "G1", UnitKind.WORKSTATION, "60", 8);
        var body = body(Map.of("to", end.minusDays(9).toString()));
        var step = price("SQM_MONTH", day.toString(), "30.00");
        switch (wrong) {
            case "PAST" -> body.put("effectiveOn", today.minusDays(1).toString());
            case "AFTER_END" -> body.put("effectiveOn", end.toString());
            case "EARLY" -> body.put("prices", List.of(price("SQM_MONTH", today.toString(), "30.00")));
            case "NO_PRICE" ->
                body.put(
                        "places",
                        List.of(place(zone, 2, day.toString(), day.plusDays(9).toString())));
            case "OUTSIDE" ->
                body.put(
                        "places",
                        List.of(place(
                                office, null, today.toString(), day.plusDays(9).toString())));
            case "UNKNOWN" ->
                body.put(
                        "places",
                        List.of(place(
                                UUID.randomUUID(),
                                null,
                                day.toString(),
                                day.plusDays(9).toString())));
            default -> body.put("prices", List.of(step, step));
        }
        writing.write(body)
                .statusCode(status)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
        signing.get(agreement).body("state", equalTo("ACTIVE"));
    }

    @Test
    void oneAtATimeAndNotForNothing() {
        writing.write(body(Map.of())).statusCode(422).body("code", equalTo("agreement.supplement-nothing"));
        writing.write(body(Map.of("to", end.toString())))
                .statusCode(422)
                .body("code", equalTo("agreement.supplement-nothing"));
        var supplement = writing.draft(body(Map.of("to", day.plusDays(5).toString())));
        writing.write(body(Map.of("to", day.plusDays(6).toString())))
                .statusCode(409)
                .body("code", equalTo("agreement.supplement-open"));
        writing.move(maker, supplement, "discard", Map.of("reason", "不改了（示例）")).statusCode(200);
        signing.get(agreement).body("state", equalTo("ACTIVE")).body("to", equalTo(end.toString()));
        writing.draft(body(Map.of("to", day.plusDays(6).toString())));
        as(maker)
                .get(Supplementing.SUPPLEMENTS, park, agreement)
                .then()
                .body("items.state", contains("DRAFTING", "DISCARDED"));
    }

    @Test
    void threePeopleAndASignedPaper() {
        var supplement = writing.draft(body(Map.of("to", day.plusDays(5).toString())));
        writing.approved(supplement);
        writing.signature(supplement).statusCode(422).body("code", equalTo("agreement.scans-missing"));
        var both = world.with(Role.CHECKER, park);
        world.grant(both, Role.OPERATOR, park);
        writing.move(both, supplement, "recall", Map.of("reason", "示例")).statusCode(200);
        writing.move(both, supplement, "submission", null).statusCode(200);
        writing.move(both, supplement, "check", null).statusCode(422).body("code", equalTo("agreement.same-person"));
    }

    @Test
    void aRoomThatIsLetIsNotHeldAndOneThatIsHeldIsNotLet() {
        var taken = register.office(park, "A305", "10.00");
        register.lease(park, register.tenant(park, "乙公司（示例）", "2026-01-01", null), taken, "2026-01-01", "2040-01-01");
        var body = body(Map.of("places", List.of(place(taken, null, day.toString(), end.toString()))));
        var supplement = writing.draft(body);
        writing.move(maker, supplement, "submission", null).statusCode(409).body("code", equalTo("space.hold-let"));
        writing.get(supplement).body("state", equalTo("DRAFTING")).body("files", empty());
    }

    @Test
    void theCompanysPeopleReadASupplementFromItsSignatureOn() {
        var company = register.firm(park, "丙公司（示例）");
        tenant = register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
        var founder = world.with(Role.OWNER, company);
        agreement = running(content(terms(), register.office(park, "A306", "10"), today.toString(), end.toString()));
        var supplement = writing.draft(body(Map.of("to", day.plusDays(5).toString())));
        writing.approved(supplement);
        String paper = writing.get(supplement).extract().path("files[0].id");
        var own = "/api/v1/companies/{company}/agreements";
        as(founder).get(own + "/files/{file}", company, paper).then().statusCode(404);
        writing.upload(supplement).statusCode(200);
        writing.signature(supplement).statusCode(200);
        as(founder).get(own + "/files/{file}", company, paper).then().statusCode(200);
        as(founder).get(own, company).then().body("items[0].files.kind", hasItems("SUPPLEMENT", "SIGNED_SUPPLEMENT"));
    }

    @Test
    void whoMayNotSeePeopleSeesTermsAlone() {
        var supplement = writing.draft(body(Map.of("to", day.plusDays(5).toString())));
        writing.move(maker, supplement, "submission", null).statusCode(200);
        as(world.with(Role.FINANCE, park))
                .get(Supplementing.SUPPLEMENT, park, agreement, supplement)
                .then()
                .statusCode(200)
                .body("party", nullValue())
                .body("before.terms.park", nullValue())
                .body("after.terms.park", nullValue())
                .body("files", empty());
    }

    private UUID running(Map<String, Object> content) {
        var running = signing.draft(tenant, admission(), content);
        signing.sign(running);
        signing.handOver(running);
        calendar.run(today);
        writing = new Supplementing(park, running, maker, checker, approver);
        return running;
    }

    private Map<String, Object> body(Map<String, ?> changes) {
        var body = new HashMap<String, Object>(changes);
        body.put("effectiveOn", day.toString());
        body.put("reason", "因经营需要（示例）");
        return body;
    }

    private Map<String, Object> party(String uscc) {
        var people = Map.of("address", "创业路 2 号（示例）", "representative", "王示例", "phone", "13900000000");
        var body = body(Map.of("company", Map.of("name", "启明科技有限公司（示例）", "uscc", uscc, "party", people)));
        body.put("effectiveOn", today.toString());
        return body;
    }

    private UUID team() {
        return register.company(park, CompanyKind.TEAM, Unique.name("启明团队（示例）"), null, null);
    }

    private UUID admission() {
        return Applying.delivered(database, "incubator-national-2018");
    }

    private UUID terms() {
        return Applying.delivered(database, "lease-terms-template");
    }

    private String lease() {
        return signing.get(agreement).extract().path("leaseId");
    }

    private List<String> lettings() {
        return database.list(Sql.of("""
                        select n.number || ' ' || u.starts_on || ' ' || u.ends_on || ' ' || u.seats as told
                        from lease_unit u join unit n on n.id = u.unit_id
                        where u.lease_id = ?::uuid order by u.starts_on, u.seats""", lease()), row -> row.text("told"));
    }

    private List<String> held(UUID supplement) {
        return database.list(Sql.of("""
                        select n.number from unit_hold h join unit n on n.id = h.unit_id
                        where h.case_id = ? and h.released_at is null""", supplement), row -> row.text("number"));
    }
}
