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

    void keep() {
        database.lock(LOCK);
        write(counter.of(database));
    }

    private void write(RollupNumbers numbers) {
        database.execute(Sql.of("""
                        insert into network_rollup (counted_at, numbers) values (?, ?::jsonb)
                        on conflict on constraint pk_network_rollup do update
                        set counted_at = excluded.counted_at, numbers = excluded.numbers""", clock.now(), json.write(numbers)));
    }

    /** Where parks were counted since, what is kept is not expected to be right; it is counted anew in any case. */
    boolean prove(UUID proof, LocalDate asOf) {
        database.lock(LOCK);
        var kept = database.first(Sql.of("""
                        select n.numbers::text as numbers from network_rollup n
                        where not exists (select from park_rollup p where p.counted_at > n.counted_at)"""), row -> json.read(row.text("numbers"), RollupNumbers.class));
        var counted = counter.of(database);
        boolean same = kept.isEmpty() || proofs.compareNetwork(proof, asOf, kept.get(), counted);
        write(counted);
        return same;
    }
}
