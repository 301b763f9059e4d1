package org.seedbed.access;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** What a park's tables hold, to see that nothing changed. */
final class Rows {

    private Rows() {}

    /** A fingerprint of the park's rows by table; the trail aside, which is where a refused write leaves its row. */
    static Map<String, String> of(Database database, UUID park) {
        var prints = new TreeMap<String, String>();
        var tables = database.list(Sql.of("""
                        select c.table_name from information_schema.columns c join information_schema.tables t
                        using (table_schema, table_name)
                        where c.table_schema = 'public' and c.column_name = 'park_id' and t.table_type = 'BASE TABLE'
                            and c.table_name <> 'trail'"""), row -> row.text("table_name"));
        for (var table : tables) {
            var sql =
                    "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as print from "
                            + table + " t where park_id = ?";
            prints.put(
                    table,
                    database.first(Sql.of(sql, park), row -> row.text("print")).orElseThrow());
        }
        return prints;
    }
}
