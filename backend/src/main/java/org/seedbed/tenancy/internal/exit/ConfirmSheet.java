package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;

/** The company's word for the hand-over sheet as it stands; in the app each person gives it once for a sheet. */
@ApplicationScoped
class ConfirmSheet {

    private final Database database;
    private final ExitStore store;
    private final ExitSheetRows rows;
    private final ExitClerk clerk;

    ConfirmSheet(Database database, ExitStore store, ExitSheetRows rows, ExitClerk clerk) {
        this.database = database;
        this.store = store;
        this.rows = rows;
        this.clerk = clerk;
    }

    /** In the company's own account: what was looked at is what is confirmed. */
    @Transactional
    void inApp(UUID companyId, UUID id, String hash) {
        var exit = store.ofCompany(companyId, id);
        if (!ExitAbilities.isSettled(exit)) {
            throw ExitErrors.MOVE.raise("state", exit.state(), "allowed", "");
        }
        if (!hash.equals(exit.sheetHash())) {
            throw ExitErrors.SHEET_CHANGED.raise();
        }
        requireFilled(exit);
        add(exit, ExitConfirmedHow.APP, null);
    }

    /**
     * On paper, as the park uploaded it.
     *
     * @param code that is printed on the paper: another sheet was signed with another one
     */
    void onPaper(ExitCase exit, UUID exitFile, @Nullable String code) {
        requireFilled(exit);
        var hash = exit.sheetHash();
        if (hash == null) {
            throw ExitErrors.SHEET_INCOMPLETE.raise("count", 0);
        }
        if (code == null) {
            throw ProblemException.field("/sheetCode", ValidationErrors.REQUIRED);
        }
        if (!ExitSheetPaper.code(hash).equalsIgnoreCase(code)) {
            throw ExitErrors.SHEET_CHANGED.raise();
        }
        add(exit, ExitConfirmedHow.PAPER, exitFile);
    }

    private void requireFilled(ExitCase exit) {
        var unfilled = ExitSheetRows.unfilled(rows.lines(exit.id()));
        if (unfilled > 0) {
            throw ExitErrors.SHEET_INCOMPLETE.raise("count", unfilled);
        }
    }

    private void add(ExitCase exit, ExitConfirmedHow how, @Nullable UUID exitFile) {
        database.execute(Sql.of(
                """
                insert into exit_confirmation (park_id, id, exit_case_id, sheet_hash, how, exit_file_id, confirmed_by,
                    confirmed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                exit.parkId(),
                UUID.randomUUID(),
                exit.id(),
                exit.sheetHash(),
                how,
                exitFile,
                clerk.actor(),
                clerk.now()));
        clerk.trail().sheetConfirmed(exit, how);
    }
}
