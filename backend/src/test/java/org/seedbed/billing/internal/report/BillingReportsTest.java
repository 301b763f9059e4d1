package org.seedbed.billing.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.IssuedBills;
import org.seedbed.billing.internal.IssuedBills.Line;
import org.seedbed.identity.Role;
import org.seedbed.lease.Leases.SeatDraft;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.space.UnitKind;
import org.seedbed.testing.PdfText;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;
import org.seedbed.testing.Xlsx;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class BillingReportsTest {

    private static final String REPORTS = "/api/v1/parks/{park}/billing-reports/";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    private UUID park;
    private Person finance;
    private UUID tenant;
    private UUID other;
    private UUID unit;
    private UUID lease;
    private IssuedBills bills;

    /**
     * A bill of October paid in part, taken back in part by a note of November; a bill of November that nobody paid; both of
     * rent that is partly waived.
     */
    @BeforeEach
    void aParkThatBills() {
        park = world.park();
        finance = world.with(Role.FINANCE, park);
        tenant = register.tenant(park, "甲公司", "2025-11-01", null);
        other = register.tenant(park, "乙公司", "2025-11-01", null);
        unit = register.office(park, "A101", "100");
        lease = register.lease(park, tenant, unit, "2026-01-01", "2027-01-01");
        database.execute(Sql.of("update lease set unit_price = 10, basis = 'SQM_MONTH' where id = ?", lease));
        bills = new IssuedBills(database, park);
        var october = bills.bill(
                tenant,
                "2026-10-05",
                "600.01",
                Line.rent(unit, lease, "2026-10-01", "2026-11-01", "1000.00", "200.00"),
                Line.fee(FeeKind.WATER, "2026-09-01", "2026-10-01", "100.00"));
        bills.credit(
                tenant, "2026-11-04", "0.00", october, Line.fee(FeeKind.WATER, "2026-09-01", "2026-10-01", "-40.00"));
        bills.bill(
                tenant, "2026-11-05", "0.00", Line.rent(unit, lease, "2026-11-01", "2026-12-01", "1000.00", "300.00"));
        bills.bill(other, "2026-11-05", "50.00", Line.fee(FeeKind.PROPERTY_FEE, "2026-11-01", "2026-12-01", "50.00"));
    }

    @Test
    void collectionTellsWhatWasDueAndPaidByMonthAndFee() {
        var report = get("collection?from=2026-09&to=2026-11");
        assertThat(report.getList("months.month")).containsExactly("2026-09", "2026-10", "2026-11");
        assertThat(report.getString("months[0].figures.rate")).isNull();
        figures(report, "months[1].figures", "1060.00", "200.00", "860.00", "600.01", "299.99", "40.00");
        figures(report, "months[2].figures", "1050.00", "300.00", "750.00", "50.00", "700.00", "0.00");
        assertThat(report.getString("months[1].figures.rate")).isEqualTo("0.6667");
        assertThat(report.getList("months[1].byFee.fee")).containsExactly("RENT", "WATER");
        assertThat(report.getString("months[1].byFee[0].figures.received.amount"))
                .isEqualTo("533.34");
        figures(report, "total", "2110.00", "500.00", "1610.00", "650.01", "999.99", "40.00");
    }

    @Test
    void behindEveryFigureAreLinesThatAddUpToIt() {
        var report = get("collection?from=2026-09&to=2026-11");
        for (int i = 0; i < 3; i++) {
            sameSums("billedIn=" + report.getString("months[" + i + "].month"), report, "months[" + i + "].figures");
        }
        sameSums("billedIn=2026-10&fee=WATER", report, "months[1].byFee[1].figures");
        var lines = get("lines?billedIn=2026-10");
        assertThat(lines.getList("items.kind")).containsExactly("CREDIT_NOTE", "BILL", "BILL");
        assertThat(lines.getString("items[0].payable.amount")).isEqualTo("-40.00");
        assertThat(get("lines?month=2026-11&tenantId=" + other).getList("items.companyName"))
                .containsExactly("乙公司");
        assertThat(get("lines?leaseId=" + lease + "&unitId=" + unit).getInt("total"))
                .isEqualTo(2);
    }

    /** Billed in advance, and corrected by hand: both count to the month that was billed. */
    @Test
    void aBillCountsToTheMonthOfItsRunWheneverItWasIssued() {
        bills.ofMonth("2026-09-01", finance.userId());
        var early = bills.bill(
                other, "2026-08-25", "0.00", Line.fee(FeeKind.PROPERTY_FEE, "2026-09-01", "2026-10-01", "80.00"));
        bills.credit(
                other,
                "2026-11-20",
                "0.00",
                early,
                Line.fee(FeeKind.PROPERTY_FEE, "2026-09-01", "2026-10-01", "-30.00"));
        figures(
                get("collection?from=2026-08&to=2026-09"),
                "months[1].figures",
                "50.00",
                "0.00",
                "50.00",
                "0.00",
                "80.00",
                "30.00");
        sameSums("billedIn=2026-09", "50.00");
    }

    @Test
    void exemptionTellsIncomeAndAreaOfIncubatees() {
        register.unit(park, "A", 1, "路演厅", UnitKind.ROADSHOW, "60", 80);
        var report = get("exemption?from=2026-09&to=2026-11");
        assertThat(report.getString("level")).isEqualTo("MUNICIPAL");
        assertThat(report.getList("months.qualifies")).containsExactly(false, false, false);
        assertThat(report.getList("months.exempt.amount")).containsExactly("0.00", "800.00", "700.00");
        assertThat(report.getList("months.taxable.amount")).containsExactly("60.00", "0.00", "50.00");
        assertThat(report.getString("months[0].income[0].credited.amount")).isEqualTo("-40.00");
        assertThat(report.getString("exempt.amount")).isEqualTo("1500.00");
        sameSums("month=2026-09&vatCategory=RESALE&incubatee=false", "60.00");
        // The firm is too old to be an incubatee; the lines say what was known when they were billed.
        assertThat(report.getString("months[2].areas.others")).isEqualTo("100.00");
        assertThat(report.getString("months[2].areas.own")).isEqualTo("60.00");
        assertThat(report.getString("months[2].areas.share")).isEqualTo("0.3750");
        var tenants = get("exemption/tenants?month=2026-11");
        assertThat(tenants.getList("items.companyName")).containsExactly("乙公司", "甲公司");
        assertThat(tenants.getList("items.area")).containsExactly("0.00", "100.00");
        assertThat(tenants.getList("items.incubatee")).containsExactly(null, false);
        assertThat(tenants.getList("items.exempt.amount")).containsExactly("0.00", "700.00");
    }

    @Test
    void theRentRollTellsWhatIsLetOnTheDay() {
        var zone = register.unit(park, "B", 2, "G1", UnitKind.WORKSTATION, "60", 6);
        var seats = register.lease(
                park, other, "2026-02-01", "2026-12-01", new SeatDraft(zone, 1, 2), new SeatDraft(zone, 6, 1));
        as(finance)
                .get(REPORTS + "rent-roll?on=2026-11-30", park)
                .then()
                .statusCode(200)
                .body("items.unit", contains("A101", "G1"))
                .body("items.area", contains("100.00", null))
                .body("items.seats", contains(null, 3))
                .body("items[0].price.amount", equalTo("10.00"))
                .body("items[0].monthlyRent.amount", equalTo("1000.00"))
                .body("items[0].billed.amount", equalTo("700.00"))
                .body("items[0].waived.amount", equalTo("300.00"))
                .body("items[0].deposit", nullValue())
                .body("items[1].monthlyRent", nullValue())
                .body("items[1].leaseId", equalTo(seats.toString()))
                .body("sums.monthlyRent.amount", equalTo("1000.00"))
                .body("sums.leases", equalTo(2));
        assertThat(get("rent-roll?on=2026-12-01").getList("items.unit")).containsExactly("A101");
        assertThat(get("rent-roll?on=2025-12-31").getList("items.unit")).isEmpty();
    }

    @Test
    void everyReportIsAWorkbookAndAPaperWithTheSameFigures() throws IOException {
        for (var report : List.of("collection", "exemption", "rent-roll", "ageing")) {
            var asked = switch (report) {
                case "rent-roll" -> "?on=2026-11-30";
                case "ageing" -> "?asOf=2026-11-30";
                default -> "?from=2026-10&to=2026-11";
            };
            var sheet = as(finance).get(REPORTS + report + "/export" + asked, park);
            assertThat(sheet.statusCode()).as(report).isEqualTo(200);
            var rows = Xlsx.of(sheet.asByteArray()).texts();
            var paper = as(finance).get(REPORTS + report + "/paper" + asked, park);
            assertThat(paper.statusCode()).as(report).isEqualTo(200);
            var text = PdfText.of(paper.asByteArray());
            assertThat(text).contains(finance.name()).contains("report-v1").contains("700.00");
            assertThat(rows.stream().flatMap(List::stream)).as(report).containsAnyOf("700", "700.0", "700.00");
            assertThat(PdfText.overflows(paper.asByteArray())).as(report).isEmpty();
        }
        var exported = database.list(
                Sql.of("select label from trail where park_id = ? and action = 'LIST_EXPORTED' order by 1", park),
                row -> row.text("label"));
        assertThat(exported)
                .containsExactly(
                        "ageing",
                        "ageing",
                        "collection",
                        "collection",
                        "exemption",
                        "exemption",
                        "rent-roll",
                        "rent-roll");
    }

    @Test
    void monthsThatMakeNoSenseAreRefused() {
        as(finance)
                .get(REPORTS + "collection?from=2026-12&to=2026-11", park)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/to"))
                .body("errors.code", hasItem("validation.period"));
        as(finance)
                .get(REPORTS + "exemption?from=2023-11&to=2026-11", park)
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("report.too-many-months"));
        as(finance).get(REPORTS + "collection?from=2026-13", park).then().statusCode(400);
        as(finance).get(REPORTS + "lines?month=november", park).then().statusCode(400);
    }

    @Test
    void whoReadsNoBillsReadsNoReports() {
        var reception = world.with(Role.RECEPTION, park);
        var elsewhere = world.with(Role.FINANCE, world.park());
        for (var report : List.of("collection", "exemption", "rent-roll", "lines", "collection/paper")) {
            as(reception).get(REPORTS + report, park).then().statusCode(403);
            as(elsewhere).get(REPORTS + report, park).then().statusCode(404);
        }
    }

    private JsonPath get(String report) {
        return as(finance)
                .get(REPORTS + report, park)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void sameSums(String filter, JsonPath report, String figures) {
        var sums = get("lines?" + filter);
        for (var sum : List.of("list", "waived", "payable")) {
            assertThat(sums.getString("sums." + sum + ".amount"))
                    .as(filter + " " + sum)
                    .isEqualTo(report.getString(figures + "." + sum + ".amount"));
        }
        var payable = sums.<String>getList("items.payable.amount").stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(payable).isEqualByComparingTo(sums.getString("sums.payable.amount"));
    }

    private void sameSums(String filter, String payable) {
        assertThat(get("lines?" + filter).getString("sums.payable.amount")).isEqualTo(payable);
    }

    private static void figures(JsonPath report, String at, String... amounts) {
        var names = List.of("list", "waived", "payable", "received", "open", "credit");
        for (int i = 0; i < amounts.length; i++) {
            assertThat(report.getString(at + "." + names.get(i) + ".amount"))
                    .as(at + " " + names.get(i))
                    .isEqualTo(amounts[i]);
        }
    }
}
