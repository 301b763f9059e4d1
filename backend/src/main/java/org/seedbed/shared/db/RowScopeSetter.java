package org.seedbed.shared.db;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;

/**
 * Tells every connection, as it is handed out, which rows exist for the work at hand. At this place nothing can be
 * forgotten: native SQL, bulk updates, searches and counts all come through here.
 *
 * <p>{@code SET} rather than {@code select set_config(…)}: a query would take the transaction's snapshot, and an import
 * could no longer choose its isolation level.
 */
@Singleton
class RowScopeSetter implements AgroalPoolInterceptor {

    private final ActingContext acting;

    RowScopeSetter(ActingContext acting) {
        this.acting = acting;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            set(connection, acting.current().rows());
        } catch (SQLException e) {
            // No scope, no connection: without one the last user's rows would show.
            throw new IllegalStateException("row scope not set", e);
        }
    }

    static void set(Connection connection, RowScope rows) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set seedbed.scope to " + statement.enquoteLiteral(rows.json()));
        }
    }
}
