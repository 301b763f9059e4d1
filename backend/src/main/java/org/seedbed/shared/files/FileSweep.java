package org.seedbed.shared.files;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.files.FileStore.Address;
import org.seedbed.shared.time.BusinessClock;

/**
 * Brings store and rows together: removes bytes nobody has a row for and names rows whose bytes are gone. Two replicas
 * may do so at once; what one has removed the other does not miss.
 */
@ApplicationScoped
class FileSweep {

    private static final Logger LOG = Logger.getLogger(FileSweep.class);

    /** No transaction runs for a day. */
    private static final Duration UNDER_WAY = Duration.ofDays(1);

    private final FileStore store;
    private final JobDatabase database;
    private final ActingContext acting;
    private final BusinessClock clock;

    FileSweep(FileStore store, JobDatabase database, ActingContext acting, BusinessClock clock) {
        this.store = store;
        this.database = database;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * What a run found.
     *
     * @param removed files without a row
     * @param lost rows without their file
     */
    record Swept(int removed, int lost) {}

    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void regularly() {
        // Files have the machine's times.
        sweep(clock.machine());
    }

    Swept sweep(Instant asOf) {
        return acting.run(Acting.job("files-sweep"), () -> {
            var removed = new AtomicInteger();
            store.each(asOf.minus(UNDER_WAY), run -> removed.addAndGet(removeOrphans(run)));
            var swept = new Swept(removed.get(), reportLost());
            if (swept.removed() > 0) {
                LOG.infof("files without a row removed: %d", swept.removed());
            }
            return swept;
        });
    }

    private int removeOrphans(List<Address> run) {
        var ids = run.stream().map(Address::id).toList();
        var known = Set.copyOf(
                database.list(Sql.of("select id from stored_file where id = any(?)", ids), r -> r.uuid("id")));
        var orphans =
                run.stream().filter(address -> !known.contains(address.id())).toList();
        orphans.forEach(store::delete);
        return orphans.size();
    }

    /** A restored database without its files would show here first. */
    private int reportLost() {
        var lost = new AtomicInteger();
        database.runs(
                Sql.of("select id, encode(sha256, 'hex') as sha256 from stored_file"),
                "order by id",
                row -> new Address(row.uuid("id"), row.text("sha256")),
                run -> run.stream()
                        .filter(address -> !store.has(address))
                        .map(Address::id)
                        .forEach(id -> {
                            report(id);
                            lost.incrementAndGet();
                        }));
        return lost.get();
    }

    private static void report(UUID id) {
        LOG.errorf("stored_file %s: its content is not in the store", id);
    }
}
