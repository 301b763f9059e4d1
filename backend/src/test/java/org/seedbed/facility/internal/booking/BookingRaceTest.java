package org.seedbed.facility.internal.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.facility.internal.booking.Rooms.body;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

/** Many want the same at once: one has it, the others are told, nobody is thrown out. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BookingRaceTest {

    @Inject
    World world;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private Rooms rooms;
    private UUID one;
    private UUID other;
    private LocalDate day;

    @BeforeEach
    void twoRooms() {
        rooms = new Rooms(world);
        one = rooms.room("A1");
        other = rooms.room("A2");
        day = clock.today().plusDays(12);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 50})
    void ofManyWhoWantOneSlotOneHasIt(int callers) throws Exception {
        var answers = Rush.of(
                callers,
                i -> () -> rooms.book(body(null, day, "09:00", "10:00", one)).statusCode());
        assertThat(Collections.frequency(answers, 201)).isEqualTo(1);
        assertThat(Collections.frequency(answers, 409)).isEqualTo(callers - 1);
    }

    /** Bundles name the rooms in either order, and holds come between. */
    @Test
    void bundlesInAnyOrderNeverBlockEachOther() throws Exception {
        var answers = Rush.of(20, i -> () -> {
            var asked = i % 2 == 0
                    ? body(null, day, "09:00", "10:00", one, other)
                    : body(null, day, "09:30", "10:30", other, one);
            asked.put("hold", i % 3 == 0);
            return rooms.book(asked).statusCode();
        });
        assertThat(Collections.frequency(answers, 201)).isEqualTo(1);
        assertThat(answers).containsOnly(201, 409);
    }

    @Test
    void aMoveAndABookingRaceForOneSlot() throws Exception {
        for (int round = 0; round < 5; round++) {
            var on = day.plusDays(round);
            String moved = rooms.book(body(null, on, "09:00", "10:00", one))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            var answers = Rush.of(
                    2,
                    i -> () -> i == 0
                            ? as(rooms.desk)
                                    .header("If-Match", "\"0\"")
                                    .body(Map.of(
                                            "facilityIds",
                                            List.of(one),
                                            "date",
                                            on.toString(),
                                            "from",
                                            "13:00",
                                            "to",
                                            "14:00",
                                            "title",
                                            "例会"))
                                    .put("/api/v1/parks/" + rooms.park + "/bookings/" + moved)
                                    .statusCode()
                            : rooms.book(body(null, on, "13:00", "14:00", one)).statusCode());
            assertThat(answers).containsAnyOf(200, 201).contains(409).hasSize(2);
            assertThat(database.count(Sql.of(
                            "select 1 from reserved_time r join booking b on b.id = r.booking_id where b.park_id = ? and b.on_date = ?",
                            rooms.park,
                            on)))
                    .isEqualTo(answers.contains(200) ? 1 : 2);
        }
    }
}
