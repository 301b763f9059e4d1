package org.seedbed.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Has the server log what one request makes it execute. The same statements with the same values are then run over bare
 * JDBC, so the comparison follows the application by itself.
 */
final class Recorder {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String MARK = "seedbed bench mark ";

    private final Connection superuser;
    private final String role;
    private final Path log;
    private int marks;

    Recorder(Connection superuser, String role, Path log) {
        this.superuser = superuser;
        this.role = role;
        this.log = log;
    }

    /** Server settings without which nothing can be recorded. */
    static List<String> settings(Path folder) {
        return List.of(
                "logging_collector=on",
                "log_destination=csvlog",
                "log_directory=" + folder,
                "log_filename=server.log",
                "log_rotation_age=0",
                "log_rotation_size=0",
                "log_file_mode=0644");
    }

    List<Statement> record(ClosedLoop.Work request) {
        try {
            logging("all");
            var from = mark();
            request.once(0);
            var to = mark();
            logging("none");
            var text = Files.readString(log);
            return StatementLog.statements(text.substring(text.indexOf(from), text.indexOf(to)), role);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("已中断 / Interrupted.");
        } catch (IOException | SQLException e) {
            throw new BenchFailure("无法记录语句 / Cannot record the statements", e);
        }
    }

    /** Sessions follow a changed setting between two statements, within moments. */
    private void logging(String what) throws SQLException, InterruptedException {
        try (var sql = superuser.createStatement()) {
            sql.execute("alter system set log_statement = '" + what + "'");
            sql.execute("select pg_reload_conf()");
        }
        Thread.sleep(Duration.ofMillis(300));
    }

    /** Writes a line that cuts the log, and waits until the log has it. */
    private String mark() throws SQLException, IOException, InterruptedException {
        var mark = MARK + ++marks;
        try (var sql = superuser.createStatement()) {
            sql.execute("do $$ begin raise log '" + mark + ";'; end $$");
        }
        var end = Instant.now().plus(PATIENCE);
        while (!Files.exists(log) || !Files.readString(log).contains("," + quoted(mark))) {
            if (Instant.now().isAfter(end)) {
                throw new BenchFailure("数据库日志没有动静 / The server's log does not move: " + log);
            }
            Thread.sleep(Duration.ofMillis(50));
        }
        return "," + quoted(mark);
    }

    private static String quoted(String mark) {
        return "\"" + mark + ";\"";
    }
}
