package org.seedbed.shared.db;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ProblemException;

/**
 * Names of database constraints and the refusals they stand for, so that a lost race is a 409 and never a 500.
 * Each module contributes its own names; the database keeps the promise, this only gives it words. A database that cannot
 * be had just now is a refusal as well: 503, come back.
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

    /** Connection lost, server out of connections, shutting down or starting. */
    private static final Pattern DATABASE_AWAY = Pattern.compile("08...|53300|57P0[1-3]");

    /** What the pool says when nobody gave a connection back in time; it has neither a state nor a class of its own. */
    private static final String POOL_EXHAUSTED = "acquisition timeout";

    /** Long enough for a wave to pass, short enough for a person to wait. */
    private static final int BUSY_SECONDS = 3;

    private final Map<String, ErrorCode> codes = new HashMap<>();

    ConstraintCodes(@Any Instance<Source> sources) {
        sources.forEach(source -> codes.putAll(source.constraints()));
    }

    /** The refusal behind a database failure; empty when the failure is not one of ours. */
    public Optional<ProblemException> refusalFor(Throwable failure) {
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            var code = t instanceof SQLException sql ? of(sql) : ofHibernate(t);
            if (code != null) {
                return Optional.of(code == CommonErrors.BUSY ? code.raise("seconds", BUSY_SECONDS) : code.raise());
            }
            if (t instanceof RollbackException) {
                return ofCommit(t);
            }
        }
        return Optional.empty();
    }

    /** What failed at the commit itself, a connection that broke or a deferred constraint, is told beside the rollback. */
    private Optional<ProblemException> ofCommit(Throwable rollback) {
        return Stream.concat(Stream.of(rollback.getSuppressed()), Stream.ofNullable(rollback.getCause()))
                .map(this::refusalFor)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static @Nullable ErrorCode ofHibernate(Throwable failure) {
        return failure instanceof OptimisticLockException || failure instanceof StaleStateException
                ? CommonErrors.ETAG_STALE
                : null;
    }

    private @Nullable ErrorCode of(SQLException failure) {
        for (@Nullable SQLException sql = failure; sql != null; sql = sql.getNextException()) {
            if (sql instanceof PSQLException server && server.getServerErrorMessage() != null) {
                var named = codes.get(server.getServerErrorMessage().getConstraint());
                if (named != null) {
                    return named;
                }
            }
            var code = sql.getSQLState() == null ? ofPool(sql) : ofState(sql.getSQLState());
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private static @Nullable ErrorCode ofState(String state) {
        if (LOST_RACES.contains(state)) {
            return CommonErrors.CONFLICTING_CHANGE;
        }
        if (state.startsWith(DATA_EXCEPTION)) {
            return CommonErrors.INVALID;
        }
        return DATABASE_AWAY.matcher(state).matches() ? CommonErrors.BUSY : null;
    }

    private static @Nullable ErrorCode ofPool(SQLException failure) {
        var message = failure.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains(POOL_EXHAUSTED) ? CommonErrors.BUSY : null;
    }

    /** All names with a code; the schema test compares them with the catalogue of the database. */
    public Set<String> names() {
        return Set.copyOf(codes.keySet());
    }
}
