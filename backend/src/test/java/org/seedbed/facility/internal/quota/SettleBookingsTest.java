package org.seedbed.facility.internal.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.seedbed.facility.internal.booking.Rooms.body;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.internal.run.Billed;
import org.seedbed.facility.internal.booking.Rooms;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** Free hours are used once, and what is beyond them is charged once. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SettleBookingsTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    @Inject
    SettleBookings settle;

    @Inject
    Billed billed;

    private Rooms rooms;
    private UUID tenant;
    private UUID room;
    private LocalDate day;

    @BeforeEach
    void aTenantWithTwoFreeHoursAMonth() {
        rooms = new Rooms(world);
        tenant =
                register.tenant(rooms.park, register.firm(rooms.park, "智能装备（示例）"), "2026-01-01", null, Stage.INCUBATOR);
        freeHours("2");
        room = rooms.room("A1", Map.of("ownPrice", yuan("60.00")));
        // The first of a month to come, so that both bookings are of one month.
        day = clock.today().plusMonths(1).withDayOfMonth(1);
    }

    /** The incubator stage is entered by a policy that gives so many hours. */
    private void freeHours(String hours) {
        var policy = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into policy (park_id, id, kind, stage, name, created_by, created_at)
                select ?, ?, kind, 'INCUBATOR', '入孵条件（示例）' || ?, ?, now() from policy where code = 'nursery-default'""", rooms.park, policy, policy.toString(), rooms.keeper.userId()));
        database.execute(Sql.of("""
                insert into policy_version (park_id, policy_id, id, version, number, state, effective_from, content,
                    content_hash, edited_by, edited_at, published_by, published_at)
                select ?, ?, gen_random_uuid(), 1, 1, 'PUBLISHED', date '2020-01-01',
                    jsonb_set(v.content, '{terms}', jsonb_build_array(jsonb_build_object('key', 'FACILITY_HOURS', 'value', ?::text))),
                    v.content_hash, ?, now(), ?, now()
                from policy_version v join policy p on p.id = v.policy_id
                where p.code = 'nursery-default' and v.number = 1""", rooms.park, policy, hours, rooms.keeper.userId(), rooms.desk.userId()));
        database.execute(Sql.of(
                "insert into stage_rule (park_id, stage, version, policy_id) values (?, 'INCUBATOR', 1, ?)",
                rooms.park,
                policy));
    }

    @Test
    void whatIsBeyondTheFreeHoursIsChargedOnce() {
        var first = rooms.book(body(tenant, day, "09:00", "10:30", room));
        first.then()
                .statusCode(201)
                .body("price.freeMinutes", equalTo(90))
                .body("price.amount.amount", equalTo("0.00"));
        var second = rooms.book(body(tenant, day, "13:00", "14:00", room));
        second.then()
                .statusCode(201)
                .body("price.freeMinutesLeft", equalTo(30))
                .body("price.beyondMinutes", equalTo(30))
                .body("price.amount.amount", equalTo("30.00"));
        over(first.path("id"));
        over(second.path("id"));
        assertThat(settle.run()).isGreaterThanOrEqualTo(2);
        assertThat(settle.run()).isZero();
        assertThat(database.list(
                        Sql.of(
                                "select label, quantity, unit_price, basis from charge_entry where park_id = ?",
                                rooms.park),
                        row -> row.text("label") + " "
                                + row.decimal("quantity").stripTrailingZeros().toPlainString() + " " + row.text("basis")
                                + " "
                                + row.decimal("unit_price").stripTrailingZeros().toPlainString()))
                .containsExactly("会议室A1 " + day + " 13:00–14:00（60 分钟，其中免费 30 分钟） 30 MINUTES 60");
        as(rooms.desk)
                .queryParam("month", day.toString())
                .get("/api/v1/parks/" + rooms.park + "/facility-quotas/" + tenant)
                .then()
                .statusCode(200)
                .body("freeMinutes", equalTo(120))
                .body("usedMinutes", equalTo(120))
                .body("plannedMinutes", equalTo(0))
                .body("leftMinutes", equalTo(0));
        as(rooms.desk)
                .get("/api/v1/parks/" + rooms.park + "/bookings/" + second.path("id"))
                .then()
                .body("price.charged", equalTo(true))
                .body("price.lines", hasSize(1))
                .body("price.amount.amount", equalTo("30.00"));
    }

    @Test
    void theParksOwnUseAndWhatIsCancelledInTimeCostNothing() {
        var own = rooms.book(body(null, day, "09:00", "10:30", room));
        over(own.path("id"));
        var cancelled = rooms.book(body(tenant, day, "13:00", "19:00", room));
        rooms.move(rooms.desk, cancelled, "cancellation", Map.of("reason", "改期（示例）"))
                .then()
                .statusCode(200)
                .body("late", equalTo(false));
        shown(cancelled).body("price.lines", hasSize(0)).body("price.amount.amount", equalTo("0.00"));
        settle.run();
        assertThat(database.count(Sql.of("select 1 from charge_entry where park_id = ?", rooms.park)))
                .isZero();
    }

    @Test
    void theBillSaysTheMinutesAndAsksWhatWasTold() {
        var hall = rooms.room(
                "A2", Map.of("ownPrice", yuan("300.00"), "stepMinutes", 10, "minMinutes", 10, "maxMinutes", 480));
        var booked = rooms.book(body(tenant, day, "09:00", "11:20", hall));
        booked.then()
                .statusCode(201)
                .body("price.beyondMinutes", equalTo(20))
                .body("price.amount.amount", equalTo("100.00"));
        // Whatever the park asks from now on.
        database.execute(Sql.of("update facility set own_price = 900, charge = 'TIMES' where id = ?", hall));
        shown(booked).body("price.amount.amount", equalTo("100.00")).body("price.lines[0].charge", equalTo("HOURS"));
        var month = clock.today().withDayOfMonth(1);
        database.execute(Sql.of(
                "update booking set state = 'FINISHED', ended_at = ends_at, on_date = ? where id = ?",
                month,
                UUID.fromString(booked.path("id"))));
        settle.run();
        var finance = world.with(Role.FINANCE, rooms.park);
        Billed.settings(finance, rooms.park, month.minusMonths(1).toString(), "\"0\"")
                .statusCode(200);
        billed.issued(finance, rooms.park, month.toString());
        var bill = database.first(Sql.of("select id from bill where park_id = ?", rooms.park), row -> row.uuid("id"))
                .orElseThrow();
        as(finance)
                .get("/api/v1/parks/" + rooms.park + "/bills/" + bill + "/explanation")
                .then()
                .statusCode(200)
                .body("matches", equalTo(true))
                .body("lines", hasSize(1))
                .body("lines[0].basis", equalTo("MINUTES"))
                .body("lines[0].quantity", equalTo("20"))
                .body("lines[0].unitPrice", equalTo("300"))
                .body("lines[0].exact", equalTo("100.000000"))
                .body("lines[0].payable.amount", equalTo("100.00"));
        shown(booked).body("price.charged", equalTo(true)).body("price.amount.amount", equalTo("100.00"));
    }

    @Test
    void anotherTimeIsAgreedAnewAndOtherWordsAreNot() {
        var booked = rooms.book(body(tenant, day, "09:00", "12:00", room));
        booked.then().statusCode(201).body("price.amount.amount", equalTo("60.00"));
        database.execute(Sql.of("update facility set own_price = 90 where id = ?", room));
        changed(booked, 0, "12:00", "投资人交流（示例）").body("price.amount.amount", equalTo("60.00"));
        changed(booked, 1, "12:30", "投资人交流（示例）").body("price.amount.amount", equalTo("135.00"));
    }

    @Test
    void aTariffIsThatOfTheBookedDay() {
        tariff("80", clock.today().minusDays(30));
        tariff("100", day);
        var other = rooms.room("A3");
        var booked = rooms.book(body(tenant, day, "09:00", "12:00", other));
        booked.then().statusCode(201).body("price.amount.amount", equalTo("100.00"));
        database.execute(
                Sql.of("update tariff set unit_price = 200 where park_id = ? and valid_from = ?", rooms.park, day));
        shown(booked).body("price.amount.amount", equalTo("100.00"));
        rooms.book(body(tenant, day, "14:00", "15:00", other))
                .then()
                .statusCode(201)
                .body("price.amount.amount", equalTo("200.00"));
    }

    private void tariff(String price, LocalDate from) {
        database.execute(Sql.of("""
                insert into tariff (park_id, id, version, fee, basis, unit_price, valid_from)
                values (?, gen_random_uuid(), 0, 'FACILITY_HOURS', 'USAGE', ?::numeric, ?)""", rooms.park, price, from));
    }

    private ValidatableResponse changed(Response booked, int version, String to, String title) {
        var body = body(tenant, day, "09:00", to, room);
        body.put("title", title);
        body.remove("hold");
        body.remove("tenantId");
        return as(rooms.desk)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1/parks/" + rooms.park + "/bookings/" + booked.path("id"))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse shown(Response booked) {
        return as(rooms.desk)
                .get("/api/v1/parks/" + rooms.park + "/bookings/" + booked.path("id"))
                .then()
                .statusCode(200);
    }

    private static Map<String, String> yuan(String amount) {
        return Map.of("amount", amount, "currency", "CNY");
    }

    private void over(String id) {
        database.execute(
                Sql.of("update booking set state = 'FINISHED', ended_at = ends_at where id = ?", UUID.fromString(id)));
    }
}
