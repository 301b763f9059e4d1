package org.seedbed.audit.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.TrailFault;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/**
 * Holds a chain against its rows. Calls no function of ours in the database, for who can change rows there can change
 * functions: hashes are computed here from built-in ones alone.
 */
public final class TrailCheck {

    /** A chain with more to say than this is not read to the end. */
    private static final int MOST_FINDINGS = 1000;

    private static final String LEAF = """
            sha256(convert_to(jsonb_build_array(
                t.id, t.park_id, (extract(epoch from t.at) * 1000000)::bigint, t.actor_id, t.origin, t.request_id, t.action,
                t.outcome, t.subject_type, t.subject_id, t.label, t.company_id, t.unit_id, t.before, t.after, t.reason,
                t.visible_with, t.visible_own)::text, 'UTF8'))""";

    private static final String BATCHES = """
            select seq, wrong from (
                select b.seq, case
                    when b.seq <> coalesce(lag(b.seq) over w, 0) + 1 then 'BATCH_REMOVED'
                    when b.prev_hash <> coalesce(lag(b.hash) over w, decode(repeat('00', 32), 'hex')) then 'CHAIN_BROKEN'
                    when b.hash <> sha256(convert_to(jsonb_build_array(b.chain, b.seq, encode(b.prev_hash, 'hex'),
                        to_jsonb(b.ids), (extract(epoch from b.sealed_at) * 1000000)::bigint)::text, 'UTF8') || b.leaves)
                        then 'BATCH_TAMPERED' end as wrong
                from trail_batch b where b.chain = ? window w as (order by b.seq)) as checked
            where wrong is not null order by seq limit ?""";

    private static final String ROWS = """
            select b.seq, r.id, case when t.id is null then 'ROW_REMOVED' else 'ROW_TAMPERED' end as wrong
            from trail_batch b
            cross join lateral unnest(b.ids) with ordinality as r (id, place)
            left join trail t on t.id = r.id
            where b.chain = ? and (t.id is null or substr(b.leaves, (r.place::integer - 1) * 32 + 1, 32) <>\s""" + LEAF + """
            ) order by b.seq, r.place limit ?""";

    private static final String UNSEALED = """
            select t.id from trail t
            left join (select unnest(b.ids) as id from trail_batch b where b.chain = ?) as sealed on sealed.id = t.id
            where sealed.id is null
                and not exists (select from trail_unsealed q where q.chain = ? and q.trail_id = t.id)""";

    private static final String REMOVED_WAITING = """
            select q.trail_id as id from trail_unsealed q
            where q.chain = ? and not exists (select from trail t where t.id = q.trail_id) order by 1 limit ?""";

    /** The chain of rows that belong to no park. */
    public static final UUID NETWORK = new UUID(0, 0);

    private TrailCheck() {}

    /**
     * One thing that is wrong.
     *
     * @param batch number of the batch within its chain
     * @param row id of the trail row
     */
    public record Finding(
            TrailFault fault,
            UUID chain,
            @Nullable Long batch,
            @Nullable Long row) {}

    /** Head of a chain as somebody noted it. */
    public record Head(UUID chain, long seq, String hash) {

        /** Reads {@code chain:seq:hash} as the log and the API print it. */
        public static Head parse(String text) {
            var parts = text.split(":", -1);
            if (parts.length != 3 || !parts[2].matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("a head is chain:number:hash, not " + text);
            }
            return new Head(UUID.fromString(parts[0]), Long.parseLong(parts[1]), parts[2]);
        }
    }

    /** Everything wrong with one chain. Reads one state of the database: call it in a transaction that holds its snapshot. */
    public static List<Finding> chain(SqlRunner database, UUID chain) {
        var found = new ArrayList<Finding>();
        found.addAll(database.list(
                Sql.of(BATCHES, chain, MOST_FINDINGS), row -> new Finding(fault(row), chain, row.number("seq"), null)));
        found.addAll(database.list(
                Sql.of(ROWS, chain, MOST_FINDINGS),
                row -> new Finding(fault(row), chain, row.number("seq"), row.number("id"))));
        var unsealed = Sql.of(UNSEALED, chain, chain);
        var ofChain = chain.equals(NETWORK)
                ? unsealed.add("and t.park_id is null")
                : unsealed.add("and t.park_id = ?", chain);
        found.addAll(database.list(
                ofChain.add("order by t.id limit ?", MOST_FINDINGS),
                row -> new Finding(TrailFault.ROW_INSERTED, chain, null, row.number("id"))));
        found.addAll(database.list(
                Sql.of(REMOVED_WAITING, chain, MOST_FINDINGS),
                row -> new Finding(TrailFault.ROW_REMOVED, chain, null, row.number("id"))));
        return found;
    }

    /** Whether the chain still holds the head that was noted. */
    public static List<Finding> head(SqlRunner database, Head head) {
        var sql = Sql.of(
                "select encode(hash, 'hex') as hash from trail_batch where chain = ? and seq = ?",
                head.chain(),
                head.seq());
        var kept = database.first(sql, row -> row.text("hash")).filter(head.hash()::equals);
        return kept.isPresent()
                ? List.of()
                : List.of(new Finding(TrailFault.HEAD_LOST, head.chain(), head.seq(), null));
    }

    /** All chains there are, of rows, batches and what waits. */
    static List<UUID> chains(SqlRunner database) {
        return database.list(Sql.of("""
                select chain from trail_batch union select chain from trail_unsealed
                union select coalesce(park_id, '00000000-0000-0000-0000-000000000000') from trail order by 1"""), row -> row.uuid("chain"));
    }

    private static TrailFault fault(Row row) {
        return row.constant("wrong", TrailFault.class);
    }
}
