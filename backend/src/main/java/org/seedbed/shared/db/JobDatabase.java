package org.seedbed.shared.db;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;

/**
 * SQL for work that looks across parks: sealing, retention, start-up. Its role sees every row, so no request may use it
 * for what it answers, and one transaction never uses both databases.
 */
@ApplicationScoped
public class JobDatabase extends SqlRunner {

    private final AgroalDataSource source;

    JobDatabase(@DataSource("jobs") AgroalDataSource source) {
        this.source = source;
    }

    @Override
    protected <T> T with(Work<T> work) {
        try (var connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new JobFailure(e);
        }
    }

    /** The database refused; {@link ConstraintCodes} finds the reason in the cause. */
    public static final class JobFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        JobFailure(SQLException cause) {
            super(cause);
        }
    }
}
