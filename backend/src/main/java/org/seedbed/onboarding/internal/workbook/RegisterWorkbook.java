package org.seedbed.onboarding.internal.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A park's register, opened. Opening checks the whole file and finds the sheets and columns (first pass, nothing kept);
 * {@link #forEachRow} streams the rows (second pass). Not for use by several threads at once.
 */
public final class RegisterWorkbook implements AutoCloseable {
    private record Sheet(SheetReport report, WorkbookParts.SheetPart part, List<CellRange> merges) {}

    private final ZipFile zip;
    private final boolean date1904;
    private final SharedStrings strings;
    private final DateStyles styles;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Runnable onRawRow;
    private int mergesKept;

    private RegisterWorkbook(ZipFile zip, Runnable onRawRow) throws IOException {
        this.zip = zip;
        this.onRawRow = onRawRow;
        WorkbookParts parts = WorkbookParts.of(zip);
        this.date1904 = parts.date1904();
        this.strings = SharedStrings.read(zip, parts.sharedStrings());
        this.styles = DateStyles.read(zip, parts.styles());
        for (WorkbookParts.SheetPart part : parts.sheets()) {
            sheets.add(survey(part));
        }
        if (sheets.stream().allMatch(s -> s.report.kind() == SheetKind.UNKNOWN)) {
            throw new WorkbookRefused(ProblemCode.NO_SHEET, Map.of("limit", String.valueOf(Limits.HEADER_ROWS)));
        }
    }

    /**
     * Checks the whole file and finds its sheets and columns.
     *
     * @param onRawRow called for every row of both passes, also those that are no data; what it throws ends the reading
     * @throws WorkbookRefused if the file is no workbook, is hostile, or holds no register
     * @throws IOException if the file cannot be read from the disk
     */
    public static RegisterWorkbook open(Path file, Runnable onRawRow) throws IOException {
        ZipFile zip;
        try {
            zip = FileGate.open(file);
        } catch (ZipException e) {
            throw new WorkbookRefused(ProblemCode.NOT_A_WORKBOOK, e);
        }
        try {
            return new RegisterWorkbook(zip, onRawRow);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Every sheet of the file in file order, also those that are no register. */
    public List<SheetReport> sheets() {
        return sheets.stream().map(Sheet::report).toList();
    }

    /** Upper bound for the progress bar: used rows of the readable sheets, titles and totals included. */
    public int rowEstimate() {
        return sheets.stream()
                .map(Sheet::report)
                .filter(SheetReport::readable)
                .mapToInt(SheetReport::usedRows)
                .sum();
    }

    /** Units first, then tenants, then mentors, whatever the order in the file. What the consumer throws ends the reading. */
    public void forEachRow(Consumer<RegisterRow> consumer) throws IOException {
        for (SheetKind kind : List.of(SheetKind.UNITS, SheetKind.TENANTS, SheetKind.MENTORS)) {
            for (Sheet sheet : sheets) {
                if (sheet.report.kind() == kind && sheet.report.readable()) {
                    stream(sheet, consumer);
                }
            }
        }
    }

    private Sheet survey(WorkbookParts.SheetPart part) throws IOException {
        List<RawRow> firstRows = new ArrayList<>();
        List<CellRange> merges = new ArrayList<>();
        int[] used = {0};
        parse(
                part,
                row -> {
                    used[0]++;
                    if (row.number() <= Limits.HEADER_ROWS + 1) {
                        firstRows.add(row);
                    }
                },
                merge -> {
                    merges.add(merge);
                    refuseBeyondLimit(part, merges.size());
                });
        Header header = new SheetRecogniser(firstRows, inHeader(merges)).header();
        SheetReport report = report(part.name(), header, used[0], TitleRows.asOf(firstRows, header));
        List<CellRange> kept = ofMappedColumns(report, merges);
        mergesKept += kept.size();
        refuseBeyondLimit(part, mergesKept);
        return new Sheet(report, part, kept);
    }

    private static void refuseBeyondLimit(WorkbookParts.SheetPart part, int merges) {
        if (merges > Limits.MERGES) {
            throw new WorkbookRefused(
                    ProblemCode.TOO_MANY_MERGES, Map.of("sheet", part.name(), "limit", String.valueOf(Limits.MERGES)));
        }
    }

    /** Every cell of the header asks for the merge it is in: no more of them than there are cells. */
    private static List<CellRange> inHeader(List<CellRange> merges) {
        return merges.stream()
                .filter(merge -> merge.top() <= Limits.HEADER_ROWS && merge.right() > merge.left())
                .limit((long) Limits.HEADER_ROWS * Limits.COLUMNS)
                .toList();
    }

    /** The second pass needs only these, and they are kept for as long as the file is open. */
    private static List<CellRange> ofMappedColumns(SheetReport report, List<CellRange> merges) {
        Set<Integer> mapped = report.columns().stream()
                .filter(column -> column.field() != null)
                .map(SheetColumn::index)
                .collect(Collectors.toSet());
        return merges.stream().filter(merge -> mapped.contains(merge.left())).toList();
    }

    private static SheetReport report(String name, @Nullable Header header, int usedRows, @Nullable LocalDate asOf) {
        if (header == null) {
            return new SheetReport(name, SheetKind.UNKNOWN, null, List.of(), List.of(), usedRows, asOf);
        }
        List<Problem> problems = new ArrayList<>();
        List<SheetColumn> columns = header.columns(name, problems);
        return new SheetReport(name, header.kind(), header.lastRow(), columns, problems, usedRows, asOf);
    }

    private void stream(Sheet sheet, Consumer<RegisterRow> consumer) throws IOException {
        RowAssembler assembler = new RowAssembler(sheet.report, new MergedCells(sheet.merges), date1904);
        parse(
                sheet.part,
                row -> {
                    RegisterRow read = assembler.read(row);
                    if (read != null) {
                        consumer.accept(read);
                    }
                },
                merge -> {});
    }

    private void parse(WorkbookParts.SheetPart part, Consumer<RawRow> rows, Consumer<CellRange> merges)
            throws IOException {
        try (XmlPart xml = XmlPart.open(zip, part.entry())) {
            new SheetXml(part.name(), xml, strings, styles)
                    .read(
                            row -> {
                                onRawRow.run();
                                rows.accept(row);
                            },
                            merges);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
