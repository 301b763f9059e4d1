package org.seedbed.onboarding.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/**
 * Has the database look at the tables a register fills, so that its statements are planned for as many rows as there are.
 * Without it the 10 000th row costs what all before it cost together.
 */
@ApplicationScoped
class RegisterStatistics {

    private static final int FIRST = 1_000;
    private static final int TIMES = 4;

    private final Database database;

    RegisterStatistics(Database database) {
        this.database = database;
    }

    /** Whether it is time again, once this many rows of a kind are stored: after 1 000, 4 000, 16 000 and so on. */
    static boolean due(int before, int after) {
        for (long mark = FIRST; mark <= after; mark *= TIMES) {
            if (before < mark) {
                return true;
            }
        }
        return false;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void refresh() {
        database.execute(Sql.of("call analyze_register()"));
    }
}
