package org.seedbed.onboarding.internal.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Workbooks for the tests: the sample, ones built by fastexcel, and ones put together part by part. */
final class Workbooks {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbooks() {}

    static Path sample(Path folder) throws IOException {
        Path file = folder.resolve("sample.xlsx");
        try (InputStream in = Workbooks.class.getResourceAsStream("/demo/park-register.xlsx")) {
            Files.write(file, Objects.requireNonNull(in).readAllBytes());
        }
        return file;
    }

    static Path built(Path folder, Consumer<Workbook> content) throws IOException {
        Path file = Files.createTempFile(folder, "built", ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            content.accept(workbook);
        }
        return file;
    }

    /** The least a workbook needs, around the given sheet XML, plus or instead the given parts. */
    static Path raw(Path folder, String sheetData, Map<String, String> parts) throws IOException {
        Map<String, String> all = new java.util.LinkedHashMap<>();
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'><sheets>"
                        + "<sheet name='表' sheetId='1' r:id='rId1'/></sheets></workbook>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='" + RELS + "'><Relationship Id='rId1' Type='" + OFFICE
                        + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
        all.put("xl/worksheets/sheet1.xml", "<worksheet xmlns='" + MAIN + "'>" + sheetData + "</worksheet>");
        all.putAll(parts);
        Path file = Files.createTempFile(folder, "raw", ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    static String row(int number, String... texts) {
        StringBuilder xml = new StringBuilder("<row r='" + number + "'>");
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                String ref = CellRange.letter(i) + number;
                xml.append("<c r='" + ref + "' t='inlineStr'><is><t>" + texts[i] + "</t></is></c>");
            }
        }
        return xml.append("</row>").toString();
    }

    static <T extends RegisterRow> List<T> rows(Path file, Class<T> type) throws IOException {
        List<T> rows = new ArrayList<>();
        try (RegisterWorkbook workbook = RegisterWorkbook.open(file, () -> {})) {
            workbook.forEachRow(row -> {
                if (type.isInstance(row)) {
                    rows.add(type.cast(row));
                }
            });
        }
        return rows;
    }
}
