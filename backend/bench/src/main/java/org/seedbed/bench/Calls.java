package org.seedbed.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Counts statements at the server ({@code pg_stat_statements}), those of the application's role only. */
final class Calls {
    private final Connection superuser;
    private final String role;

    Calls(Connection superuser, String role) {
        this.superuser = superuser;
        this.role = role;
    }

    static String setting() {
        return "shared_preload_libraries=pg_stat_statements";
    }

    void prepare() {
        execute("create extension if not exists pg_stat_statements");
    }

    void reset() {
        execute("select pg_stat_statements_reset()");
    }

    /** Statements since the last reset, without those that only open or close a transaction. */
    long sinceReset() {
        try (var sql = superuser.prepareStatement("""
                select coalesce(sum(s.calls), 0) from pg_stat_statements s join pg_roles r on r.oid = s.userid
                where r.rolname = ? and s.query !~* '^(begin|commit|rollback)'""")) {
            sql.setString(1, role);
            try (var rows = sql.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new BenchFailure("无法统计语句 / Cannot count statements", e);
        }
    }

    private void execute(String statement) {
        try (var sql = superuser.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new BenchFailure("无法统计语句 / Cannot count statements", e);
        }
    }
}
