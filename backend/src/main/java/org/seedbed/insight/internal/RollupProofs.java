package org.seedbed.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.seedbed.insight.internal.RollupCounter.Counted;
import org.seedbed.insight.internal.RollupStore.Kept;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** What was found when everything was counted anew: kept as rows, and every difference said in the log. */
@ApplicationScoped
class RollupProofs {

    private static final Logger LOG = Logger.getLogger(RollupProofs.class);

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final JobDatabase database;
    private final JsonColumns json;
    private final BusinessClock clock;

    RollupProofs(JobDatabase database, JsonColumns json, BusinessClock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    UUID begin(LocalDate asOf) {
        var id = UUID.randomUUID();
        database.execute(
                Sql.of("insert into rollup_proof (id, as_of, begun_at) values (?, ?, ?)", id, asOf, clock.now()));
        return id;
    }

    /** Whether the day was proved to the end, or somebody is at it: for an hour, then they have given up. */
    boolean isTaken(LocalDate asOf) {
        database.lock("rollup-proof");
        return database.count(Sql.of(
                        "select 1 from rollup_proof where as_of >= ? and (proved_at is not null or begun_at > ?)",
                        asOf,
                        clock.now().minus(PATIENCE)))
                > 0;
    }

    void end(UUID proof, int parks, int differing) {
        database.execute(Sql.of(
                "update rollup_proof set proved_at = ?, parks = ?, differing = ? where id = ?",
                clock.now(),
                parks,
                differing,
                proof));
    }

    /** Writes down what differs. */
    boolean compare(UUID proof, UUID parkId, Kept kept, Counted counted) {
        boolean same = compare(proof, parkId, null, kept.asOf(), kept.numbers(), counted.numbers());
        var companies = new HashSet<>(kept.lines().keySet());
        companies.addAll(counted.lines().keySet());
        for (var company : companies) {
            var before = kept.lines().get(company);
            var after = counted.lines().get(company);
            same &= compare(proof, parkId, company, kept.asOf(), before, after);
        }
        return same;
    }

    /** The same of all parks together. */
    boolean compareNetwork(UUID proof, LocalDate asOf, RollupNumbers kept, RollupNumbers counted) {
        return compare(proof, null, null, asOf, kept, counted);
    }

    private boolean compare(
            UUID proof,
            @Nullable UUID parkId,
            @Nullable UUID companyId,
            LocalDate asOf,
            @Nullable Object kept,
            @Nullable Object counted) {
        var before = kept == null ? null : json.write(kept);
        var after = counted == null ? null : json.write(counted);
        if (before != null && before.equals(after)) {
            return true;
        }
        // What differs lies in the row: a log is no place for a company's tax.
        LOG.warnf("rollup of park %s, company %s as of %s is not what is counted", parkId, companyId, asOf);
        database.execute(Sql.of("""
                insert into rollup_difference (id, proof_id, park_id, company_id, as_of, kept, counted)
                values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)""", UUID.randomUUID(), proof, parkId, companyId, asOf, before, after));
        return false;
    }
}
