package org.seedbed.billing.internal.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.seedbed.shared.files.FileKind;
import org.seedbed.shared.files.FileRules;
import org.seedbed.shared.sheet.SheetReader;
import org.seedbed.shared.sheet.SheetReader.SheetRow;
import org.seedbed.shared.time.BusinessClock;

/** Reads the file of a statement. */
@ApplicationScoped
class StatementFile {

    static final FileRules RULES = FileRules.of(10, FileKind.CSV, FileKind.XLSX);

    private static final int MOST_ROWS = 20_000;

    private final SheetReader sheets;
    private final BusinessClock clock;

    StatementFile(SheetReader sheets, BusinessClock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * The lines of a file.
     *
     * @param told what columns are called in it; empty: as banks call them
     * @throws org.seedbed.shared.problem.ProblemException file.empty, file.too-large, file.type, bank.file-unreadable,
     *     bank.too-many-rows, bank.columns-unknown, bank.no-lines
     */
    BankRows read(Path file, Map<BankColumn, String> told) {
        var rows = rows(file, RULES.check(file));
        if (rows.size() > MOST_ROWS) {
            throw BankErrors.TOO_MANY_ROWS.raise("max", MOST_ROWS);
        }
        var columns = (told.isEmpty() ? BankColumns.recognise(rows) : BankColumns.told(rows, told))
                .orElseThrow(() -> BankErrors.COLUMNS_UNKNOWN.raise("headers", headers(rows)));
        var read = BankRows.read(columns, rows, clock.today());
        if (read.taken().isEmpty() && read.refused().isEmpty()) {
            throw BankErrors.NO_LINES.raise();
        }
        return read;
    }

    private static String headers(List<SheetRow> rows) {
        var headers = String.join("、", BankColumns.headers(rows));
        return headers.length() <= 300 ? headers : headers.substring(0, 300);
    }

    private List<SheetRow> rows(Path file, FileKind kind) {
        try {
            return kind == FileKind.XLSX
                    ? sheets.firstSheet(file)
                    : CsvText.rows(Files.readAllBytes(file)).orElseThrow(BankErrors.UNREADABLE::raise);
        } catch (SheetReader.Unreadable e) {
            throw BankErrors.UNREADABLE.raise();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
