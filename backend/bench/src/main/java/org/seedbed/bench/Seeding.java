package org.seedbed.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Fills tables by COPY as the superuser. Foreign keys and triggers are off meanwhile: the rows fit by construction, and
 * a bench must be able to seed millions of them.
 */
final class Seeding {
    private static final int BUFFER = 1 << 16;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Connection connection;
    private final SplittableRandom random;

    Seeding(Connection connection, long seed) {
        this.connection = connection;
        this.random = new SplittableRandom(seed);
        execute("set session_replication_role = replica");
    }

    /** Writes rows of one table. */
    interface Rows {
        void write(Copy copy) throws IOException;
    }

    /** Takes one row after another. */
    static final class Copy {
        private final Writer out;

        private Copy(Writer out) {
            this.out = out;
        }

        void row(@Nullable Object... values) throws IOException {
            for (int i = 0; i < values.length; i++) {
                if (i > 0) {
                    out.write('\t');
                }
                write(values[i]);
            }
            out.write('\n');
        }

        private void write(@Nullable Object value) throws IOException {
            if (value == null) {
                out.write("\\N");
                return;
            }
            var text = value.toString();
            for (int i = 0; i < text.length(); i++) {
                var c = text.charAt(i);
                switch (c) {
                    case '\\' -> out.write("\\\\");
                    case '\t' -> out.write("\\t");
                    case '\n' -> out.write("\\n");
                    case '\r' -> out.write("\\r");
                    default -> out.write(c);
                }
            }
        }
    }

    void copy(String table, String columns, Rows rows) {
        var command = "copy " + table + " (" + columns + ") from stdin";
        try (var out = new BufferedWriter(
                new OutputStreamWriter(
                        new PGCopyOutputStream(connection.unwrap(PGConnection.class), command, BUFFER),
                        StandardCharsets.UTF_8),
                BUFFER)) {
            rows.write(new Copy(out));
        } catch (SQLException | IOException e) {
            throw new BenchFailure("无法写入 / Cannot fill " + table, e);
        }
    }

    /** Fills a big table without its indexes and makes them anew afterwards: much quicker, and they come out compact. */
    void withoutIndexes(String table, Runnable fill) {
        var definitions = texts("""
                select pg_get_indexdef(i.indexrelid) from pg_index i
                where i.indrelid = '%s'::regclass and not exists (
                    select from pg_constraint c where c.conindid = i.indexrelid)""".formatted(table));
        texts("""
                select 'drop index ' || i.indexrelid::regclass from pg_index i
                where i.indrelid = '%s'::regclass and not exists (
                    select from pg_constraint c where c.conindid = i.indexrelid)""".formatted(table)).forEach(this::execute);
        fill.run();
        execute("set maintenance_work_mem = '1GB'");
        definitions.forEach(this::execute);
    }

    /** Statistics and visibility as autovacuum would leave them; and nothing dirty is left to write out meanwhile. */
    void finish() {
        execute("set session_replication_role = origin");
        execute("vacuum (analyze)");
        execute("checkpoint");
    }

    void execute(String statement) {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new BenchFailure("语句失败 / Statement failed: " + statement, e);
        }
    }

    List<String> texts(String query) {
        List<String> found = new ArrayList<>();
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new BenchFailure("语句失败 / Statement failed: " + query, e);
        }
    }

    SplittableRandom random() {
        return random;
    }

    /** An id that the same seed gives again. */
    UUID id() {
        return new UUID((random.nextLong() & ~0xF000L) | VERSION_4, (random.nextLong() >>> 2) | VARIANT);
    }

    /** Somebody with a role: in a park, or network-wide without one. */
    BenchUser user(String scope, String role, @Nullable UUID parkId) {
        var user = new BenchUser(id(), role);
        copy(
                "app_user",
                "id, subject, display_name, email, email_verified, created_at",
                copy -> copy.row(user.id(), user.subject(), user.name(), user.email(), true, "2026-01-01"));
        copy(
                "membership",
                "id, user_id, scope, role, park_id, granted_at",
                copy -> copy.row(id(), user.id(), scope, role, parkId, "2026-01-01"));
        return user;
    }
}
