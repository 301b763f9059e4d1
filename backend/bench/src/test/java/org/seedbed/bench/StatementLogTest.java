package org.seedbed.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementLogTest {
    private static String line(String role, String message, String detail) {
        return "2026-11-22 04:00:00.000 GMT,\"" + role
                + "\",\"seedbed\",1,\"127.0.0.1:1\",a.b,1,\"SELECT\",2026-11-22,2/3,0,LOG,00000,\""
                + message.replace("\"", "\"\"") + "\",\"" + detail.replace("\"", "\"\"")
                + "\",,,,,,,,\"\",\"client backend\",,0\n";
    }

    @Test
    void statementsOfOtherRolesAndOtherLinesAreLeftOut() {
        var csv = line("seedbed_app", "statement: BEGIN", "")
                + line("seedbed_job", "execute S_1: select 1", "")
                + line("seedbed_app", "connection authorized", "")
                + line("seedbed_app", "execute <unnamed>: select 2", "");
        assertThat(StatementLog.statements(csv, "seedbed_app"))
                .extracting(Statement::sql)
                .containsExactly("BEGIN", "select 2");
    }

    @Test
    void valuesGoWhereTheirNumbersStand() {
        var csv = line(
                "app",
                "execute S_4/C_5: select \"a\",\n b ? 'x' from t where c = $2 and d = $1 and e is not distinct from $10",
                "Parameters: $1 = 'O''Neil, $2 = ''x''', $2 = NULL, $3 = '', $4 = '4', $5 = '5', $6 = '6', $7 = '7', $8 = '8', $9 = '9', $10 = '徐州'");
        var statement = StatementLog.statements(csv, "app").getFirst();
        assertThat(statement.sql())
                .isEqualTo("select \"a\",\n b ?? 'x' from t where c = ? and d = ? and e is not distinct from ?");
        assertThat(statement.values()).containsExactly(null, "O'Neil, $2 = 'x'", "徐州");
    }

    @Test
    void whatFramesATransactionIsKnown() {
        var csv = line("app", "execute <unnamed>: BEGIN", "")
                + line("app", "execute S_1: COMMIT", "")
                + line("app", "execute S_2: begin_something()", "");
        assertThat(StatementLog.statements(csv, "app"))
                .extracting(Statement::frame)
                .containsExactly(Statement.Frame.BEGIN, Statement.Frame.COMMIT, null);
    }
}
