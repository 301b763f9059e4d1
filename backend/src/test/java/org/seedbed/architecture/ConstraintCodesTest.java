package org.seedbed.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;

/** What the database promises has words, and what has words exists in the database. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ConstraintCodesTest {

    /** Promises nobody can break through the API, and why. */
    private static final Map<String, String> SILENT = Map.ofEntries(
            Map.entry("uq_app_user__subject", "two first sign-ins race; the insert gives way (on conflict do nothing)"),
            Map.entry("uq_membership__active", "somebody invited to a role they hold keeps it; the insert gives way"),
            Map.entry("uq_consent__active", "a consent given twice at once is given once; the insert gives way"),
            Map.entry("uq_inbox_message__once", "who was told of the occasion is not told again; the insert gives way"),
            Map.entry(
                    "uq_calendar_feed__subject",
                    "who asks again has a new address in the same row (on conflict do update)"),
            Map.entry("uq_calendar_feed__busy", "the hash of 256 random bits"),
            Map.entry("uq_calendar_feed__token", "the hash of 256 random bits"),
            Map.entry("ex_mentor_appointment__term", "the insert gives way and reads what is in its way"),
            Map.entry("ex_mentor_conflict__period", "the insert gives way: it is declared already"),
            Map.entry("ex_mentor_link__period", "the insert gives way and reads what is in its way"),
            Map.entry("ex_mentor_link__primary", "the insert gives way and reads what is in its way"),
            Map.entry("ex_stage_entry__tenant_period", "stages of a tenant are written under the tenant's version"));

    @Inject
    Database database;

    @Inject
    DataSource dataSource;

    @Inject
    ConstraintCodes codes;

    @Inject
    @Any
    Instance<ConstraintCodes.Source> sources;

    @Test
    void everyNameWithACodeExists() {
        assertThat(names("""
                select conname as name from pg_constraint where connamespace = 'public'::regnamespace
                union select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
                where c.relnamespace = 'public'::regnamespace
                union select tgname from pg_trigger where not tgisinternal""")).containsAll(codes.names());
    }

    @Test
    void everyUniqueAndExclusionPromiseHasACodeOrAReason() {
        // Keys over the id alone, and (park, id) keys that foreign keys refer to, repeat no value a caller can choose.
        var promises = names("""
                select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
                where c.relnamespace = 'public'::regnamespace and (i.indisunique or i.indisexclusion)
                and not i.indisprimary and c.relname not like '%\\_\\_park\\_id'
                and c.relname <> 'flyway_schema_history_s_idx'""");
        promises.removeAll(codes.names());
        assertThat(promises).isEqualTo(new TreeSet<>(SILENT.keySet()));
    }

    /** A constraint's refusal is raised without params, so its text must need none. */
    @Test
    void theTextOfAConstraintNeedsNoParams() {
        assertThat(sources).isNotEmpty();
        for (var source : sources) {
            assertThat(source.constraints())
                    .allSatisfy((name, code) -> assertThat(
                                    ErrorTextsTest.placeholders(code.reason().zh()))
                            .as(name)
                            .isEmpty());
        }
    }

    @Test
    void aChineseServerStillTellsTheNameOfTheConstraint() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local lc_messages = '" + chineseOrDefault() + "'");
            statement.execute("savepoint before");
            statement.execute("insert into operator (id, name) values (gen_random_uuid(), '同名单位（示例）')");
            var failure = catchThrowableOfType(
                    PSQLException.class,
                    () -> statement.execute("insert into operator (id, name) values (gen_random_uuid(), '同名单位（示例）')"));
            connection.rollback();
            assertThat(failure.getServerErrorMessage()).isNotNull();
            assertThat(failure.getServerErrorMessage().getConstraint()).isEqualTo("uq_operator__name");
            // The server's words, in whatever language, play no part.
            assertThat(codes.refusalFor(new IllegalStateException("重复键违反唯一约束", failure)))
                    .hasValueSatisfying(
                            refusal -> assertThat(refusal.code().code()).isEqualTo("park.operator-name-taken"));
        }
    }

    private String chineseOrDefault() {
        var sql = Sql.of("""
                select coalesce((select collname from pg_collation where collname in ('zh_CN.utf8', 'zh_CN') limit 1),
                    current_setting('lc_messages')) as name""");
        return database.first(sql, row -> row.text("name")).orElseThrow();
    }

    private Set<String> names(String sql) {
        return new TreeSet<>(database.list(Sql.of(sql), row -> row.text("name")));
    }
}
