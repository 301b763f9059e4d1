package org.seedbed.space.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.UnitKind;
import org.seedbed.space.internal.ReshapeJson.UnitMergeRequest;
import org.seedbed.space.internal.ReshapeJson.UnitPartRequest;
import org.seedbed.space.internal.ReshapeJson.UnitSplitRequest;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** However units are split and merged, every earlier day keeps its units and its area, and no day has a gap. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReshapingPropertyTest {

    private static final int MOVES = 25;

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    SplitUnit split;

    @Inject
    MergeUnits merge;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private record Lives(UUID id, BigDecimal area) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void earlierDaysNeverChange(long seed) {
        var random = new Random(seed);
        var park = world.park();
        for (int i = 0; i < 4; i++) {
            register.office(park, "U" + i, "100.00");
        }
        var day = clock.today();
        Map<LocalDate, List<Lives>> remembered = new TreeMap<>();
        for (int move = 0; move < MOVES; move++) {
            remembered.put(day, on(park, day));
            day = day.plusDays(1 + random.nextInt(3));
            var units = on(park, day);
            if (units.size() > 2 && random.nextBoolean()) {
                mergeTwo(park, units, day, random);
            } else {
                splitOne(park, units.get(random.nextInt(units.size())), day, random);
            }
            var now = on(park, day);
            assertThat(total(now)).as("seed %d move %d", seed, move).isEqualByComparingTo("400.00");
            remembered.forEach((past, was) -> assertThat(on(park, past)).isEqualTo(was));
        }
    }

    private void splitOne(UUID park, Lives unit, LocalDate day, Random random) {
        var cents = unit.area().movePointRight(2).intValueExact();
        if (cents < 2) {
            return;
        }
        var first = BigDecimal.valueOf(1 + random.nextInt(cents - 1), 2);
        var parts = List.of(part(first), part(unit.area().subtract(first)));
        split.handle(park, unit.id(), "\"0\"", new UnitSplitRequest(day, parts, null, null));
    }

    private void mergeTwo(UUID park, List<Lives> units, LocalDate day, Random random) {
        var shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);
        var two = shuffled.subList(0, 2);
        merge.handle(
                park, new UnitMergeRequest(day, two.stream().map(Lives::id).toList(), part(total(two)), false, null));
    }

    private static UnitPartRequest part(BigDecimal area) {
        return new UnitPartRequest(UUID.randomUUID().toString().substring(0, 13), UnitKind.OFFICE, area, null, null);
    }

    private static BigDecimal total(List<Lives> units) {
        return units.stream().map(Lives::area).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Lives> on(UUID park, LocalDate day) {
        return database.list(Sql.of("""
                        select id, area from unit where park_id = ?
                            and daterange(valid_from, valid_to) @> ?::date order by id""", park, day), row -> new Lives(row.uuid("id"), row.decimal("area")));
    }
}
