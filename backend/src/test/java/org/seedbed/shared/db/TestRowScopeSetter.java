package org.seedbed.shared.db;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.seedbed.identity.Permission;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;

/**
 * Lets test code look behind the fence: work for nobody, which in production sees nothing, takes the workers' role here.
 * Work for a request is fenced as in production.
 */
@Mock
@Singleton
class TestRowScopeSetter extends RowScopeSetter {

    private static final RowScope EVERYWHERE = new RowScope(
            null,
            null,
            null,
            null,
            Set.of(),
            Set.of(),
            Arrays.stream(Permission.values())
                    .map(p -> p.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet()),
            Map.of());

    private final ActingContext acting;

    TestRowScopeSetter(ActingContext acting) {
        super(acting);
        this.acting = acting;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            var behind = isTestCode(acting.current());
            try (var statement = connection.createStatement()) {
                statement.execute(behind ? "set role seedbed_job" : "reset role");
            }
            set(connection, behind ? EVERYWHERE : acting.current().rows());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A test method runs within a request of its own that no door has named. */
    private static boolean isTestCode(Acting current) {
        return current.equals(Acting.NOBODY)
                || current.userId() == null && current.origin().equals("request");
    }
}
