package org.seedbed.shared.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ProblemException;

/**
 * Names of database constraints and the refusals they stand for, so that a lost race is a 409 and never a 500.
 * Each module contributes its own names; the database keeps the promise, this only gives it words.
 */
@ApplicationScoped
public class ConstraintCodes {

    /** A module's constraint names and the codes they mean. Implemented as a bean by each module that has any. */
    public interface Source {
        Map<String, ErrorCode> constraints();
    }

    /** Serialization failure, deadlock, lock not available: a concurrent change won. */
    private static final Set<String> LOST_RACES = Set.of("40001", "40P01", "55P03");

    private final Map<String, ErrorCode> codes = new HashMap<>();

    ConstraintCodes(@Any Instance<Source> sources) {
        sources.forEach(source -> codes.putAll(source.constraints()));
    }

    /** The refusal behind a database failure; empty when the failure is not one of ours. */
    public Optional<ProblemException> refusalFor(Throwable failure) {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof ConstraintViolationException violation && violation.getConstraintName() != null) {
                var code = codes.get(violation.getConstraintName());
                return code == null ? Optional.empty() : Optional.of(code.raise());
            }
            if (t instanceof SQLException sql && sql.getSQLState() != null && LOST_RACES.contains(sql.getSQLState())) {
                return Optional.of(CommonErrors.CONFLICTING_CHANGE.raise());
            }
        }
        return Optional.empty();
    }

    /** All names with a code; the schema test compares them with the catalogue of the database. */
    public Set<String> names() {
        return Set.copyOf(codes.keySet());
    }
}
