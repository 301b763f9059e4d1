package org.seedbed.facility.internal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seedbed.facility.internal.booking.Rooms.body;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** The second fence: behind the operations a booking still goes its way, each step by whom it is for. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BookingFenceTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    @Inject
    ActingContext acting;

    private Rooms rooms;
    private UUID company;
    private UUID tenant;
    private Person founder;
    private UUID room;
    private LocalDate day;

    @BeforeEach
    void aRoom() {
        rooms = new Rooms(world);
        company = register.firm(rooms.park, "智能装备（示例）");
        tenant = register.tenant(rooms.park, company, "2026-01-01", null, Stage.INCUBATOR);
        founder = rooms.founder(company);
        room = rooms.room("A1");
        day = clock.today().plusDays(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COMPANY   | REQUESTED | state = 'APPROVED'
                    COMPANY   | REQUESTED | state = 'APPROVED', decided_by = made_by, decided_at = now()
                    COMPANY   | APPROVED  | starts_at = starts_at + interval '1 hour', ends_at = ends_at + interval '1 hour'
                    COMPANY   | APPROVED  | state = 'FINISHED', ended_at = now()
                    COMPANY   | APPROVED  | settled_at = now()
                    COMPANY   | APPROVED  | tenant_id = null, own = false
                    COMPANY   | FINISHED  | state = 'CANCELLED'
                    RECEPTION | REQUESTED | state = 'APPROVED', decided_by = made_by, decided_at = now()
                    RECEPTION | REQUESTED | state = 'REJECTED', ended_at = now()
                    RECEPTION | FINISHED  | state = 'APPROVED', ended_at = null
                    RECEPTION | FINISHED  | settled_at = null, state = 'NO_SHOW'
                    RECEPTION | FINISHED  | starts_at = starts_at - interval '1 hour'
                    BOTH      | FINISHED  | state = 'REJECTED'
                    BOTH      | APPROVED  | state = 'REJECTED', ended_at = now()
                    """)
    void noStateIsReachedByAnotherWay(String who, String state, String change) {
        var booking = hallBooking(state);
        assertThatThrownBy(() -> as(who, "update booking set " + change + " where id = ?", booking))
                .satisfiesAnyOf(
                        e -> assertThat(e).hasStackTraceContaining("does not go from"),
                        e -> assertThat(e).hasStackTraceContaining("row-level security"),
                        e -> assertThat(e).hasMessage("nothing changed"));
    }

    @Test
    void theWayItselfIsOpen() {
        var booking = hallBooking("REQUESTED");
        as(
                "BOTH",
                "update booking set state = 'APPROVED', decided_by = scope_user(), decided_at = now() where id = ?",
                booking);
        as("COMPANY", "update booking set state = 'CANCELLED', ended_at = now() where id = ?", booking);
        var over = hallBooking("FINISHED");
        as("RECEPTION", "update booking set state = 'NO_SHOW' where id = ?", over);
        as("RECEPTION", "update booking set state = 'FINISHED' where id = ?", over);
    }

    @Test
    void aCompanyTakesTheTimeOfItsBookingAndNoOther() {
        var other = rooms.room("B1");
        var booking = id(Rooms.own(founder, company, body(tenant, day, "09:00", "10:00", room)));
        assertThatThrownBy(() -> as("COMPANY", """
                        insert into reserved_time (park_id, id, resource_kind, resource_id, owner_kind, owner_id, starts_at, ends_at, blocks)
                        select r.park_id, gen_random_uuid(), 'FACILITY', '%s', 'BOOKING', r.owner_id, r.starts_at, r.ends_at, r.blocks
                        from reserved_time r where r.owner_id = ?""".formatted(other), booking))
                .hasStackTraceContaining("not the time of its booking");
        assertThatThrownBy(() -> as(
                        "COMPANY",
                        "update reserved_time set ends_at = ends_at + interval '3 hours', blocks = tstzrange(starts_at, ends_at + interval '3 hours') where owner_id = ?",
                        booking))
                .hasStackTraceContaining("not the time of its booking");
        assertThatThrownBy(
                        () -> as("COMPANY", "update booking_facility set unit_price = 0 where booking_id = ?", booking))
                .hasMessage("nothing changed");
        assertThatThrownBy(() -> as("COMPANY", """
                        insert into booking_facility (park_id, booking_id, facility_id, position, charge, unit_price)
                        select park_id, booking_id, '%s', 1, 'FREE', null from booking_facility where booking_id = ?""".formatted(other), booking))
                .hasStackTraceContaining("not what is asked for the room");
    }

    private UUID hallBooking(String state) {
        var hall = rooms.room("H" + UUID.randomUUID().toString().substring(0, 6), Map.of("needsApproval", true));
        var booking = id(Rooms.own(founder, company, body(tenant, day, "09:00", "10:00", hall)));
        var ended = state.equals("FINISHED");
        database.execute(Sql.of(
                "update booking set state = ?, ended_at = case when ? then now() end, settled_at = case when ? then now() end where id = ?",
                state,
                ended,
                ended,
                booking));
        return booking;
    }

    private void as(String who, String sql, UUID booking) {
        var desk = "booking_edit";
        var parks = switch (who) {
            case "COMPANY" -> Map.<String, Set<UUID>>of();
            case "RECEPTION" -> Map.of("facility_read", Set.of(rooms.park), desk, Set.of(rooms.park));
            default ->
                Map.of(
                        "facility_read",
                        Set.of(rooms.park),
                        desk,
                        Set.of(rooms.park),
                        "booking_approve",
                        Set.of(rooms.park));
        };
        var user = who.equals("COMPANY") ? founder.userId() : rooms.keeper.userId();
        Set<UUID> companies = who.equals("COMPANY") ? Set.of(company) : Set.of();
        var scope = new RowScope(user, null, null, null, companies, companies, Set.of(), parks);
        int changed = acting.run(
                new Acting(user, "test", "test", scope),
                () -> QuarkusTransaction.requiringNew().call(() -> database.execute(Sql.of(sql, booking))));
        if (changed == 0) {
            throw new IllegalStateException("nothing changed");
        }
    }

    private static UUID id(Response booking) {
        return UUID.fromString(booking.path("id"));
    }
}
