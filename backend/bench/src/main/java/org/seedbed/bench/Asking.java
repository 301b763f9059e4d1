package org.seedbed.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedbed.local.BareStack;

/** Questions to a database that may go away: whenever a connection has broken, the next question opens another. For one thread. */
final class Asking implements AutoCloseable {
    private final BareStack.Login login;
    private @Nullable Connection connection;

    Asking(BareStack.Login login) {
        this.login = login;
    }

    /** The first column; empty while the database cannot be had. */
    Optional<List<String>> ifThere(String query) {
        try {
            return Optional.of(read(query));
        } catch (SQLException e) {
            close();
            return Optional.empty();
        }
    }

    /** The first column. */
    List<String> texts(String query) {
        try {
            return read(query);
        } catch (SQLException e) {
            close();
            throw new BenchFailure("语句失败 / Statement failed: " + query, e);
        }
    }

    String text(String query) {
        return texts(query).getFirst();
    }

    void execute(String statement) {
        try (var sql = connection().createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            close();
            throw new BenchFailure("语句失败 / Statement failed: " + statement, e);
        }
    }

    Connection connection() throws SQLException {
        if (connection == null) {
            connection = DriverManager.getConnection(login.url(), login.user(), login.password());
        }
        return connection;
    }

    private List<String> read(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var sql = connection().createStatement();
                var rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException e) {
            // It is broken, which is why it is closed.
        } finally {
            connection = null;
        }
    }
}
