package org.seedbed.shared.db;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

/**
 * One statement on a connection of its own, for what every request asks before anything else: a transaction around it would
 * cost two more trips to the database than it takes itself. Sees the rows of the actor alone, as {@link Database} does.
 */
@ApplicationScoped
public class SingleReads {

    private final AgroalDataSource source;

    SingleReads(AgroalDataSource source) {
        this.source = source;
    }

    public <T> Optional<T> first(Sql sql, Function<Row, T> mapper) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql.text())) {
            SqlRunner.bind(connection, statement, sql.values());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(mapper.apply(new Row(rows))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new ReadFailure(e);
        }
    }

    /** The database refused or is away. */
    public static final class ReadFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReadFailure(SQLException cause) {
            super(cause);
        }
    }
}
