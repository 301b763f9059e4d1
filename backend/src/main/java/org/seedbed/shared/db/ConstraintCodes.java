package org.seedbed.shared.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ProblemException;

/**
 * Names of database constraints and the refusals they stand for, so that a lost race is a 409 and never a 500.
 * Each module contributes its own names; the database keeps the promise, this only gives it words.
 *
 * <p>The name is read from the server's structured error. Hibernate's own extraction was rejected: it knows no exclusion
 * constraints and cuts names out of English message text.
 */
@ApplicationScoped
public class ConstraintCodes {

    /** A module's constraint names and the codes they mean. Implemented as a bean by each module that has any. */
    public interface Source {
        Map<String, ErrorCode> constraints();
    }

    /** Serialization failure, deadlock, lock not available: a concurrent change won. */
    private static final Set<String> LOST_RACES = Set.of("40001", "40P01", "55P03");

    /** Class 22: a value the column cannot hold, e.g. out of range or with a NUL. Our validation should have said so. */
    private static final String DATA_EXCEPTION = "22";

    private final Map<String, ErrorCode> codes = new HashMap<>();

    ConstraintCodes(@Any Instance<Source> sources) {
        sources.forEach(source -> codes.putAll(source.constraints()));
    }

    /** The refusal behind a database failure; empty when the failure is not one of ours. */
    public Optional<ProblemException> refusalFor(Throwable failure) {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            var code = t instanceof SQLException sql ? of(sql) : ofHibernate(t);
            if (code != null) {
                return Optional.of(code.raise());
            }
        }
        return Optional.empty();
    }

    private static @Nullable ErrorCode ofHibernate(Throwable failure) {
        return failure instanceof OptimisticLockException || failure instanceof StaleStateException
                ? CommonErrors.ETAG_STALE
                : null;
    }

    private @Nullable ErrorCode of(SQLException failure) {
        for (@Nullable SQLException sql = failure; sql != null; sql = sql.getNextException()) {
            if (sql instanceof PSQLException server && server.getServerErrorMessage() != null) {
                var code = codes.get(server.getServerErrorMessage().getConstraint());
                if (code != null) {
                    return code;
                }
            }
            var state = sql.getSQLState();
            if (state != null && LOST_RACES.contains(state)) {
                return CommonErrors.CONFLICTING_CHANGE;
            }
            if (state != null && state.startsWith(DATA_EXCEPTION)) {
                return CommonErrors.INVALID;
            }
        }
        return null;
    }

    /** All names with a code; the schema test compares them with the catalogue of the database. */
    public Set<String> names() {
        return Set.copyOf(codes.keySet());
    }
}
