package org.seedbed.onboarding.internal.workbook;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.seedbed.shared.sheet.SheetReader;

/** Sheets of other forms than a register, cell by cell. */
@Singleton
class PlainSheets implements SheetReader {

    @Override
    public List<SheetRow> firstSheet(Path file) {
        try (var zip = FileGate.open(file)) {
            return read(zip);
        } catch (ZipException | WorkbookRefused e) {
            throw new Unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<SheetRow> read(ZipFile zip) throws IOException {
        var parts = WorkbookParts.of(zip);
        var strings = SharedStrings.read(zip, parts.sharedStrings());
        var styles = DateStyles.read(zip, parts.styles());
        for (var part : parts.sheets()) {
            var rows = new ArrayList<SheetRow>();
            try (var xml = XmlPart.open(zip, part.entry())) {
                new SheetXml(part.name(), xml, strings, styles)
                        .read(row -> rows.add(plain(row, parts.date1904())), merge -> {});
            }
            if (!rows.isEmpty()) {
                return rows;
            }
        }
        return List.of();
    }

    private static SheetRow plain(RawRow row, boolean date1904) {
        var cells = new ArrayList<String>();
        row.cells().forEach((column, cell) -> {
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(text(cell, date1904));
        });
        return new SheetRow(row.number(), List.copyOf(cells));
    }

    private static String text(RawCell cell, boolean date1904) {
        var day = cell.type() == RawCell.Type.DATE ? Dates.parse(cell, date1904) : null;
        return day == null ? cell.text() : day.toString();
    }
}
