package org.seedbed.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/**
 * Seals waiting rows, chain by chain. Any number of workers may run: the database lets one at a time into a chain, and
 * writers wait for none of them.
 */
@ApplicationScoped
public class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);

    /** Chains taken up in one run; the others come next. */
    private static final int CHAINS = 200;

    private final JobDatabase database;
    private final BusinessClock clock;

    Sealer(JobDatabase database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Seals what waits.
     *
     * @return rows sealed by this call
     */
    public int seal() {
        int sealed = 0;
        for (var chain : waiting()) {
            sealed += seal(chain);
        }
        return sealed;
    }

    /** Seals what waits in one chain, each batch in a transaction of its own. */
    public int seal(UUID chain) {
        int all = 0;
        int some;
        do {
            some = database.first(
                            Sql.of("select trail_seal(?, ?) as sealed", chain, clock.now()),
                            row -> row.integer("sealed"))
                    .orElseThrow();
            all += some;
        } while (some > 0);
        if (all > 0) {
            LOG.infof("trail %s sealed %d rows, head %s", chain, all, head(chain));
        }
        return all;
    }

    /** Printed into the log on purpose: whoever keeps the log elsewhere keeps the heads elsewhere. */
    private String head(UUID chain) {
        return database.first(Sql.of("""
                                select seq || ':' || encode(hash, 'hex') as head from trail_batch
                                where chain = ? order by seq desc limit 1""", chain), row -> row.text("head")).orElse("none");
    }

    /** The next chain is looked up behind the one before: the queue may be long, the chains in it are few. */
    private List<UUID> waiting() {
        return database.list(Sql.of("""
                        with recursive waiting (chain) as (
                            (select chain from trail_unsealed order by chain limit 1)
                            union all
                            select (select q.chain from trail_unsealed q where q.chain > w.chain order by q.chain limit 1)
                            from waiting w where w.chain is not null)
                        select chain from waiting where chain is not null limit ?""", CHAINS), row -> row.uuid("chain"));
    }
}
