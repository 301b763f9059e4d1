package org.seedbed.tenancy.internal.exit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.BillRuns;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Exits;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Bills;
import org.seedbed.testing.PdfText;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.Signing;
import org.seedbed.testing.Unique;
import org.seedbed.testing.Waiving;
import org.seedbed.testing.World;

/** The way out of a tenant, from the request to the follow-up a year later. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ExitTest {

    private static final String PARK = "/api/v1/parks/{park}";
    private static final String EXIT = PARK + "/exits/{exit}";
    private static final String OWN = "/api/v1/companies/{company}/exits";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    BillRuns runs;

    @Inject
    Bills bills;

    @Inject
    ExitCalendar calendar;

    @Inject
    Exits exits;

    @Inject
    BusinessClock clock;

    private UUID park;
    private UUID company;
    private UUID tenant;
    private Waiving people;
    private Person keeper;
    private Person approver;
    private Person finance;
    private Person owner;
    private LocalDate today;

    @BeforeEach
    void aTenantOfAPark() {
        today = clock.today();
        park = world.park();
        company = register.firm(park, Unique.name("退出企业（示例）"));
        tenant = register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
        people = new Waiving(world, park);
        keeper = people.maker;
        approver = people.approver;
        finance = people.finance;
        owner = world.with(Role.OWNER, company);
    }

    @Test
    void aTenantAsksSettlesHandsOverAndIsGone() {
        var lease = register.lease(park, tenant, register.office(park, "A101", "100"), "2026-01-01", "2029-01-01");
        database.execute(Sql.of("update lease set unit_price = 30, basis = 'SQM_MONTH' where id = ?", lease));
        var exit = UUID.fromString(as(owner)
                .body(request("VOLUNTARY", today))
                .post(OWN, company)
                .then()
                .statusCode(201)
                .body("state", equalTo("REQUESTED"))
                .body("own", equalTo(true))
                .body("dueOn", equalTo("2029-01-01"))
                .body("dueBasis", equalTo("LEASE"))
                .body("abilities", contains("withdraw"))
                .extract()
                .path("id"));
        move(keeper, exit, "acceptance")
                .statusCode(200)
                .body("state", equalTo("SETTLING"))
                .body("sheet.lines.place", hasItem("A101"))
                .body("sheet.unfilled", equalTo(6));
        billed();
        // The lease lasts longer and a bill is open: neither is settled.
        settlement(exit).body("items.findAll { it.state == 'OPEN' }.kind", hasItems("LEASE", "UNPAID_BILL"));
        move(keeper, exit, "hand-over").statusCode(409).body("code", equalTo("exit.items-open"));
        assertThat(frozen(exit)).isZero();
        terminate(lease);
        // What was billed beyond the last day comes back with the next run.
        billed();
        pay(settlement(exit).extract().<String>path("items.find { it.kind == 'UNPAID_BILL' }.amount.amount"));
        settlement(exit)
                .body("items.findAll { it.state == 'OPEN' }", empty())
                .body("items.find { it.kind == 'LEASE' }.state", equalTo("DONE"));
        move(keeper, exit, "hand-over").statusCode(200).body("state", equalTo("HANDOVER"));
        assertThat(frozen(exit)).isEqualTo(1);
        move(keeper, exit, "closing").statusCode(409).body("code", equalTo("exit.sheet-incomplete"));
        fillSheet(exit);
        move(keeper, exit, "closing").statusCode(409).body("code", equalTo("exit.sheet-unconfirmed"));
        confirm(exit);
        move(keeper, exit, "closing")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("outcome.onTime", equalTo(true))
                .body("outcome.graceDays", equalTo(30))
                .body("outcome.licensed", equalTo(true))
                .body("outcome.addressDueOn", equalTo(today.plusDays(60).toString()))
                .body("followUps.months", contains(6, 12))
                .body("followUps[0].dueOn", equalTo(today.plusMonths(6).toString()))
                .body("steps.move", contains("ACCEPT", "HAND_OVER", "CLOSE"));
        as(keeper)
                .get(PARK + "/tenants/{tenant}", park, tenant)
                .then()
                .body("to", equalTo(today.plusDays(1).toString()));
        as(owner).get(OWN + "/{exit}", company, exit).then().body("settlement.openItems", equalTo(0));
        address(exit);
    }

    private void address(UUID exit) {
        moved(exit, today).statusCode(409).body("code", equalTo("exit.address-proof"));
        upload(exit, "ADDRESS").statusCode(200);
        moved(exit, today.plusDays(1))
                .statusCode(422)
                .body("code", equalTo("exit.address-day"))
                .body("errors[0].pointer", equalTo("/movedOn"));
        moved(exit, today).statusCode(200).body("outcome.addressMovedOn", equalTo(today.toString()));
    }

    @Test
    void aDepositComesBackWhenFinanceSaysSoAndDebtsMayBePaidLaterByAnothersLeave() {
        var agreement = agreementWithDeposit();
        billed();
        var exit = settling("TERM_OVER");
        var bill = settlement(exit)
                .body("items.find { it.kind == 'AGREED_DEPOSIT' }.amount.amount", equalTo("-1000.00"))
                .body("items.find { it.kind == 'AGREED_DEPOSIT' }.before", equalTo("CLOSE"))
                .body("balance.deposits.amount", equalTo("1000.00"))
                .extract();
        String key = bill.path("items.find { it.kind == 'UNPAID_BILL' }.key");
        String amount = bill.path("items.find { it.kind == 'UNPAID_BILL' }.amount.amount");
        plan(exit, List.of(key, key), amount)
                .statusCode(422)
                .body("code", equalTo("exit.plan-item"))
                .body("errors[0].pointer", equalTo("/keys/1"));
        plan(exit, List.of(key), "0.01").statusCode(422).body("code", equalTo("exit.plan-sum"));
        plan(exit, List.of(key), amount).statusCode(200).body("plan.approvedAt", nullValue());
        move(keeper, exit, "hand-over").statusCode(409).body("code", equalTo("exit.items-open"));
        move(keeper, exit, "debt-plan/approval").statusCode(403);
        move(approver, exit, "debt-plan/approval").statusCode(409).body("code", equalTo("exit.plan-paper"));
        as(approver).get("/api/v1/me/inbox").then().body("items", hasSize(0));
        upload(exit, "DEBT_PLAN").statusCode(200);
        as(approver)
                .get("/api/v1/me/inbox")
                .then()
                .body("items.kind", contains("EXIT_PLAN_TO_APPROVE"))
                .body("items[0].subjectId", equalTo(exit.toString()));
        var member = world.with(Role.APPROVER, park);
        world.grant(member, Role.STAFF, get(exit).extract().jsonPath().getUUID("companyId"));
        move(member, exit, "debt-plan/approval").statusCode(409).body("code", equalTo("exit.own-company"));
        // Paid meanwhile: what was signed is not what is open.
        pay("1.00");
        move(approver, exit, "debt-plan/approval").statusCode(409).body("code", equalTo("exit.plan-changed"));
        plan(exit, List.of(key), new BigDecimal(amount).subtract(BigDecimal.ONE).toPlainString())
                .statusCode(200);
        upload(exit, "DEBT_PLAN").statusCode(200);
        move(approver, exit, "debt-plan/approval")
                .statusCode(200)
                .body("plan.approvedBy", notNullValue())
                .body("items.find { it.kind == 'UNPAID_BILL' }.state", equalTo("AGREED_LATER"));
        move(keeper, exit, "hand-over").statusCode(200);
        fillSheet(exit);
        upload(exit, Map.of("kind", "SIGNED_SHEET", "sheetCode", "00000000"))
                .statusCode(409)
                .body("code", equalTo("exit.sheet-changed"));
        upload(exit, Map.of("kind", "SIGNED_SHEET")).statusCode(400).body("errors[0].pointer", equalTo("/sheetCode"));
        upload(exit, "SIGNED_SHEET").statusCode(200).body("sheet.confirmedHow", equalTo("PAPER"));
        // The deposit is with the park still.
        move(keeper, exit, "closing").statusCode(409).body("code", equalTo("exit.items-open"));
        giveBack(keeper, agreement, "100.00", "墙面修复").statusCode(403);
        giveBack(finance, agreement, "1000.01", "墙面修复").statusCode(422).body("errors[0].pointer", equalTo("/kept"));
        giveBack(finance, agreement, "100.00", "墙面修复", LocalDate.of(2025, 12, 31))
                .statusCode(422)
                .body("code", equalTo("agreement.deposit-before"));
        giveBack(finance, agreement, "100.00", null)
                .statusCode(422)
                .body("code", equalTo("agreement.deposit-kept-for"));
        giveBack(finance, agreement, "100.00", "墙面修复").statusCode(200).body("returned.amount", equalTo("900.00"));
        giveBack(finance, agreement, "100.00", "墙面修复")
                .statusCode(409)
                .body("code", equalTo("agreement.deposit-returned"));
        settlement(exit).body("items.find { it.kind == 'AGREED_DEPOSIT' }.state", equalTo("DONE"));
        move(keeper, exit, "closing").statusCode(200).body("state", equalTo("CLOSED"));
    }

    @Test
    void aDepositThatIsPaidIsHeldThoughItsBillIsNotPaidWhole() {
        var bill = bills.deposit(park, tenant, "ZD-押金", today.toString(), "10500.00");
        pay("10000.00", List.of(Map.of("billId", bill, "amount", money("10000.00"))));
        var exit = settling("VOLUNTARY");
        settlement(exit)
                .body("items.find { it.kind == 'UNPAID_BILL' }.amount.amount", equalTo("500.00"))
                .body("items.find { it.kind == 'BILLED_DEPOSIT' }.amount.amount", equalTo("-10000.00"));
    }

    @Test
    void aWaiverThatRunsOnWaitsForTheDecisionOfAnEarlyExitOnly() {
        var waiver = waiver();
        var early = settling("VOLUNTARY");
        settlement(early)
                .body("items.find { it.kind == 'WAIVER' }.state", equalTo("OPEN"))
                .body("items.find { it.kind == 'WAIVER' }.linkId", equalTo(waiver.toString()))
                .body("items.find { it.kind == 'WAIVER' }.atMost.amount", equalTo("0.00"));
        move(keeper, early, "hand-over").statusCode(409);
        as(approver)
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "cause", "EARLY_EXIT",
                        "since", "2026-10-16",
                        "share", "0",
                        "reason", "未发生减免（示例）",
                        "amount", money("0.00")))
                .post(PARK + "/waivers/{waiver}/revocation", park, waiver)
                .then()
                .statusCode(200);
        settlement(early).body("items.findAll { it.state == 'OPEN' }", empty());
        move(keeper, early, "hand-over").statusCode(200);
    }

    @Test
    void aGraduateOwesNothingOfItsWaiverAndLeavesLikeAnybody() {
        waiver();
        database.execute(Sql.of("update stage_entry set stage = 'GRADUATED' where tenant_id = ?", tenant));
        var exit = settling("GRADUATED");
        settlement(exit).body("items.find { it.kind == 'WAIVER' }.state", equalTo("DONE"));
        move(keeper, exit, "hand-over").statusCode(200);
        fillSheet(exit);
        confirm(exit);
        // Nothing said by when it had to be gone: unknown, and no pass.
        move(keeper, exit, "closing")
                .statusCode(200)
                .body("outcome.onTime", nullValue())
                .body("trigger", equalTo("GRADUATED"));
        assertThat(exits.window(park, today, today.plusDays(1)))
                .singleElement()
                .satisfies(one -> assertThat(one.onTime()).isNull());
        assertThat(exits.window(park, today.minusDays(9), today)).isEmpty();
    }

    @Test
    void aDisputeIsTheApproversAndMayBeReopened() {
        var exit = settling("BREACH");
        var why = Map.of("reason", "水电费有异议（示例）");
        move(keeper, exit, "dispute", why).statusCode(403);
        for (int round = 0; round < 2; round++) {
            move(approver, exit, "dispute", why).statusCode(200).body("state", equalTo("DISPUTED"));
            move(keeper, exit, "hand-over").statusCode(409).body("code", equalTo("exit.move"));
            move(approver, exit, "resolution", why).statusCode(200).body("state", equalTo("SETTLING"));
        }
        move(keeper, exit, "hand-over").statusCode(200);
        move(keeper, exit, "resettlement", why).statusCode(200).body("state", equalTo("SETTLING"));
        move(keeper, exit, "hand-over").statusCode(200);
        assertThat(frozen(exit)).isEqualTo(2);
    }

    @Test
    void whenTheStayCannotEndNothingIsStored() {
        var exit = handedOver();
        database.execute(Sql.of("update exit_case set last_day = ? where id = ?", today.minusDays(400), exit));
        move(keeper, exit, "closing").statusCode(422).body("code", equalTo("exit.last-day"));
        database.execute(Sql.of("update exit_case set last_day = ? where id = ?", today, exit));
        // Let after the settlement.
        register.lease(
                park,
                tenant,
                register.office(park, "A109", "20"),
                today.plusDays(2).toString(),
                "2029-01-01");
        move(keeper, exit, "closing").statusCode(409).body("code", equalTo("exit.items-open"));
        get(exit)
                .body("state", equalTo("HANDOVER"))
                .body("outcome", nullValue())
                .body("followUps", empty());
        as(keeper).get(PARK + "/tenants/{tenant}", park, tenant).then().body("to", nullValue());
        assertThat(frozen(exit)).isEqualTo(1);
    }

    @Test
    void ofTwoClosingsAtOnceOneWins() throws Exception {
        var exit = handedOver();
        var tag = tag(exit);
        var answers = Rush.of(
                4,
                i -> () -> as(keeper)
                        .header("If-Match", tag)
                        .post(EXIT + "/closing", park, exit)
                        .statusCode());
        assertThat(answers).containsOnlyOnce(200).isSubsetOf(200, 409, 412);
        get(exit).body("followUps", hasSize(2));
    }

    @Test
    void aLineWrittenSinceTheCompanyConfirmedIsConfirmedAnew() throws IOException {
        var exit = handedOver();
        String hash = get(exit).extract().path("sheet.hash");
        as(owner)
                .body(Map.of("hash", hash))
                .post(OWN + "/{exit}/sheet/confirmation", company, exit)
                .then()
                .statusCode(409);
        assertThat(count("exit_confirmation")).isEqualTo(1);
        var lines = lines(exit, "DAMAGED");
        save(exit, lines).statusCode(200).body("sheet.confirmed", equalTo(false));
        as(owner)
                .body(Map.of("hash", hash))
                .post(OWN + "/{exit}/sheet/confirmation", company, exit)
                .then()
                .statusCode(409)
                .body("code", equalTo("exit.sheet-changed"));
        move(keeper, exit, "closing").statusCode(409).body("code", equalTo("exit.sheet-unconfirmed"));
        lines.getFirst().put("id", UUID.randomUUID());
        save(exit, lines)
                .statusCode(422)
                .body("code", equalTo("exit.sheet-line"))
                .body("errors[0].pointer", equalTo("/lines/0/id"));
        var text = PdfText.of(as(owner)
                .get(OWN + "/{exit}/sheet/paper", company, exit)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
        assertThat(text).contains("退出交接单").contains("损坏");
    }

    @Test
    void theFounderNextDoorFindsNothingAndWhatIsWrongIsRefusedAtItsField() {
        var exit = settling("VOLUNTARY");
        var neighbour = world.with(Role.OWNER, register.firm(park, Unique.name("邻家企业（示例）")));
        as(neighbour).get(OWN + "/{exit}", company, exit).then().statusCode(404);
        as(world.with(Role.STAFF, company))
                .get(OWN + "/{exit}", company, exit)
                .then()
                .statusCode(403);
        as(keeper)
                .body(request("VOLUNTARY", today))
                .post(PARK + "/exits", park)
                .then()
                .statusCode(409)
                .body("code", equalTo("exit.open"));
        cancel(exit);
        refused(owner, OWN, company, request("BREACH", today), "exit.own-trigger", "/trigger");
        refused(owner, OWN, company, request("VOLUNTARY", LocalDate.of(2025, 12, 31)), "exit.last-day", "/lastDay");
        var foreign = new HashMap<>(request("VOLUNTARY", today));
        foreign.put("tenantId", register.tenant(park, Unique.name("别家（示例）"), "2026-01-01", null));
        refused(owner, OWN, company, foreign, "exit.tenant-unknown", "/tenantId");
        as(owner).get(OWN, company).then().body("total", equalTo(1));
        as(world.with(Role.RECEPTION, park))
                .get(EXIT + "/settlement", park, exit)
                .then()
                .statusCode(403);
        as(world.with(Role.RECEPTION, park))
                .get(EXIT, park, exit)
                .then()
                .statusCode(200)
                .body("settlement", nullValue())
                .body("abilities", empty());
    }

    @Test
    void whileAnExitIsOpenTheStayEndsByClosingItAndOnlyOnItsDay() {
        var exit = handedOver();
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("lastDay", today.toString(), "reason", "直接离园（示例）"))
                .post(PARK + "/tenants/{tenant}/departure", park, tenant)
                .then()
                .statusCode(409)
                .body("code", equalTo("tenancy.exit-open"));
        var later = Map.of("trigger", "VOLUNTARY", "lastDay", today.plusDays(1).toString(), "reason", "推迟（示例）");
        as(keeper)
                .header("If-Match", tag(exit))
                .body(later)
                .put(EXIT, park, exit)
                .then()
                .statusCode(200);
        move(keeper, exit, "closing").statusCode(409).body("code", equalTo("exit.last-day-to-come"));
    }

    @Test
    void aStageThatRanOutBeginsAnExitOnce() {
        database.execute(Sql.of("update stage_entry set due_on = ? where tenant_id = ?", today.minusDays(40), tenant));
        calendar.run(today);
        calendar.run(today);
        var found = as(keeper)
                .queryParam("tenantId", tenant)
                .queryParam("late", true)
                .get(PARK + "/exits", park)
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].trigger", equalTo("TERM_OVER"))
                .body("items[0].daysLeft", equalTo(-40))
                .body("items[0].lastDay", equalTo(today.minusDays(41).toString()));
        UUID exit = UUID.fromString(found.extract().path("items[0].id"));
        assertThat(exits.overdue(park, today)).isEqualTo(1);
        assertThat(exits.due(park, today.minusDays(40), today)).hasSize(1);
        move(keeper, exit, "acceptance").statusCode(200);
        move(keeper, exit, "hand-over").statusCode(200);
        fillSheet(exit);
        confirm(exit);
        // Ten days over the thirty of grace.
        move(keeper, exit, "closing").statusCode(200).body("outcome.onTime", equalTo(false));
        assertThat(exits.overdue(park, today)).isZero();
    }

    @Test
    void whatWasCancelledDoesNotBeginAgainForTheSameDay() {
        database.execute(Sql.of("update stage_entry set due_on = ? where tenant_id = ?", today, tenant));
        calendar.run(today);
        UUID exit = database.first(
                        Sql.of("select id from exit_case where tenant_id = ?", tenant), row -> row.uuid("id"))
                .orElseThrow();
        cancel(exit);
        calendar.run(today);
        assertThat(count("exit_case")).isEqualTo(1);
        database.execute(Sql.of("update stage_entry set due_on = ? where tenant_id = ?", today.minusDays(1), tenant));
        calendar.run(today);
        assertThat(count("exit_case")).isEqualTo(2);
    }

    @Test
    void theGraceIsTheParksAndOldExitsKeepTheirs() {
        as(keeper)
                .get(PARK + "/exit-settings", park)
                .then()
                .header("ETag", "\"0\"")
                .body("settings.graceDays", equalTo(30));
        var settings = Map.of(
                "graceDays",
                0,
                "addressDays",
                30,
                "followUpMonths",
                List.of(3),
                "sheet",
                List.of(Map.of("kind", "KEY", "label", "钥匙", "expected", 2, "perUnit", false)));
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(settings)
                .put(PARK + "/exit-settings", park)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(settings)
                .put(PARK + "/exit-settings", park)
                .then()
                .statusCode(412);
        var exit = handedOver();
        get(exit).body("sheet.lines", hasSize(1)).body("sheet.lines[0].expected", equalTo(2));
        move(keeper, exit, "closing")
                .statusCode(200)
                .body("outcome.graceDays", equalTo(0))
                .body("followUps.months", contains(3));
    }

    @Test
    void whoIsAskedThreeTimesInVainIsGivenUp() {
        var exit = handedOver();
        UUID first = UUID.fromString(
                move(keeper, exit, "closing").statusCode(200).extract().path("followUps[0].id"));
        UUID second = UUID.fromString(get(exit).extract().path("followUps[1].id"));
        followUp(first, 0, Map.of("reached", true)).statusCode(422).body("code", equalTo("exit.follow-up-answer"));
        for (int tries = 0; tries < 3; tries++) {
            followUp(first, tries, Map.of("reached", false))
                    .statusCode(200)
                    .body("state", equalTo(tries == 2 ? "UNREACHABLE" : "DUE"));
        }
        followUp(first, 3, Map.of("reached", false)).statusCode(409).body("code", equalTo("exit.follow-up-over"));
        followUp(second, 0, Map.of("reached", true, "stillRunning", true, "jobs", 14, "revenue", "UNDER_2M"))
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("jobs", equalTo(14));
        as(keeper)
                .queryParam("due", true)
                .get(PARK + "/exit-follow-ups", park)
                .then()
                .body("total", equalTo(0));
        assertThat(exits.followUps(park, today, today.plusDays(1)))
                .singleElement()
                .satisfies(one -> assertThat(one.stillRunning()).isTrue());
    }

    @Test
    void aTeamHasNoAddressToMove() {
        company = register.company(park, CompanyKind.TEAM, Unique.name("创业团队（示例）"), null, null);
        tenant = register.tenant(park, company, "2026-01-01", null, Stage.NURSERY);
        owner = world.with(Role.OWNER, company);
        var exit = handedOver();
        move(keeper, exit, "closing")
                .statusCode(200)
                .body("outcome.licensed", equalTo(false))
                .body("outcome.addressDueOn", nullValue())
                .body("abilities", not(hasItem("moveAddress")));
        moved(exit, today).statusCode(409).body("code", equalTo("exit.address-none"));
    }

    @Test
    void addressesAndFollowUpsAreToldOnceAndARequestToThePark() {
        as(owner).body(request("VOLUNTARY", today)).post(OWN, company).then().statusCode(201);
        assertThat(told("EXIT_REQUESTED")).isEqualTo(1);
        cancel(UUID.fromString(as(owner).get(OWN, company).then().extract().path("items[0].id")));
        var exit = handedOver();
        assertThat(told("EXIT_SHEET_TO_CONFIRM")).isEqualTo(1);
        move(keeper, exit, "closing").statusCode(200);
        for (int twice = 0; twice < 2; twice++) {
            calendar.run(today.plusDays(50));
            calendar.run(today.plusDays(61));
            calendar.run(today.plusMonths(6));
        }
        // Keeper and owner.
        assertThat(told("EXIT_ADDRESS_DUE")).isEqualTo(2);
        assertThat(told("EXIT_ADDRESS_LATE")).isEqualTo(2);
        assertThat(told("EXIT_FOLLOW_UP_DUE")).isEqualTo(1);
    }

    private long told(String kind) {
        return database.count(Sql.of("select 1 from inbox_message where park_id = ? and kind = ?", park, kind));
    }

    private UUID settling(String trigger) {
        var exit = UUID.fromString(as(keeper)
                .body(request(trigger, today))
                .post(PARK + "/exits", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        move(keeper, exit, "acceptance").statusCode(200);
        return exit;
    }

    private UUID handedOver() {
        var exit = settling("VOLUNTARY");
        move(keeper, exit, "hand-over").statusCode(200);
        fillSheet(exit);
        confirm(exit);
        return exit;
    }

    private Map<String, Object> request(String trigger, LocalDate lastDay) {
        return Map.of("tenantId", tenant, "trigger", trigger, "lastDay", lastDay.toString(), "reason", "业务调整（示例）");
    }

    private void refused(Person by, String path, UUID of, Map<String, Object> body, String code, String pointer) {
        as(by).body(body)
                .post(path, of)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    private void cancel(UUID exit) {
        move(keeper, exit, "cancellation", Map.of("reason", "继续入驻（示例）")).statusCode(200);
    }

    private ValidatableResponse get(UUID exit) {
        return as(keeper).get(EXIT, park, exit).then().statusCode(200);
    }

    private String tag(UUID exit) {
        return "\"" + get(exit).extract().<Integer>path("version") + "\"";
    }

    private ValidatableResponse move(Person by, UUID exit, String move) {
        return as(by).header("If-Match", tag(exit))
                .post(EXIT + "/" + move, park, exit)
                .then();
    }

    private ValidatableResponse move(Person by, UUID exit, String move, Map<String, ?> body) {
        return as(by).header("If-Match", tag(exit))
                .body(body)
                .post(EXIT + "/" + move, park, exit)
                .then();
    }

    private ValidatableResponse settlement(UUID exit) {
        return as(keeper).get(EXIT + "/settlement", park, exit).then().statusCode(200);
    }

    private List<Map<String, Object>> lines(UUID exit, String condition) {
        List<Map<String, Object>> lines = get(exit).extract().path("sheet.lines");
        var filled = new ArrayList<Map<String, Object>>();
        for (var line : lines) {
            var one = new HashMap<>(line);
            one.put("condition", condition);
            one.put("counted", 2);
            one.put("reading", "1280.5");
            filled.add(one);
        }
        return filled;
    }

    private ValidatableResponse save(UUID exit, List<Map<String, Object>> lines) {
        return as(keeper)
                .header("If-Match", tag(exit))
                .body(Map.of("lines", lines))
                .put(EXIT + "/sheet", park, exit)
                .then();
    }

    private void fillSheet(UUID exit) {
        save(exit, lines(exit, "GOOD")).statusCode(200).body("sheet.unfilled", equalTo(0));
    }

    private void confirm(UUID exit) {
        String hash =
                as(owner).get(OWN + "/{exit}", company, exit).then().extract().path("sheet.hash");
        as(owner)
                .body(Map.of("hash", hash))
                .post(OWN + "/{exit}/sheet/confirmation", company, exit)
                .then()
                .statusCode(200)
                .body("sheet.confirmed", equalTo(true));
    }

    private ValidatableResponse upload(UUID exit, String kind) {
        return upload(
                exit,
                kind.equals("SIGNED_SHEET") ? Map.of("kind", kind, "sheetCode", code(exit)) : Map.of("kind", kind));
    }

    private ValidatableResponse upload(UUID exit, Map<String, String> query) {
        return as(keeper)
                .header("If-Match", tag(exit))
                .contentType("multipart/form-data")
                .multiPart("file", "签字.pdf", "%PDF-1.7".getBytes(UTF_8))
                .queryParams(query)
                .post(EXIT + "/files", park, exit)
                .then();
    }

    private String code(UUID exit) {
        return get(exit).extract().<String>path("sheet.hash").substring(0, 8);
    }

    private ValidatableResponse moved(UUID exit, LocalDate day) {
        return move(keeper, exit, "address-move", Map.of("movedOn", day.toString()));
    }

    private ValidatableResponse plan(UUID exit, List<String> keys, String amount) {
        var part = Map.of("dueOn", today.plusMonths(1).toString(), "amount", money(amount));
        return move(keeper, exit, "debt-plan", Map.of("keys", keys, "instalments", List.of(part)));
    }

    private ValidatableResponse followUp(UUID id, int version, Map<String, ?> body) {
        return as(keeper)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(PARK + "/exit-follow-ups/{id}/result", park, id)
                .then();
    }

    private ValidatableResponse giveBack(Person by, UUID agreement, String kept, String keptFor) {
        return giveBack(by, agreement, kept, keptFor, today);
    }

    private ValidatableResponse giveBack(Person by, UUID agreement, String kept, String keptFor, LocalDate paidOn) {
        var body = new HashMap<String, Object>();
        body.put("kept", money(kept));
        body.put("keptFor", keptFor);
        body.put("paidOn", paidOn.toString());
        body.put("voucherNumber", "TK-0001");
        return as(by).body(body)
                .post(PARK + "/agreements/{agreement}/deposit/return", park, agreement)
                .then();
    }

    private static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    private void terminate(UUID lease) {
        var version = database.first(
                        Sql.of("select version from lease where id = ?", lease), row -> row.integer("version"))
                .orElseThrow();
        as(keeper)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("lastDay", today.toString(), "reason", "退出（示例）"))
                .post(PARK + "/leases/{lease}/termination", park, lease)
                .then()
                .statusCode(200);
    }

    /** A run of this month, issued to its end; the park bills from its first day on. */
    private void billed() {
        var month = today.withDayOfMonth(1);
        var there = database.count(Sql.of("select 1 from billing_settings where park_id = ?", park));
        if (there == 0) {
            var settings = new HashMap<String, Object>();
            settings.putAll(Map.of("billsFrom", month.toString(), "rhythm", "MONTHLY", "anchor", "CALENDAR"));
            settings.putAll(Map.of("timing", "ADVANCE", "dueDays", 10));
            settings.putAll(Map.of("lateRatePercent", "0.05", "lateCapPercent", "20"));
            as(finance)
                    .header("If-Match", "\"0\"")
                    .body(settings)
                    .put(PARK + "/billing-settings", park)
                    .then()
                    .statusCode(200);
        }
        UUID run = UUID.fromString(as(finance)
                .body(Map.of("month", month.toString()))
                .post(PARK + "/bill-runs", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        runs.finish(run);
        as(finance)
                .body(Map.of("preview", 1))
                .post(PARK + "/bill-runs/{run}/issue", park, run)
                .then()
                .statusCode(200);
        runs.finish(run);
    }

    private void pay(String amount) {
        pay(amount, List.of());
    }

    private void pay(String amount, List<Map<String, Object>> shares) {
        assertThat(new BigDecimal(amount)).isPositive();
        var payment = new HashMap<String, Object>();
        payment.putAll(Map.of("tenantId", tenant, "receivedOn", today.toString(), "method", "BANK"));
        payment.putAll(Map.of("amount", money(amount), "voucherNumber", "SK-示例", "shares", shares));
        as(finance).body(payment).post(PARK + "/payments", park).then().statusCode(201);
    }

    private long frozen(UUID exit) {
        return database.count(Sql.of("select 1 from exit_settlement where exit_case_id = ?", exit));
    }

    private long count(String table) {
        return database.count(Sql.of("select 1 from " + table + " where park_id = ?", park));
    }

    /** Over since today, with its deposit of 1 000 元. */
    private UUID agreementWithDeposit() {
        tenant = register.tenant(park, register.firm(park, Unique.name("押金企业（示例）")), "2026-01-01", null, Stage.NURSERY);
        var signing = new Signing(park, keeper, people.checker, approver);
        var terms = people.policy(database, "lease-terms-template");
        var admission = people.policy(database, "nursery-default");
        var content = Signing.content(terms, register.office(park, "B201", "60"), "2026-01-01", "2030-01-01");
        var agreement = signing.draft(tenant, admission, content);
        signing.sign(agreement);
        signing.handOver(agreement);
        var after = today.plusDays(1);
        var lease = register.lease(park, tenant, register.office(park, "B202", "100"), "2026-01-01", after.toString());
        database.execute(Sql.of("update lease set unit_price = 30, basis = 'SQM_MONTH' where id = ?", lease));
        database.execute(Sql.of(
                "update agreement set state = 'ENDED', ends_on = ?, ended_at = now() where id = ?", after, agreement));
        database.execute(Sql.of(
                "update lease_unit set ends_on = ? where lease_id in (select id from lease where tenant_id = ?)",
                after,
                tenant));
        database.execute(Sql.of("update lease set ends_on = ? where tenant_id = ?", after, tenant));
        return agreement;
    }

    /** In force, as four people leave it. */
    private UUID waiver() {
        var waiver = UUID.randomUUID();
        var budget = people.budget("100000.00");
        database.execute(Sql.of(
                """
                insert into waiver (park_id, id, version, number, state, tenant_id, company_id, policy_id,
                    policy_version_id, policy_name, scheme, from_on, to_on, reason, own, made_by, made_at, checked_by,
                    checked_at, lease_start, lines, schedule, schedule_hash, total, budget_id, proposed_by, approved_by,
                    minutes_number, approved_at, activated_by, activated_at)
                select t.park_id, ?, 1, 'JM-1', 'ACTIVE', t.id, t.company_id, p.id, v.id, p.name, v.content -> 'scheme',
                    date '2026-10-16', date '2029-10-16', '示例', false, ?, now(), ?, now(), date '2026-10-16', '[]', '[]',
                    repeat('0', 64), 1, ?, ?, ?, '1', now(), ?, now()
                from tenant t, policy p join policy_version v on v.policy_id = p.id
                where t.id = ? and p.code = 'waiver-xz-demo-100-50-30'""",
                waiver,
                keeper.userId(),
                people.checker.userId(),
                budget,
                keeper.userId(),
                approver.userId(),
                finance.userId(),
                tenant));
        return waiver;
    }
}
