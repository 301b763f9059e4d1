package org.seedbed.oversight.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seedbed.audit.Action;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail.Outcome;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;

/** No way of asking for the trail reads all of it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TrailFilterTest {

    @Inject
    Database database;

    static List<Field> filters() {
        return List.of(TrailFilter.class.getFields());
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aFilterHasAnIndex(Field field) throws IllegalAccessException {
        var filter = new TrailFilter();
        field.set(filter, sample(field));
        var plan = QuarkusTransaction.requiringNew().call(() -> {
            database.execute(Sql.of("set local enable_seqscan = off"));
            return String.join(
                    "\n",
                    database.list(
                            filter.narrow(Sql.of("explain (costs off) select * from trail t where true")),
                            row -> row.text("QUERY PLAN")));
        });
        assertThat(plan).containsPattern("Index Cond|(using|on) ix_trail__denied");
    }

    private static Object sample(Field field) {
        if (field.getName().equals("actions")) {
            return List.of(Action.PARK_CREATED);
        }
        return switch (field.getType().getSimpleName()) {
            case "UUID" -> UUID.randomUUID();
            case "Outcome" -> Outcome.DENIED;
            case "SubjectType" -> SubjectType.LEGAL_HOLD;
            case "LocalDate" -> LocalDate.of(2026, 1, 1);
            default -> "0";
        };
    }
}
