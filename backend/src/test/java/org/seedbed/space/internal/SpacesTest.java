package org.seedbed.space.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.space.PriceBasis;
import org.seedbed.space.Spaces;
import org.seedbed.space.UnitDraft;
import org.seedbed.space.UnitKind;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** What a register coming in does to the space of a park. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SpacesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    @Inject
    World world;

    @Inject
    Spaces spaces;

    @Inject
    PriceList prices;

    @Test
    @TestTransaction
    void aFloorIsMadeOnceAndItsBuildingIsNamedByItsCode() {
        var park = world.park();
        var floor = spaces.ensureFloor(park, "A", -1);
        assertThat(spaces.ensureFloor(park, "A", -1)).isEqualTo(floor);
        assertThat(spaces.ensureFloor(park, "A", 2)).isNotEqualTo(floor);
        Assertions.assertThatThrownBy(() -> spaces.ensureFloor(park, "A", 0)).isInstanceOf(ProblemException.class);
    }

    @Test
    @TestTransaction
    void unitsComeInWithTheirPricesAndStayAsTheyAreWhenNothingDiffers() {
        var park = world.park();
        var priced = draft(spaces.ensureFloor(park, "A", 3), UUID.randomUUID(), "30.00", FIRST);
        spaces.add(park, List.of(priced, plain(spaces.ensureFloor(park, "A", 4))));
        assertThat(spaces.all(park)).hasSize(2);
        var unit = spaces.find(park, priced.id()).orElseThrow();
        assertThat(unit.buildingCode()).isEqualTo("A");
        assertThat(unit.floorLevel()).isEqualTo(3);
        assertThat(unit.price()).isEqualByComparingTo("30");
        spaces.change(park, List.of(draft(priced.floorId(), priced.id(), "30", LATER)));
        assertThat(prices.of(park, priced.id())).hasSize(1);
        assertThat(spaces.find(world.park(), priced.id())).isEmpty();
    }

    @Test
    @TestTransaction
    void anotherPriceFollowsTheOneInForceAndTheSameDayIsACorrection() {
        var park = world.park();
        var first = draft(spaces.ensureFloor(park, "A", 3), UUID.randomUUID(), "30.00", FIRST);
        spaces.add(park, List.of(first));
        spaces.change(park, List.of(draft(first.floorId(), first.id(), "33.00", LATER)));
        spaces.change(park, List.of(draft(first.floorId(), first.id(), "34.00", LATER)));
        var list = prices.of(park, first.id());
        assertThat(list).extracting(p -> p.amount().amount().toPlainString()).containsExactly("34.00", "30.00");
        assertThat(list.getLast().to()).isEqualTo(LATER);
        assertThat(spaces.lockForLetting(park, first.id()).price()).isEqualByComparingTo("34");
    }

    private static UnitDraft draft(UUID floor, UUID id, String price, LocalDate from) {
        return new UnitDraft(
                id,
                floor,
                "A301",
                UnitKind.OFFICE,
                new BigDecimal("128.00"),
                null,
                null,
                new BigDecimal(price),
                PriceBasis.SQM_MONTH,
                from);
    }

    private static UnitDraft plain(UUID floor) {
        return new UnitDraft(
                UUID.randomUUID(),
                floor,
                "A401",
                UnitKind.WORKSTATION,
                new BigDecimal("60.00"),
                20,
                "靠窗",
                null,
                null,
                FIRST);
    }
}
