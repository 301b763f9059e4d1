package org.seedbed.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** Tables of parks that name companies without a key to the park's record of them, and why. */
    private static final Map<String, String> WITHOUT_RECORD = Map.of(
            "company_merge.from_company_id", "the record is gone: that is what it says",
            "company_merge.into_company_id", "written by the merge, under its lock",
            "company_rollup.company_id", "counted anew from the stays, which have the key",
            "company_record.company_id", "it is the record",
            "inbox_message.company_id", "what somebody was told as one of a company",
            "invitation.company_id", "into companies, of whichever park",
            "membership.company_id", "of companies, in whichever park",
            "rollup_difference.company_id", "it says what was found on a day",
            "trail.company_id", "what was written down is sealed");

    /** A row that is written while the company is merged away would stay behind with the duplicate. */
    @Test
    void whatAParkWritesOfACompanyRestsOnItsRecordOfIt() throws SQLException {
        assertThat(new TreeSet<>(texts("""
                select r.table_name || '.' || r.column_name from company_merge_rule r
                join pg_attribute p on p.attrelid = r.table_name::regclass and p.attname = 'park_id' and not p.attisdropped
                join pg_attribute a on a.attrelid = r.table_name::regclass and a.attname = r.column_name
                where not exists (select from pg_constraint k where k.contype = 'f' and k.conrelid = a.attrelid
                    and k.confrelid = 'company_record'::regclass and k.conkey @> array[p.attnum, a.attnum])""")))
                .as("add a foreign key (park_id, company_id) to company_record, or the reason why there is none")
                .isEqualTo(new TreeSet<>(WITHOUT_RECORD.keySet()));
    }

    /** What a company has once would meet what the other has once, and the merge would be refused for good. */
    @Test
    void whatMovesIsUniqueByMoreThanItsCompany() throws SQLException {
        assertThat(texts("""
                select i.relname from company_merge_rule r
                join pg_attribute a on a.attrelid = r.table_name::regclass and a.attname = r.column_name
                join pg_index x on x.indrelid = a.attrelid and (x.indisunique or x.indisexclusion)
                    and a.attnum = any (x.indkey)
                join pg_class i on i.oid = x.indexrelid
                where r.how = 'MOVES' and not exists (select from pg_attribute o where o.attrelid = a.attrelid
                    and o.attnum = any (x.indkey) and (o.attname = 'id' or o.attname like '%\\_id')
                    and o.attname not in ('park_id', r.column_name))"""))
                .as("say how two of them become one: a function of its own (CALLS)")
                .isEqualTo(List.of("uq_founder__name"));
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
