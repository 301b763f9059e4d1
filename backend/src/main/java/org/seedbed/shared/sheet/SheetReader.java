package org.seedbed.shared.sheet;

import java.nio.file.Path;
import java.util.List;

/**
 * Port: reads a workbook that somebody sent, whatever is in it. The reader that refuses hostile files belongs to the module
 * that imports registers, so it answers.
 */
public interface SheetReader {

    /**
     * A row that has content.
     *
     * @param number as a spreadsheet program shows it
     * @param cells texts from the first column on; empty where there is none. Days are {@code 2026-03-05}
     */
    record SheetRow(int number, List<String> cells) {}

    /** The file is no workbook, a hostile one, or has more rows than asked for. */
    final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Unreadable(Throwable cause) {
            super(cause);
        }
    }

    /**
     * The rows of the first sheet that has any.
     *
     * @throws Unreadable when it cannot be read
     */
    List<SheetRow> firstSheet(Path file);
}
