package org.seedbed.shared.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** A workbook in the making. Rows leave memory as they are written. */
public final class SheetBook implements AutoCloseable {

    private final Workbook book;
    private @Nullable SheetRows last;

    public SheetBook(OutputStream out) {
        book = new Workbook(out, "Seedbed", "1.0");
    }

    /** A further sheet; it ends the one before. */
    public SheetRows sheet(String name) {
        if (last != null) {
            last.finish();
        }
        last = new SheetRows(book.newWorksheet(name));
        return last;
    }

    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
