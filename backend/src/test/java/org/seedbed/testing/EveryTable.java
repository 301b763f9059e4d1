package org.seedbed.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for a text in every table there is, also those made after this was written. */
public final class EveryTable {

    private EveryTable() {}

    /** Names of the tables that have the text in any column. */
    public static List<String> with(String text) throws SQLException {
        try (var connection = PostgresResource.owner()) {
            var found = new ArrayList<String>();
            for (var table : tables(connection)) {
                var sql = "select exists (select from \"" + table + "\" t where t::text like ?)";
                try (var statement = connection.prepareStatement(sql)) {
                    statement.setString(1, "%" + text + "%");
                    try (var rows = statement.executeQuery()) {
                        rows.next();
                        if (rows.getBoolean(1)) {
                            found.add(table);
                        }
                    }
                }
            }
            return found;
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name""")) {
            var tables = new ArrayList<String>();
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
            return tables;
        }
    }
}
