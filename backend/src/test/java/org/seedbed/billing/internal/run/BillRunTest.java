package org.seedbed.billing.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

/** A run bills what is due, once, and corrects what later facts make wrong. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BillRunTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Billed billed;

    @Inject
    JobDatabase jobs;

    private UUID park;
    private UUID tenant;
    private UUID room;
    private UUID lease;
    private Person finance;
    private Person operator;

    @BeforeEach
    void aTenantWhoPays() {
        park = world.park();
        finance = world.with(Role.FINANCE, park);
        operator = world.with(Role.OPERATOR, park);
        tenant = register.tenant(park, "甲公司（示例）", "2026-01-01", null);
        room = register.office(park, "A301", "120");
        lease = billed.lease(park, tenant, room, "2026-10-16", "2027-10-16", "30");
        Billed.settings(finance, park, "2026-10-01", "\"0\"").statusCode(200);
    }

    @Test
    void whatIsDueIsPreviewedAndIssued() {
        var run = billed.previewed(finance, park, "2026-11-01");
        as(finance)
                .get(Billed.RUN, park, run)
                .then()
                .statusCode(200)
                .body("state", equalTo("PREVIEWED"))
                .body("bills", equalTo(1))
                .body("charged.amount", equalTo("5458.06"))
                .body("abilities", contains("previewAgain", "issue", "discard"));
        as(finance)
                .get(Billed.RUN + "/tenants/{tenant}", park, run, tenant)
                .then()
                .statusCode(200)
                .body("bills[0].lines", hasSize(2))
                .body("bills[0].lines[0].amount", equalTo("1858.06"))
                .body("bills[0].lines[0].reasons", contains("NOT_BILLED"))
                .body("bills[0].lines[1].reasons", hasSize(0));
        Billed.issue(finance, park, run, 1).statusCode(200).body("state", equalTo("ISSUING"));
        billed.finish(run);
        as(finance).get(Billed.RUN, park, run).then().body("state", equalTo("ISSUED"));
        assertThat(jobs.list(
                        Sql.of("select number, payable from bill where park_id = ?", park),
                        row -> row.text("number") + " " + row.decimal("payable")))
                .hasSize(1)
                .allMatch(bill -> bill.matches("ZD\\d{4}-000001 5458.06"));
    }

    @Test
    void aSecondRunOfTheMonthFindsNothing() {
        billed.issued(finance, park, "2026-11-01");
        var again = billed.previewed(finance, park, "2026-11-01");
        as(finance)
                .get(Billed.RUN, park, again)
                .then()
                .body("seq", equalTo(2))
                .body("bills", equalTo(0))
                .body("credits", equalTo(0))
                .body("abilities", contains("previewAgain", "discard"));
        Billed.issue(finance, park, again, 1).statusCode(409).body("code", equalTo("billing.nothing-to-issue"));
    }

    @Test
    void laterFactsTakeBackWhatWasWrongAndSayWhy() {
        billed.issued(finance, park, "2026-11-01");
        jobs.execute(Sql.of("update lease set unit_price = 28 where id = ?", lease));
        var run = billed.issued(finance, park, "2026-12-01");
        var detail = as(finance)
                .get(Billed.RUN + "/tenants/{tenant}", park, run, tenant)
                .then()
                .statusCode(200);
        detail.body("bills.kind", contains("CREDIT_NOTE", "BILL"))
                .body("bills[0].lines", hasSize(2))
                .body("bills[0].lines[0].reasons", contains("PRICE"))
                .body("bills[0].lines[0].reverses.line", equalTo(1))
                .body("bills[1].lines", hasSize(3))
                .body("bills[1].lines[0].replaces", hasSize(1));
        assertThat(jobs.first(
                        Sql.of("select sum(payable) as sum from bill where park_id = ?", park),
                        row -> row.decimal("sum")))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("8454.19"));
        // 28 × 120 for two whole months and 16 of 31 days of October.
    }

    @Test
    void aPreviewIsComparedWithTheLast() {
        var run = billed.previewed(finance, park, "2026-11-01");
        jobs.execute(Sql.of("update lease set unit_price = 28 where id = ?", lease));
        as(finance).post(Billed.RUN + "/preview", park, run).then().statusCode(200);
        billed.finish(run);
        as(finance)
                .get(Billed.RUN + "/tenants?change=CHANGED", park, run)
                .then()
                .body("items", hasSize(1))
                .body("items[0].before.amount", equalTo("5458.06"))
                .body("items[0].payable.amount", equalTo("5094.19"));
        as(finance)
                .get(Billed.RUN + "/tenants/{tenant}", park, run, tenant)
                .then()
                .body("changes", hasSize(2))
                .body("changes[1].before.amount", equalTo("3600.00"))
                .body("changes[1].after.amount", equalTo("3360.00"));
        Billed.issue(finance, park, run, 1).statusCode(409).body("code", equalTo("billing.preview-old"));
    }

    @Test
    void aLeaseWithoutAPriceIsToldAndNotCharged() {
        var other = register.tenant(park, "乙公司（示例）", "2026-01-01", null);
        billed.lease(park, other, register.office(park, "A302", "50"), "2026-11-01", "2027-11-01", null);
        var run = billed.previewed(finance, park, "2026-11-01");
        as(finance)
                .get(Billed.RUN + "/tenants?noted=true", park, run)
                .then()
                .body("items.tenantId", contains(other.toString()))
                .body("items[0].notes.note", contains("LEASE_WITHOUT_PRICE"))
                .body("items[0].bills", equalTo(0));
    }

    /** An import without a price says nothing of what was billed while there was one. */
    @Test
    void aLeaseThatLostItsPriceKeepsWhatWasBilledAndIsTold() {
        billed.issued(finance, park, "2026-11-01");
        jobs.execute(Sql.of("update lease set unit_price = null, basis = null where id = ?", lease));
        var run = billed.previewed(finance, park, "2026-12-01");
        as(finance)
                .get(Billed.RUN, park, run)
                .then()
                .body("bills", equalTo(0))
                .body("credits", equalTo(0))
                .body("notes", equalTo(1));
    }

    @Test
    void theFirstDayDoesNotMovePastWhatAMeterWasBilled() {
        jobs.execute(Sql.of("update lease set unit_price = null, basis = null where id = ?", lease));
        tariff();
        var meter = meter();
        read(meter, "2026-11-01", "110.5");
        billed.issued(finance, park, "2026-11-01");
        Billed.settings(finance, park, "2026-11-01", "\"1\"")
                .statusCode(409)
                .body("code", equalTo("billing.billed-before"));
    }

    /** Until somebody read the meter on the day the other came, nobody knows how much of the month was whose. */
    @Test
    void whatAMeterWasBilledStaysUntilTheReadingOfABackdatedChangeIsKnown() {
        tariff();
        var meter = meter();
        read(meter, "2026-11-01", "110.5");
        billed.issued(finance, park, "2026-11-01");
        jobs.execute(Sql.of("update lease_unit set ends_on = '2026-10-26' where park_id = ?", park));
        jobs.execute(Sql.of("update lease set ends_on = '2026-10-26' where park_id = ?", park));
        var other = register.tenant(park, "乙公司（示例）", "2026-01-01", null);
        billed.lease(park, other, room, "2026-10-26", "2027-10-16", "30");
        var unread = billed.previewed(finance, park, "2026-11-01");
        var power = "bills.lines.flatten().findAll { it.fee == 'ELECTRICITY' }.payable";
        var of = Billed.RUN + "/tenants/{tenant}";
        as(finance)
                .get(of, park, unread, tenant)
                .then()
                .body("tenant.notes.note", contains("READING_MISSING"))
                .body("tenant.notes[0].day", equalTo("2026-10-26"))
                .body(power, hasSize(0));
        as(finance).post(Billed.RUN + "/discard", park, unread).then().statusCode(200);
        read(meter, "2026-10-26", "107");
        var read = billed.previewed(finance, park, "2026-11-01");
        as(finance).get(of, park, read, tenant).then().body(power, contains("-267.75", "178.50"));
        as(finance).get(of, park, read, other).then().body(power, contains("89.25"));
    }

    @Test
    void oneRunOfAParkIsOpenAtATime() throws Exception {
        var answers = Rush.of(
                8,
                i -> () -> Billed.start(finance, park, "2026-11-01").extract().statusCode());
        assertThat(answers).containsOnlyOnce(201).allMatch(status -> status == 201 || status == 409);
        Billed.start(finance, park, "2026-11-01").statusCode(409).body("code", equalTo("billing.run-open"));
    }

    @Test
    void manyWorkersAtOnceBillOnce() throws Exception {
        var run = UUID.fromString(
                Billed.start(finance, park, "2026-11-01").extract().path("id"));
        Rush.of(4, i -> () -> {
            billed.finish(run);
            return true;
        });
        billed.finish(run);
        Billed.issue(finance, park, run, 1).statusCode(200);
        Rush.of(4, i -> () -> {
            billed.finish(run);
            return true;
        });
        billed.finish(run);
        assertThat(billed.bills(park)).hasSize(1);
    }

    @Test
    void anIssuedMonthIsNotGoneBackBehind() {
        billed.issued(finance, park, "2026-12-01");
        Billed.start(finance, park, "2026-11-01").statusCode(422).body("code", equalTo("billing.run-month-passed"));
        Billed.start(finance, park, "2099-11-01").statusCode(422).body("code", equalTo("billing.run-month-ahead"));
    }

    @Test
    void whoMayNotIssueIsRefused() {
        var run = billed.previewed(operator, park, "2026-11-01");
        Billed.issue(operator, park, run, 1).statusCode(403);
        as(operator)
                .post(Billed.RUN + "/discard", park, run)
                .then()
                .statusCode(200)
                .body("state", equalTo("DISCARDED"));
        Billed.issue(finance, park, run, 1).statusCode(409).body("code", equalTo("billing.run-move"));
        assertThat(billed.bills(park)).isEmpty();
    }

    @Test
    void nothingIsBilledBeforeSomebodySaidFromWhen() {
        var other = world.park();
        var clerk = world.with(Role.FINANCE, other);
        Billed.start(clerk, other, "2026-11-01").statusCode(409).body("code", equalTo("billing.not-set-up"));
    }

    @Test
    void aLeaseMayBeBilledInAWayOfItsOwn() {
        var plan = "/api/v1/parks/{park}/leases/{lease}/billing-plan";
        as(finance)
                .header("If-Match", "\"0\"")
                .body(Map.of("rhythm", "QUARTERLY", "billsFrom", "2026-11-01"))
                .put(plan, park, lease)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("effective.timing", equalTo("ADVANCE"))
                .body("abilities", hasItem("remove"));
        var run = billed.issued(finance, park, "2026-11-01");
        as(finance)
                .get(Billed.RUN + "/tenants/{tenant}", park, run, tenant)
                .then()
                .body("bills[0].lines.from", equalTo(List.of("2026-11-01", "2026-12-01")));
        as(finance)
                .header("If-Match", "\"1\"")
                .body(Map.of("billsFrom", "2026-12-01"))
                .put(plan, park, lease)
                .then()
                .statusCode(409)
                .body("code", equalTo("billing.billed-before"));
        as(finance)
                .header("If-Match", "\"1\"")
                .body("{}")
                .put(plan, park, lease)
                .then()
                .statusCode(400);
    }

    @Test
    void whatAMeterCountedIsBilledByTheTariffOnceItWasRead() {
        tariff();
        var meter = meter();
        var unread = billed.previewed(finance, park, "2026-11-01");
        as(finance)
                .get(Billed.RUN + "/tenants?noted=true", park, unread)
                .then()
                .body("items[0].notes.note", contains("READING_MISSING"))
                .body("items[0].payable.amount", equalTo("5458.06"));
        read(meter, "2026-11-01", "110.5");
        as(finance).post(Billed.RUN + "/preview", park, unread).then().statusCode(200);
        billed.finish(unread);
        Billed.issue(finance, park, unread, 2).statusCode(200);
        billed.finish(unread);
        String bill = as(finance)
                .get(Billed.RUN + "/tenants/{tenant}", park, unread, tenant)
                .then()
                .body("bills[0].lines.find { it.fee == 'ELECTRICITY' }.amount", equalTo("267.75"))
                .body("bills[0].payable.amount", equalTo("5725.81"))
                .extract()
                .path("bills[0].id");
        as(finance)
                .get("/api/v1/parks/{park}/bills/{bill}/explanation", park, bill)
                .then()
                .body("matches", equalTo(true));
        var again = billed.previewed(finance, park, "2026-11-01");
        as(finance)
                .get(Billed.RUN, park, again)
                .then()
                .body("bills", equalTo(0))
                .body("credits", equalTo(0));
    }

    private void tariff() {
        as(finance)
                .body(Map.of("fee", "ELECTRICITY", "basis", "USAGE", "unitPrice", "0.85", "from", "2026-01-01"))
                .post("/api/v1/parks/{park}/tariffs", park)
                .then()
                .statusCode(201);
    }

    private void read(String meter, String day, String value) {
        as(finance)
                .body(Map.of("day", day, "value", value, "confirmed", true))
                .post("/api/v1/parks/{park}/meters/{meter}/readings", park, meter)
                .then()
                .statusCode(201);
    }

    private String meter() {
        return as(finance)
                .body(Map.of(
                        "number",
                        "D-1",
                        "fee",
                        "ELECTRICITY",
                        "shared",
                        false,
                        "places",
                        List.of(Map.of("unitId", room)),
                        "installedOn",
                        "2026-10-16",
                        "device",
                        Map.of("number", "N-1", "multiplier", "30", "firstValue", "100")))
                .post("/api/v1/parks/{park}/meters", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
