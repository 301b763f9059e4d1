package org.seedbed.billing.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.lease.Leases;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.space.UnitKind;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** What is not billed is told with its own reason, and with the room, meter and lease it is about. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BillRunNotesTest {

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
    private Person finance;

    @BeforeEach
    void aParkThatBills() {
        park = world.park();
        finance = world.with(Role.FINANCE, park);
        tenant = register.tenant(park, "甲公司（示例）", "2026-01-01", null);
        Billed.settings(finance, park, "2026-10-01", "\"0\"").statusCode(200);
    }

    @Test
    void aReadingThatIsMissing() {
        var lease = office("A301");
        tariff();
        var meter = meter("D-1", "A301", "2026-10-01", "100");
        noted().body("items[0].notes", hasSize(1))
                .body("items[0].notes[0].note", equalTo("READING_MISSING"))
                .body("items[0].notes[0].meterId", equalTo(meter))
                .body("items[0].notes[0].meter", equalTo("D-1"))
                .body("items[0].notes[0].units", contains("A301"))
                .body("items[0].notes[0].day", equalTo("2026-11-01"))
                .body("items[0].notes[0].leaseId", equalTo(lease.toString()));
    }

    @Test
    void aTariffThatIsMissing() {
        var lease = office("A301");
        var meter = meter("D-1", "A301", "2026-10-01", "100");
        read(meter, "2026-11-01", "120");
        noted().body("items[0].notes.note", contains("TARIFF_MISSING"))
                .body("items[0].notes[0].meter", equalTo("D-1"))
                .body("items[0].notes[0].day", equalTo("2026-10-01"))
                .body("items[0].notes[0].leaseId", equalTo(lease.toString()));
    }

    @Test
    void whoUsedItIsUnclear() {
        var zone = register.unit(park, "A", 1, "Q1", UnitKind.WORKSTATION, "60", 10);
        var other = register.tenant(park, "乙公司（示例）", "2026-01-01", null);
        var lease = register.lease(park, tenant, "2026-10-01", "2027-10-01", new Leases.SeatDraft(zone, 1, 2));
        register.lease(park, other, "2026-10-01", "2027-10-01", new Leases.SeatDraft(zone, 3, 2));
        jobs.execute(Sql.of("update lease set unit_price = 300, basis = 'SEAT_MONTH' where park_id = ?", park));
        tariff();
        // Seats are refused a meter of their own; a room may become seats afterwards.
        jobs.execute(Sql.of("update unit set kind = 'OFFICE' where id = ?", zone));
        var meter = meter("D-1", "Q1", "2026-10-01", "100");
        read(meter, "2026-11-01", "120");
        noted().body("total", equalTo(2))
                .body("items.notes.flatten().note", contains("SHARERS_UNCLEAR", "SHARERS_UNCLEAR"))
                .body("items[0].notes[0].units", contains("Q1"))
                .body("items.notes.flatten().leaseId", hasItem(lease.toString()));
    }

    @Test
    void aLeaseWithoutAPriceIsNamedUntilItHasOne() {
        var room = register.office(park, "A302", "50");
        var lease = billed.lease(park, tenant, room, "2026-10-05", "2026-10-20", null);
        noted().body("items[0].notes.note", contains("LEASE_WITHOUT_PRICE"))
                .body("items[0].notes[0].units", contains("A302"))
                .body("items[0].notes[0].day", equalTo("2026-10-05"))
                .body("items[0].notes[0].leaseId", equalTo(lease.toString()))
                .body("items[0].notes[0].agreement", nullValue())
                .body("items[0].notes[0].meter", nullValue())
                .body("items[0].bills", equalTo(0));
    }

    /** A price for seats says nothing of a room without seats: half of the lease would silently be free. */
    @Test
    void aPriceThatDoesNotFitTheRoomIsNone() {
        var lease = office("A301");
        jobs.execute(Sql.of("update lease set basis = 'SEAT_MONTH' where id = ?", lease));
        noted().body("items[0].notes.note", contains("LEASE_WITHOUT_PRICE"))
                .body("items[0].notes[0].units", contains("A301"));
    }

    /** Nobody can enter it; should it ever be there, one tenant waits and the park is billed. */
    @Test
    void aMeterThatRanBackKeepsOnlyItsTenantFromBeingBilled() {
        office("A301");
        tariff();
        var meter = meter("D-1", "A301", "2026-10-01", "100");
        jobs.execute(Sql.of("""
                insert into meter_reading (park_id, id, meter_id, device_id, day, value, estimated, read_by, read_at)
                select park_id, gen_random_uuid(), meter_id, id, date '2026-11-01', 99, false, ?, now()
                from meter_device where park_id = ? and meter_id = ?""", finance.userId(), park, UUID.fromString(meter)));
        var other = register.tenant(park, "乙公司（示例）", "2026-01-01", null);
        billed.lease(park, other, register.office(park, "A302", "50"), "2026-10-01", "2027-10-01", "30");
        var run = billed.previewed(finance, park, "2026-11-01");
        as(finance)
                .get(Billed.RUN, park, run)
                .then()
                .body("state", equalTo("PREVIEWED"))
                .body("bills", equalTo(1));
        as(finance)
                .get(Billed.RUN + "/tenants?noted=true", park, run)
                .then()
                .body("items.tenantId", contains(tenant.toString()))
                .body("items[0].notes.note", contains("FACTS_CONTRADICT"));
    }

    /** A multiplier in the place of a reading: nobody is billed a hundred million, and the park is not held up. */
    @Test
    void anAmountNobodyCanOweIsToldAndNotBilled() {
        office("A301");
        tariff();
        var meter = meter("D-1", "A301", "2026-10-01", "0");
        jobs.execute(Sql.of("update meter_device set multiplier = 999999 where park_id = ?", park));
        read(meter, "2026-11-01", "9999999999");
        var other = register.tenant(park, "乙公司（示例）", "2026-01-01", null);
        billed.lease(park, other, register.office(park, "A302", "50"), "2026-10-01", "2027-10-01", "30");
        var run = billed.previewed(finance, park, "2026-11-01");
        as(finance)
                .get(Billed.RUN, park, run)
                .then()
                .body("state", equalTo("PREVIEWED"))
                .body("bills", equalTo(1));
        as(finance)
                .get(Billed.RUN + "/tenants?noted=true", park, run)
                .then()
                .body("items[0].notes.note", contains("AMOUNT_IMPLAUSIBLE"))
                .body("items[0].notes[0].units", contains("D-1 · A301"));
    }

    /** Read in the middle of months: who moves in between two readings of a shared meter is billed from that day on. */
    @Test
    void whoMovesInBetweenTwoReadingsOfASharedMeterIsBilled() {
        var room = register.office(park, "A301", "50");
        tariff();
        var meter = as(finance)
                .body(Map.of(
                        "number",
                        "G-1",
                        "fee",
                        "ELECTRICITY",
                        "shared",
                        true,
                        "places",
                        List.of(Map.of("unitId", room)),
                        "installedOn",
                        "2026-09-20",
                        "device",
                        Map.of("number", "N-1", "multiplier", "1", "firstValue", "0")))
                .post("/api/v1/parks/{park}/meters", park)
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        jobs.execute(Sql.of("update billing_settings set bills_from = '2026-09-01' where park_id = ?", park));
        billed.lease(park, tenant, room, "2026-10-05", "2027-10-01", "30");
        read(meter, "2026-10-20", "300");
        read(meter, "2026-11-01", "360");
        var run = billed.issued(finance, park, "2026-10-01");
        var bill = as(finance)
                .get(Billed.RUN + "/tenants/{tenant}", park, run, tenant)
                .then()
                .body("tenant.notes", empty())
                .body("bills[0].lines.findAll { it.fee == 'ELECTRICITY' }.from", contains("2026-10-05", "2026-10-20"))
                .body("bills[0].lines.findAll { it.fee == 'ELECTRICITY' }.quantity", contains("150", "60"))
                .extract()
                .<String>path("bills[0].id");
        var line = "lines.find { it.fee == 'ELECTRICITY' }.metered";
        as(finance)
                .get("/api/v1/parks/{park}/bills/{bill}/explanation", park, bill)
                .then()
                .body("matches", equalTo(true))
                .body("lines[0].metered", nullValue())
                .body(line + ".uses[0].fromDay", equalTo("2026-09-20"))
                .body(line + ".uses[0].toDay", equalTo("2026-10-20"))
                .body(line + ".uses[0].quantity", equalTo("300"))
                .body(line + ".part.quantity", equalTo("300"))
                .body(line + ".part.area", equalTo("50"))
                .body(line + ".part.days", equalTo(15))
                .body(line + ".part.areaDays", equalTo("1500"));
    }

    @Test
    void aReplacedMeterIsExplainedDeviceByDeviceAndSoIsWhatTakesItBack() {
        office("A301");
        tariff();
        var meter = meter("D-1", "A301", "2026-10-01", "1000");
        as(finance)
                .body(Map.of(
                        "day",
                        "2026-10-20",
                        "lastValue",
                        "1080",
                        "device",
                        Map.of("number", "N-2", "multiplier", "30", "firstValue", "5")))
                .post("/api/v1/parks/{park}/meters/{meter}/replacement", park, meter)
                .then()
                .statusCode(201);
        as(finance)
                .body(Map.of("day", "2026-11-01", "value", "7", "confirmed", true, "estimated", true))
                .post("/api/v1/parks/{park}/meters/{meter}/readings", park, meter)
                .then()
                .statusCode(201);
        billed.issued(finance, park, "2026-10-01");
        var bill = jobs.first(Sql.of("select id from bill where park_id = ?", park), row -> row.uuid("id"))
                .orElseThrow();
        var use = "lines.findAll { it.fee == 'ELECTRICITY' }.metered.uses.flatten()";
        var explained = as(finance)
                .get("/api/v1/parks/{park}/bills/{bill}/explanation", park, bill)
                .then();
        explained
                .body(use + ".device", contains("N-1", "N-2"))
                .body(use + ".fromValue", contains("1000", "5"))
                .body(use + ".toValue", contains("1080", "7"))
                .body(use + ".multiplier", contains("1", "30"))
                .body(use + ".quantity", contains("80", "60"))
                .body(use + ".toEstimated", contains(false, true));
        String note = as(finance)
                .body(Map.of("lines", List.of(), "reason", "示例"))
                .post("/api/v1/parks/{park}/bills/{bill}/credit-notes", park, bill)
                .then()
                .statusCode(201)
                .extract()
                .path("bill.id");
        List<String> taken = as(finance)
                .get("/api/v1/parks/{park}/bills/{bill}/explanation", park, note)
                .then()
                .body("matches", equalTo(true))
                .extract()
                .path(use + ".quantity");
        assertThat(taken).containsExactly("80", "60");
    }

    private UUID office(String number) {
        var room = register.office(park, number, "120");
        return billed.lease(park, tenant, room, "2026-10-01", "2027-10-01", "30");
    }

    private void tariff() {
        as(finance)
                .body(Map.of("fee", "ELECTRICITY", "basis", "USAGE", "unitPrice", "0.80", "from", "2026-01-01"))
                .post("/api/v1/parks/{park}/tariffs", park)
                .then()
                .statusCode(201);
    }

    private String meter(String number, String unit, String from, String firstValue) {
        var room = jobs.first(
                        Sql.of("select id from unit where park_id = ? and number = ?", park, unit),
                        row -> row.uuid("id"))
                .orElseThrow();
        return as(finance)
                .body(Map.of(
                        "number",
                        number,
                        "fee",
                        "ELECTRICITY",
                        "shared",
                        false,
                        "places",
                        List.of(Map.of("unitId", room)),
                        "installedOn",
                        LocalDate.parse(from).toString(),
                        "device",
                        Map.of("number", "N-1", "multiplier", "1", "firstValue", firstValue)))
                .post("/api/v1/parks/{park}/meters", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void read(String meter, String day, String value) {
        as(finance)
                .body(Map.of("day", day, "value", value, "confirmed", true))
                .post("/api/v1/parks/{park}/meters/{meter}/readings", park, meter)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse noted() {
        var run = billed.previewed(finance, park, "2026-11-01");
        return as(finance)
                .get(Billed.RUN + "/tenants?noted=true", park, run)
                .then()
                .statusCode(200);
    }
}
