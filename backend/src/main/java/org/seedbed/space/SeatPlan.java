package org.seedbed.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds free seats of a zone. Seats are numbered from 1; a request may end up in several runs of neighbours. */
public final class SeatPlan {

    /** Seats {@code first … end - 1}. */
    public record Run(int first, int end) {}

    private final int capacity;
    private final BitSet taken = new BitSet();

    public SeatPlan(int capacity) {
        this.capacity = capacity;
    }

    /** Marks seats {@code first … end - 1} as taken at some time of the period; without numbers the whole unit. */
    public void take(@Nullable Integer first, @Nullable Integer end) {
        taken.set(first == null ? 1 : first, end == null ? capacity + 1 : end);
    }

    /** How many seats nobody has. */
    public int free() {
        return capacity - taken.get(1, capacity + 1).cardinality();
    }

    /** The lowest free seats as runs; empty when there are not enough. */
    public Optional<List<Run>> find(int wanted) {
        if (wanted > free()) {
            return Optional.empty();
        }
        var runs = new ArrayList<Run>();
        int missing = wanted;
        for (int first = taken.nextClearBit(1); missing > 0; ) {
            int nextTaken = taken.nextSetBit(first);
            int end = Math.min(first + missing, nextTaken < 0 ? capacity + 1 : nextTaken);
            runs.add(new Run(first, end));
            missing -= end - first;
            first = taken.nextClearBit(end);
        }
        return Optional.of(runs);
    }

    /** The same, and of the preferred seats as many as are free: whoever sits there stays there. */
    public Optional<List<Run>> find(int wanted, List<Run> preferred) {
        if (wanted > free()) {
            return Optional.empty();
        }
        var found = new BitSet();
        preferred.forEach(run -> range(run).forEach(found::set));
        found.andNot(taken);
        while (found.cardinality() > wanted) {
            found.clear(found.length() - 1);
        }
        var others = new SeatPlan(capacity);
        others.taken.or(taken);
        others.taken.or(found);
        others.find(wanted - found.cardinality()).orElseThrow().forEach(run -> found.set(run.first(), run.end()));
        return Optional.of(runs(found));
    }

    /** Seats of the run that there are. */
    private IntStream range(Run run) {
        return IntStream.range(run.first(), Math.min(run.end(), capacity + 1));
    }

    private static List<Run> runs(BitSet seats) {
        var runs = new ArrayList<Run>();
        for (int first = seats.nextSetBit(0); first >= 0; ) {
            int end = seats.nextClearBit(first);
            runs.add(new Run(first, end));
            first = seats.nextSetBit(end);
        }
        return runs;
    }
}
