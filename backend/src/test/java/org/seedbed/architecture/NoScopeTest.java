package org.seedbed.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.access.PlaceBuilder;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** Every table the application reaches, with rows in it, asked by SQL that comes without a scope. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class NoScopeTest {

    private static final String FENCED = """
            from pg_class c where relrowsecurity and relnamespace = 'public'::regnamespace
            and has_table_privilege('seedbed_app', c.oid, 'select')""";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    JobDatabase jobs;

    @Inject
    ActingContext acting;

    @BeforeEach
    void somethingEverywhere() throws IOException {
        var park = PlaceBuilder.build(world, database).park();
        register.firm(park, "重复登记的企业（示例）");
        for (var row : rest(park)) {
            jobs.execute(Sql.of(row));
        }
        assertThat(fenced().stream().filter(table -> rows(table) == 0).toList())
                .as("tables without a row, of which nothing is proved: add one to rest-of-a-place.sql")
                .isEmpty();
    }

    @Test
    void noTableShowsARow() {
        for (var table : fenced()) {
            assertThat(asStranger(() -> number("select count(*) as n from " + table)))
                    .as(table)
                    .isZero();
        }
        // Views run with the owner's rights: each has to ask for the scope itself.
        var views = texts("select viewname as text from pg_views where schemaname = 'public'");
        assertThat(views).contains("letting", "tenant_company");
        for (var view : views) {
            assertThat(asStranger(() -> number("select count(*) as n from " + view)))
                    .as(view)
                    .isZero();
        }
    }

    @Test
    void noUpdateAndNoDeleteMeetsARow() {
        var changes = new ArrayList<String>();
        changes.addAll(texts("""
                select distinct on (c.oid) format('update %1$I set %2$I = %2$I', relname, attname) as text
                from pg_class c join pg_attribute a on a.attrelid = c.oid and attnum > 0 and not attisdropped
                where relrowsecurity and relnamespace = 'public'::regnamespace and attgenerated = '' and attidentity = ''
                    and has_column_privilege('seedbed_app', c.oid, attnum, 'update')
                order by c.oid, attnum"""));
        changes.addAll(texts("select format('delete from %I', relname) as text " + FENCED
                + " and has_table_privilege('seedbed_app', c.oid, 'delete')"));
        assertThat(changes).hasSizeGreaterThan(50);
        for (var change : changes) {
            assertThat(asStranger(() -> database.execute(Sql.of(change))))
                    .as(change)
                    .isZero();
        }
    }

    private static List<String> rest(UUID park) throws IOException {
        try (var in = NoScopeTest.class.getResourceAsStream("/rest-of-a-place.sql")) {
            var text = new String(in.readAllBytes(), UTF_8).replace("${park}", park.toString());
            return Stream.of(text.split(";\n", -1))
                    .filter(row -> !row.isBlank())
                    .toList();
        }
    }

    private List<String> fenced() {
        return texts("select relname as text " + FENCED + " order by 1");
    }

    private List<String> texts(String query) {
        return database.list(Sql.of(query), row -> row.text("text"));
    }

    private long rows(String table) {
        return jobs.first(Sql.of("select count(*) as n from " + table), row -> row.number("n"))
                .orElseThrow();
    }

    private long number(String query) {
        return database.first(Sql.of(query), row -> row.number("n")).orElseThrow();
    }

    private <T> T asStranger(Supplier<T> work) {
        return acting.run(new Acting(UUID.randomUUID(), "test", "test", RowScope.NONE), work);
    }
}
