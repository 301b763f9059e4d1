package org.seedbed.company.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;

/** What a company's own people see of it over all parks is found by the company alone. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OwnIndexTest {

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource({"qualification, issued_on, ix_qualification__own", "employment_count, as_of, ix_employment_count__own"})
    void newestFirst(String table, String day, String index) {
        var plan = QuarkusTransaction.requiringNew().call(() -> {
            database.execute(Sql.of("set local enable_seqscan = off"));
            database.execute(Sql.of("set local enable_sort = off"));
            return database.list(
                    Sql.of(
                            "explain (costs off) select * from " + table + " where company_id = ? order by " + day
                                    + " desc, id limit 20",
                            UUID.randomUUID()),
                    row -> row.text("QUERY PLAN"));
        });
        assertThat(plan).anyMatch(line -> line.contains(index));
    }
}
