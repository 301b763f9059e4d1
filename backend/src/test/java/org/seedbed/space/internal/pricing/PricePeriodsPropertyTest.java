package org.seedbed.space.internal.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.space.internal.pricing.PriceWorld.drafted;
import static org.seedbed.space.internal.pricing.PriceWorld.publish;
import static org.seedbed.space.internal.pricing.PriceWorld.setByHand;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.UnitKind;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;

/** However lists and prices by hand follow each other: no unit ever has two prices, loses one, or changes before the day. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PricePeriodsPropertyTest {

    private static final int MOVES = 14;
    private static final int HORIZON = 220;

    @Inject
    PriceWorld prices;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void periodsNeverOverlapLeaveAGapOrChangeThePast(long seed) {
        var random = new Random(seed);
        var at = prices.place();
        var units = new ArrayList<UUID>();
        for (int i = 0; i < 4; i++) {
            var unit = register.unit(at.park(), "A", 1 + i % 2, "U" + i, UnitKind.OFFICE, "50.00", null);
            setByHand(at, unit, LocalDate.of(2025, 1, 1), "20.00", "SQM_MONTH").statusCode(201);
            units.add(unit);
        }
        var listDay = clock.today();
        for (int move = 0; move < MOVES; move++) {
            var before = everyDay(at.park());
            LocalDate changedFrom;
            if (random.nextBoolean()) {
                listDay = listDay.plusDays(random.nextInt(8) + (move == 0 ? 0 : 1));
                changedFrom = listDay;
                publishSome(at, listDay, units, random);
            } else {
                changedFrom = clock.today().plusDays(random.nextInt(100));
                // Refused where a price begins on that very day; then nothing may have changed.
                setByHand(at, units.get(random.nextInt(4)), changedFrom, "3" + move + ".00", "SQM_MONTH");
            }
            var after = everyDay(at.park());
            var open = changedFrom;
            assertThat(after.stream().filter(line -> line.on().isBefore(open)).toList())
                    .as("seed %d move %d", seed, move)
                    .isEqualTo(before.stream()
                            .filter(line -> line.on().isBefore(open))
                            .toList());
            assertThat(after).allMatch(line -> line.prices() == 1);
        }
    }

    private void publishSome(PriceWorld.Place at, LocalDate day, List<UUID> units, Random random) {
        var percent = Map.of("percent", String.valueOf(random.nextInt(40) - 20), "step", "FEN");
        var list = drafted(at, day, "CURRENT", Map.of("adjustment", percent));
        for (var unit : units) {
            if (random.nextInt(3) == 0) {
                PriceWorld.change(at, list, Map.of("action", "ADD_CURRENT"));
                database.execute(Sql.of("delete from price_line where version_id = ? and unit_id = ?", list, unit));
            }
        }
        PriceWorld.setLine(at, list, units.getFirst(), "2" + random.nextInt(10) + ".50", "SQM_MONTH")
                .statusCode(200);
        publish(at, list).statusCode(200);
    }

    /** A unit on a day: how many prices, and which. */
    private record Day(UUID unit, LocalDate on, int prices, String price) {}

    private List<Day> everyDay(UUID park) {
        return database.list(
                Sql.of("""
                        select u.id, d.day::date as day, count(p.id)::int as prices,
                            coalesce(string_agg(p.amount || p.basis, ' '), '') as price
                        from unit u
                        cross join generate_series(?::date - 5, ?::date + ?::int, interval '1 day') as d(day)
                        left join unit_price p on p.park_id = u.park_id and p.unit_id = u.id
                            and p.valid_from <= d.day and (p.valid_to is null or p.valid_to > d.day)
                        where u.park_id = ? group by 1, 2 order by 1, 2""", clock.today(), clock.today(), HORIZON, park),
                row -> new Day(row.uuid("id"), row.date("day"), row.integer("prices"), row.text("price")));
    }
}
