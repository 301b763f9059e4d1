package org.seedbed.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.seedbed.local.BareStack.Login;

/** Recorded requests over bare JDBC: as many connections as the backend's pool has, transactions where it had them. */
final class Replay implements AutoCloseable {
    /** {@code quarkus.datasource.jdbc.max-size} of the backend. */
    static final int POOL = 20;

    /** Fair, as the backend's pool is: otherwise some clients wait for seconds. */
    private final BlockingQueue<Connection> free = new ArrayBlockingQueue<>(POOL, true);

    private final List<Connection> all = new ArrayList<>();
    private final List<List<Statement>> requests;

    Replay(Login login, int clients, List<List<Statement>> requests) {
        this.requests = requests;
        try {
            for (int i = 0; i < Math.min(POOL, clients); i++) {
                var connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                all.add(connection);
                free.add(connection);
            }
        } catch (SQLException e) {
            close();
            throw new BenchFailure("无法连接数据库 / Cannot connect to the database", e);
        }
    }

    void once(int number) throws SQLException, InterruptedException {
        var connection = free.take();
        try {
            for (var statement : requests.get(number % requests.size())) {
                run(connection, statement);
            }
        } finally {
            free.add(connection);
        }
    }

    /** Transactions per request. */
    double transactions() {
        return requests.stream()
                .mapToLong(request -> request.stream()
                        .filter(statement -> statement.frame() == Statement.Frame.BEGIN)
                        .count())
                .average()
                .orElse(0);
    }

    private static void run(Connection connection, Statement statement) throws SQLException {
        switch (statement.frame()) {
            case BEGIN -> connection.setAutoCommit(false);
            case COMMIT -> {
                connection.commit();
                connection.setAutoCommit(true);
            }
            case ROLLBACK -> {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            case null -> execute(connection, statement);
        }
    }

    private static void execute(Connection connection, Statement statement) throws SQLException {
        try (var prepared = connection.prepareStatement(statement.sql())) {
            bind(prepared, statement);
            var hasRows = prepared.execute();
            if (hasRows) {
                readAll(prepared);
            }
        }
    }

    private static void bind(java.sql.PreparedStatement prepared, Statement statement) throws SQLException {
        for (int i = 0; i < statement.values().size(); i++) {
            // Without a type of ours: the server takes the one the statement asks for.
            prepared.setObject(i + 1, statement.values().get(i), Types.OTHER);
        }
    }

    private static void readAll(java.sql.PreparedStatement prepared) throws SQLException {
        try (var rows = prepared.getResultSet()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
        }
    }

    /** The plans of a request's statements with what they cost, for reading. */
    String plans(List<Statement> request) throws SQLException, InterruptedException {
        var text = new StringBuilder();
        var connection = free.take();
        try {
            for (var statement : request) {
                text.append("-- ")
                        .append(statement.sql())
                        .append('\n')
                        .append("-- ")
                        .append(statement.values());
                text.append('\n');
                if (canExplain(statement)) {
                    explain(connection, statement, text);
                } else {
                    run(connection, statement);
                }
            }
        } finally {
            free.add(connection);
        }
        return text.toString();
    }

    private static boolean canExplain(Statement statement) {
        var start = statement.sql().toLowerCase(Locale.ROOT);
        return (start.startsWith("select") || start.startsWith("with")) && !start.contains("set_config");
    }

    private static void explain(Connection connection, Statement statement, StringBuilder text) throws SQLException {
        try (var prepared =
                connection.prepareStatement("explain (analyze, buffers, costs off, timing off) " + statement.sql())) {
            bind(prepared, statement);
            try (var rows = prepared.executeQuery()) {
                while (rows.next()) {
                    text.append("   ").append(rows.getString(1)).append('\n');
                }
            }
        }
    }

    @Override
    public void close() {
        for (var connection : all) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new BenchFailure("无法断开数据库 / Cannot disconnect from the database", e);
            }
        }
    }
}
