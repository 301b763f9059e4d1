package org.seedbed.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.seedbed.testing.PostgresResource;

/** Every column that names a company says what becomes of it when the company is merged into another. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CompanyMergeRulesTest {

    /** By name, or by a key that refers to companies. */
    private static final String NAMING = """
            select c.relname || '.' || a.attname
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and (
                a.attname like '%company\\_id' or a.attname like '%company\\_ids'
                or exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'
                    and k.confrelid = 'company'::regclass and a.attnum = any (k.conkey)))""";

    @Test
    void everyColumnThatNamesACompanyHasARule() throws SQLException {
        var ruled = texts("select table_name || '.' || column_name from company_merge_rule");
        assertThat(new TreeSet<>(ruled))
                .as("insert a row into company_merge_rule in the migration that makes the table")
                .isEqualTo(new TreeSet<>(texts(NAMING)));
    }

    @Test
    void whatARuleCallsIsThereAndWhatMovesIsOfAPark() throws SQLException {
        assertThat(texts("""
                select table_name from company_merge_rule where how = 'CALLS'
                    and to_regprocedure('merge_company__' || table_name || '(uuid, uuid, uuid, timestamptz)') is null""")).isEmpty();
        assertThat(texts("""
                select table_name from company_merge_rule where how = 'MOVES' and not exists (
                    select from pg_attribute where attrelid = table_name::regclass and attname = 'park_id')""")).isEmpty();
    }

    private static List<String> texts(String sql) throws SQLException {
        try (var connection = PostgresResource.owner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
