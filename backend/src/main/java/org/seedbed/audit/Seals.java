package org.seedbed.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.internal.TrailCheck;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The state of the chains. Looks across parks: ask only behind a door that allows that. */
@ApplicationScoped
public class Seals {

    private static final String STATE = """
            select c.id, c.name, coalesce(b.seq, 0) as seq, encode(b.hash, 'hex') as hash, b.sealed_at,
                (select count(*) from trail_unsealed q where q.chain = c.id) as waiting
            from (select id, name from park
                union all select '00000000-0000-0000-0000-000000000000', null) as c (id, name)
            left join lateral (
                select seq, hash, sealed_at from trail_batch where chain = c.id order by seq desc limit 1) b on true
            where true""";

    private final JobDatabase database;

    Seals(JobDatabase database) {
        this.database = database;
    }

    /**
     * A chain.
     *
     * @param park null: the network's
     * @param head {@code chain:number:hash} to keep elsewhere; null while nothing is sealed
     * @param waiting rows that are not sealed yet
     */
    public record Chain(
            @Nullable UUID park,
            @Nullable String parkName,
            long batches,
            @Nullable String head,
            @Nullable Instant sealedAt,
            long waiting) {}

    /**
     * Something wrong.
     *
     * @param batch number of the batch within its chain
     * @param row id of the trail row
     */
    public record Finding(
            TrailFault fault,
            @Nullable Long batch,
            @Nullable Long row) {}

    /** The network's chain first, then the parks by name. */
    public Page<Chain> chains(PageParams page) {
        return database.page(Sql.of(STATE), " order by c.name nulls first, c.id", page, row -> {
            var id = row.uuid("id");
            var hash = row.textOrNull("hash");
            return new Chain(
                    id.equals(TrailCheck.NETWORK) ? null : id,
                    row.textOrNull("name"),
                    row.number("seq"),
                    hash == null ? null : id + ":" + row.number("seq") + ":" + hash,
                    row.instantOrNull("sealed_at"),
                    row.number("waiting"));
        });
    }

    /** Rows sealed in the chain of the park (null: the network's). */
    public long sealedRows(@Nullable UUID park) {
        return database.first(
                        Sql.of(
                                "select coalesce(sum(cardinality(ids)), 0)::bigint as sealed from trail_batch where chain = ?",
                                chain(park)),
                        row -> row.number("sealed"))
                .orElse(0L);
    }

    /** Holds the chain against its rows; empty: nothing is wrong. */
    public List<Finding> verify(@Nullable UUID park) {
        return TrailCheck.chain(database, chain(park)).stream()
                .map(found -> new Finding(found.fault(), found.batch(), found.row()))
                .toList();
    }

    private static UUID chain(@Nullable UUID park) {
        return park == null ? TrailCheck.NETWORK : park;
    }
}
