package org.seedbed.insight.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.NewDay;

/**
 * Counts parks anew in which something changed, and every park as of each new day. Every night it counts what is kept once more
 * as of the day it is kept for, and proves that both are the same; what differs is written down and set right. Replicas that run
 * at once wait for each other park by park.
 */
@ApplicationScoped
class RollupJob {

    private static final Logger LOG = Logger.getLogger(RollupJob.class);

    private final RollupCounter counter;
    private final RollupStore store;
    private final RollupNetwork network;
    private final RollupProofs proofs;
    private final ActingContext acting;
    private final BusinessClock clock;

    RollupJob(
            RollupCounter counter,
            RollupStore store,
            RollupNetwork network,
            RollupProofs proofs,
            ActingContext acting,
            BusinessClock clock) {
        this.counter = counter;
        this.store = store;
        this.network = network;
        this.proofs = proofs;
        this.acting = acting;
        this.clock = clock;
    }

    @Scheduled(every = "15s", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void often() {
        run(clock.today());
    }

    /** A night that was missed is made up for, and one in which a park could not be counted. */
    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void hourly() {
        proveOnce(clock.today());
    }

    void onNewDay(@ObservesAsync NewDay begun) {
        proveOnce(begun.day());
        run(begun.day());
    }

    /** One replica proves a day, and the next one after an hour where that came to no end. */
    private void proveOnce(LocalDate asOf) {
        var proof = QuarkusTransaction.requiringNew()
                .call(() -> proofs.isTaken(asOf) ? Optional.<UUID>empty() : Optional.of(proofs.begin(asOf)));
        proof.ifPresent(id -> prove(id, asOf));
    }

    /** How many parks were counted anew. */
    int run(LocalDate asOf) {
        return acting.run(Acting.job("rollup"), () -> {
            var due = QuarkusTransaction.requiringNew().call(() -> store.due(asOf));
            int counted = 0;
            for (var park : due) {
                counted += each(park, id -> count(id, asOf), false) ? 1 : 0;
            }
            QuarkusTransaction.requiringNew().run(network::keep);
            return counted;
        });
    }

    /** How many parks, or all together, were not kept as they are counted now. */
    int prove(LocalDate asOf) {
        return prove(QuarkusTransaction.requiringNew().call(() -> proofs.begin(asOf)), asOf);
    }

    private int prove(UUID proof, LocalDate asOf) {
        return acting.run(Acting.job("rollup-proof"), () -> {
            var found = new EnumMap<Found, Integer>(Found.class);
            for (var park : QuarkusTransaction.requiringNew().call(store::parks)) {
                found.merge(each(park, id -> compared(proof, id), Found.FAILED), 1, Integer::sum);
            }
            boolean all = QuarkusTransaction.requiringNew().call(() -> network.prove(proof, asOf));
            int differing = found.getOrDefault(Found.DIFFERS, 0) + (all ? 0 : 1);
            // What could not be looked at is not proved: the proof stays open.
            if (!found.containsKey(Found.FAILED)) {
                int parks = found.getOrDefault(Found.SAME, 0) + found.getOrDefault(Found.DIFFERS, 0);
                QuarkusTransaction.requiringNew().run(() -> proofs.end(proof, parks, differing));
            }
            return differing;
        });
    }

    private enum Found {
        SAME,
        DIFFERS,
        /** A change waits to be counted, so what is kept is not expected to be right. */
        WAITS,
        FAILED
    }

    /** A park that cannot be counted keeps no other from being counted; its marks stay, and it is tried again after a pause. */
    private <T> T each(UUID park, Function<UUID, T> work, T failed) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> work.apply(park));
        } catch (RuntimeException e) {
            LOG.errorf(e, "park %s cannot be counted", park);
            remember(park);
            return failed;
        }
    }

    /** Where not even that can be written the next round finds the park's marks. */
    private void remember(UUID park) {
        try {
            QuarkusTransaction.requiringNew().run(() -> store.failed(park));
        } catch (RuntimeException e) {
            LOG.errorf(e, "nor can it be written down of park %s", park);
        }
    }

    /** Whoever waited for another that counted it has nothing left to do. */
    private boolean count(UUID park, LocalDate asOf) {
        store.lock(park);
        if (store.takeMarks(park) == 0 && store.isOf(park, asOf)) {
            return false;
        }
        store.keep(park, asOf, counter.count(park, asOf));
        store.recovered(park);
        return true;
    }

    private Found compared(UUID proof, UUID park) {
        store.lock(park);
        var kept = store.kept(park);
        if (kept.isEmpty() || store.isMarked(park)) {
            return waits(park);
        }
        var day = kept.get().asOf();
        var counted = counter.count(park, day);
        if (store.isMarked(park)) {
            return waits(park);
        }
        store.recovered(park);
        if (proofs.compare(proof, park, kept.get(), counted)) {
            return Found.SAME;
        }
        store.keep(park, day, counted);
        return Found.DIFFERS;
    }

    /** The marks of a park that could not be counted wait in vain. */
    private Found waits(UUID park) {
        return store.isFailing(park) ? Found.FAILED : Found.WAITS;
    }
}
