package org.seedbed.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is in a database: every row of every table as the hash of its text, in the order of the hashes. Texts that are
 * stored, as inputs and content of bills, go in byte for byte. Left out is only what two undisturbed runs do not share.
 *
 * @param rows hashes by table
 */
record DatabaseDigest(SortedMap<String, List<String>> rows) {
    /** What stands in for the id of the run, which is made up when it is started. */
    private static final String RUN = "THE-RUN";

    private static final int EXAMPLES = 2;

    /** Tables that tell how often was asked, when was sealed and which daily work was done, and nothing of bills. */
    static final Set<String> TABLES_LEFT_OUT =
            Set.of("rate_bucket", "retention_report", "retention_run", "trail_batch", "trail_unsealed");

    /** Columns that hold moments, or ids nobody else refers to that are made up when the row is written. */
    static final Map<String, Set<String>> COLUMNS_LEFT_OUT = Map.of(
            "bill_run", Set.of("started_at", "issue_at", "ended_at"),
            "settlement", Set.of("id", "settled_at"),
            "trail", Set.of("id", "at", "request_id"),
            // The answer tells the moment of the start again, the hash is of a path with the run's id.
            "idempotency_key", Set.of("created_at", "request_hash", "response"));

    /** @param run the id of the run */
    static DatabaseDigest of(Asking asking, String run) {
        var rows = new TreeMap<String, List<String>>();
        for (var table : asking.texts("""
                select table_name from information_schema.tables
                where table_schema = 'public' and table_type = 'BASE TABLE'""")) {
            if (!TABLES_LEFT_OUT.contains(table)) {
                rows.put(table, asking.texts("select hash from (%s) hashed order by 1".formatted(hashed(table, run))));
            }
        }
        return new DatabaseDigest(rows);
    }

    private static String hashed(String table, String run) {
        var leftOut = String.join("','", COLUMNS_LEFT_OUT.getOrDefault(table, Set.of()));
        return """
                select encode(sha256(convert_to(row, 'UTF8')), 'hex') as hash, row from (
                    select replace((to_jsonb(t) - array['%s'])::text, '%s', '%s') as row from "%s" t) texts""".formatted(leftOut, run, RUN, table);
    }

    long count() {
        return rows.values().stream().mapToLong(List::size).sum();
    }

    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            rows.forEach((table, hashes) -> {
                digest.update(table.getBytes(StandardCharsets.UTF_8));
                hashes.forEach(hash -> digest.update(hash.getBytes(StandardCharsets.UTF_8)));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tables in which rows are missing or too many, one text each. */
    List<String> differences(DatabaseDigest expected) {
        var tables = new TreeMap<>(expected.rows());
        tables.putAll(rows);
        var found = new ArrayList<String>();
        for (var table : tables.keySet()) {
            var here = rows.getOrDefault(table, List.of());
            var there = expected.rows().getOrDefault(table, List.of());
            if (!here.equals(there)) {
                found.add("%s: %d rows where %d were expected, %d of them not among those"
                        .formatted(
                                table,
                                here.size(),
                                there.size(),
                                unknown(here, there).size()));
            }
        }
        return found;
    }

    /** Some rows that are not among the expected ones, in full. */
    List<String> examples(DatabaseDigest expected, Asking asking, String run) {
        var found = new ArrayList<String>();
        rows.forEach((table, here) -> {
            var unknown = unknown(here, expected.rows().getOrDefault(table, List.of()));
            if (!unknown.isEmpty()) {
                found.addAll(asking.texts("select '%s ' || row from (%s) hashed where hash = any ('{%s}') limit %d"
                        .formatted(table, hashed(table, run), String.join(",", unknown), EXAMPLES)));
            }
        });
        return found;
    }

    private static Set<String> unknown(List<String> here, List<String> there) {
        var unknown = new HashSet<>(here);
        there.forEach(unknown::remove);
        return unknown;
    }
}
