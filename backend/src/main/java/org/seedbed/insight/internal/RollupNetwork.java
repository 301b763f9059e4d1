package org.seedbed.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** All parks together, counted from what is kept of each: no request has to. */
@ApplicationScoped
class RollupNetwork {

    private static final String LOCK = "rollup-network";

    private final JobDatabase database;
    private final NetworkCounter counter;
    private final RollupProofs proofs;
    private final JsonColumns json;
    private final BusinessClock clock;

    RollupNetwork(
            JobDatabase database, NetworkCounter counter, RollupProofs proofs, JsonColumns json, BusinessClock clock) {
        this.database = database;
        this.counter = counter;
        this.proofs = proofs;
        this.json = json;
        this.clock = clock;
    }

    /** Where a park was kept since; also by a worker that was stopped before it came to this. */
    void keep() {
        if (isMarked()) {
            database.lock(LOCK);
            if (takeMarks() > 0) {
                write(counter.of(database));
            }
        }
    }

    private boolean isMarked() {
        return database.count(Sql.of("select 1 from network_rollup_mark")) > 0;
    }

    /** Takes away what it sees: the count that follows sees what they stand for. */
    private int takeMarks() {
        return database.execute(Sql.of("delete from network_rollup_mark"));
    }

    private void write(Together all) {
        database.execute(Sql.of("""
                insert into network_rollup (counted_at, parks, as_of, parks_counted_at, numbers) values (?, ?, ?, ?, ?::jsonb)
                on conflict on constraint pk_network_rollup do update
                set counted_at = excluded.counted_at, parks = excluded.parks, as_of = excluded.as_of,
                    parks_counted_at = excluded.parks_counted_at, numbers = excluded.numbers""", clock.now(), all.parks(), all.asOf(), all.countedAt(), json.write(all.numbers())));
    }

    /**
     * Where a park was kept that the whole does not hold yet, before the count or during it, the two are not expected to be the
     * same; the whole is kept anew in any case.
     */
    boolean prove(UUID proof, LocalDate asOf) {
        database.lock(LOCK);
        boolean waited = takeMarks() > 0;
        var kept = database.first(
                Sql.of("select numbers::text as numbers from network_rollup"),
                row -> json.read(row.text("numbers"), RollupNumbers.class));
        var counted = counter.of(database);
        boolean same = waited
                || kept.isEmpty()
                || isMarked()
                || proofs.compareNetwork(proof, asOf, kept.get(), counted.numbers());
        write(counted);
        return same;
    }
}
