package org.seedbed.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SeatPlanTest {

    @Property
    void theLowestFreeSeatsAreFoundAndNeverATakenOne(
            @ForAll @IntRange(min = 1, max = 30) int capacity,
            @ForAll @Size(max = 10) List<@IntRange(min = 1, max = 35) Integer> takenSeats,
            @ForAll @IntRange(min = 1, max = 35) int wanted) {
        var plan = new SeatPlan(capacity);
        var taken = new BitSet();
        takenSeats.forEach(seat -> {
            plan.take(seat, seat + 1);
            taken.set(seat);
        });
        var free = java.util.stream.IntStream.rangeClosed(1, capacity)
                .filter(seat -> !taken.get(seat))
                .boxed()
                .toList();
        assertThat(plan.free()).isEqualTo(free.size());
        var runs = plan.find(wanted);
        assertThat(runs.isPresent()).isEqualTo(wanted <= free.size());
        runs.ifPresent(found -> {
            var seats = found.stream()
                    .flatMap(run -> java.util.stream.IntStream.range(run.first(), run.end())
                            .boxed())
                    .toList();
            assertThat(seats).isEqualTo(free.subList(0, wanted));
            for (int i = 1; i < found.size(); i++) {
                // Neighbours form one run, or one lease would need more rows than it has gaps.
                assertThat(found.get(i).first()).isGreaterThan(found.get(i - 1).end());
            }
        });
    }

    @Test
    void whoeverSitsThereStaysThere() {
        var plan = new SeatPlan(8);
        plan.take(3, 5);
        var own = List.of(new SeatPlan.Run(6, 8));
        assertThat(plan.find(2, own)).contains(own);
        assertThat(plan.find(1, own)).contains(List.of(new SeatPlan.Run(6, 7)));
        assertThat(plan.find(3, own)).contains(List.of(new SeatPlan.Run(1, 2), new SeatPlan.Run(6, 8)));
        plan.take(7, 8);
        assertThat(plan.find(2, own)).contains(List.of(new SeatPlan.Run(1, 2), new SeatPlan.Run(6, 7)));
        assertThat(plan.find(6, own)).isEmpty();
    }

    @Test
    void neighboursOfOldSeatsAreOneRunWithThem() {
        assertThat(new SeatPlan(6).find(3, List.of(new SeatPlan.Run(1, 3)))).contains(List.of(new SeatPlan.Run(1, 4)));
        assertThat(new SeatPlan(2).find(2, List.of(new SeatPlan.Run(2, 5)))).contains(List.of(new SeatPlan.Run(1, 3)));
    }

    @Test
    void aZoneLetWholeHasNoSeat() {
        var plan = new SeatPlan(6);
        plan.take(null, null);
        assertThat(plan.free()).isZero();
        assertThat(plan.find(1)).isEmpty();
    }
}
