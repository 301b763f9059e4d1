package org.seedbed.insight.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
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

    /** A night that was missed is made up for. */
    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void hourly() {
        var today = clock.today();
        if (!QuarkusTransaction.requiringNew().call(() -> proofs.isProved(today))) {
            prove(today);
        }
    }

    void onNewDay(@ObservesAsync NewDay begun) {
        prove(begun.day());
        run(begun.day());
    }

    /** How many parks were counted anew. */
    int run(LocalDate asOf) {
        return acting.run(Acting.job("rollup"), () -> {
            var due = QuarkusTransaction.requiringNew().call(() -> store.due(asOf));
            int counted = 0;
            for (var park : due) {
                counted += each(park, id -> count(id, asOf)) ? 1 : 0;
            }
            if (counted > 0) {
                QuarkusTransaction.requiringNew().run(network::keep);
            }
            return counted;
        });
    }

    /** How many parks, or all together, were not kept as they are counted now. */
    int prove(LocalDate asOf) {
        return acting.run(Acting.job("rollup-proof"), () -> {
            var proof = QuarkusTransaction.requiringNew().call(() -> proofs.begin(asOf));
            var parks = QuarkusTransaction.requiringNew().call(store::parks);
            int differing = 0;
            for (var park : parks) {
                differing += each(park, id -> !isProved(proof, id)) ? 1 : 0;
            }
            boolean all = QuarkusTransaction.requiringNew().call(() -> network.prove(proof, asOf));
            int found = differing + (all ? 0 : 1);
            QuarkusTransaction.requiringNew().run(() -> proofs.end(proof, parks.size(), found));
            return found;
        });
    }

    /** A park that cannot be counted keeps no other from being counted; its marks stay, and it is tried again. */
    private static boolean each(UUID park, Predicate<UUID> work) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> work.test(park));
        } catch (RuntimeException e) {
            LOG.errorf(e, "park %s cannot be counted", park);
            return false;
        }
    }

    private boolean count(UUID park, LocalDate asOf) {
        store.lock(park);
        store.takeMarks(park);
        store.keep(park, asOf, counter.count(park, asOf));
        return true;
    }

    /** Where a change waits to be counted, what is kept is not expected to be right. */
    private boolean isProved(UUID proof, UUID park) {
        store.lock(park);
        var kept = store.kept(park);
        if (kept.isEmpty() || store.isMarked(park)) {
            return true;
        }
        var day = kept.get().asOf();
        var counted = counter.count(park, day);
        if (store.isMarked(park) || proofs.compare(proof, park, kept.get(), counted)) {
            return true;
        }
        store.keep(park, day, counted);
        return false;
    }
}
