package org.seedbed.onboarding.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final String HEADER = Workbooks.row(1, "楼栋", "楼层", "房号", "类型", "建筑面积");

    @TempDir
    Path folder;

    @Test
    void text_renamed() throws Exception {
        assertRefused(bytes("姓名,单位\n".getBytes(StandardCharsets.UTF_8)), ProblemCode.NOT_A_WORKBOOK);
        assertRefused(bytes(new byte[0]), ProblemCode.NOT_A_WORKBOOK);
    }

    @Test
    void zip_that_is_no_workbook() throws Exception {
        Path file = folder.resolve("other.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("hello.txt"));
            zip.write('x');
        }
        assertRefused(file, ProblemCode.NOT_A_WORKBOOK);
    }

    @Test
    void truncated_and_damaged() throws Exception {
        byte[] whole = Files.readAllBytes(Workbooks.sample(folder));
        assertRefused(bytes(Arrays.copyOf(whole, whole.length / 2)), ProblemCode.NOT_A_WORKBOOK);
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 4_000, 4_400, (byte) 0x55);
        assertRefused(bytes(damaged), ProblemCode.NOT_A_WORKBOOK);
    }

    @Test
    void encrypted_and_old_format() throws Exception {
        byte[] old = Arrays.copyOf(OLE, 4_096);
        assertRefused(bytes(old), ProblemCode.OLD_FORMAT);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 1_152, name.length);
        assertRefused(bytes(old), ProblemCode.ENCRYPTED);
    }

    @Test
    void zip_bomb() throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        assertRefused(file, ProblemCode.ZIP_BOMB);
    }

    @Test
    void too_many_entries() throws Exception {
        Path file = folder.resolve("entries.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i <= Limits.ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + i));
            }
        }
        assertRefused(file, ProblemCode.ZIP_BOMB);
    }

    @Test
    void too_large() throws Exception {
        byte[] large = new byte[(int) Limits.FILE_BYTES + 1];
        assertRefused(bytes(large), ProblemCode.TOO_LARGE);
    }

    @Test
    void a_hundred_thousand_columns_whatever_the_dimension_says() throws Exception {
        StringBuilder row = new StringBuilder("<row r='2'>");
        for (int i = 0; i < 100_000; i++) {
            row.append("<c><v>").append(i * 7919 % 99991).append("</v></c>");
        }
        String sheet = "<dimension ref='A1:E2'/><sheetData>" + HEADER + row + "</row></sheetData>";
        assertRefused(Workbooks.raw(folder, sheet, Map.of()), ProblemCode.TOO_MANY_COLUMNS);
        String far = "<sheetData><row r='1'><c r='ZZZZZZZZ1'><v>1</v></c></row></sheetData>";
        assertRefused(Workbooks.raw(folder, far, Map.of()), ProblemCode.TOO_MANY_COLUMNS);
    }

    @Test
    void too_many_rows() throws Exception {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i <= Limits.ROWS; i++) {
            rows.append("<row><c><v>").append(i * 7919L % 999983).append("</v></c></row>");
        }
        String sheet = "<sheetData>" + rows + "</sheetData>";
        assertRefused(Workbooks.raw(folder, sheet, Map.of()), ProblemCode.TOO_MANY_ROWS);
    }

    @Test
    void too_many_merges() throws Exception {
        StringBuilder merges = new StringBuilder("<mergeCells>");
        for (int i = 0; i <= Limits.MERGES; i++) {
            merges.append("<mergeCell ref='A")
                    .append(2 * i + 2)
                    .append(":A")
                    .append(2 * i + 3)
                    .append("'/>");
        }
        String sheet = "<sheetData>" + HEADER + "</sheetData>" + merges + "</mergeCells>";
        assertRefused(Workbooks.raw(folder, sheet, Map.of()), ProblemCode.TOO_MANY_MERGES);
    }

    @Test
    void a_problem_quotes_only_the_beginning_of_a_long_cell() throws Exception {
        String area = "大".repeat(99) + "\uD83C\uDFE2" + "大".repeat(60);
        String sheet =
                "<sheetData>" + HEADER + Workbooks.row(2, "A", "3", "房".repeat(3_000), "办公", area) + "</sheetData>";
        Problem problem =
                Workbooks.rows(Workbooks.raw(folder, sheet, Map.of()), UnitRow.class)
                        .getFirst()
                        .head()
                        .problems()
                        .stream()
                        .filter(p -> p.code() == ProblemCode.NUMBER)
                        .findFirst()
                        .orElseThrow();
        assertThat(problem.subject()).hasSize(100);
        assertThat(problem.params().get("value")).isEqualTo("大".repeat(99));
    }

    @Test
    void external_links_but_not_hyperlinks() throws Exception {
        String sheet = "<sheetData>" + HEADER + "</sheetData>";
        Map<String, String> part = Map.of("xl/externalLinks/externalLink1.xml", "<externalLink/>");
        assertRefused(Workbooks.raw(folder, sheet, part), ProblemCode.EXTERNAL_LINKS);
        assertRefused(Workbooks.raw(folder, sheet, external("oleObject")), ProblemCode.EXTERNAL_LINKS);
        try (RegisterWorkbook workbook =
                RegisterWorkbook.open(Workbooks.raw(folder, sheet, external("hyperlink")), () -> {})) {
            assertThat(workbook.sheets()).hasSize(1);
        }
    }

    @Test
    void billion_laughs_and_external_entities() throws Exception {
        String laughs =
                "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'><!ENTITY c SYSTEM 'file:///etc/hostname'>]>"
                        + "<worksheet><sheetData><row><c t='inlineStr'><is><t>&b;&c;</t></is></c></row></sheetData></worksheet>";
        Map<String, String> part = Map.of("xl/worksheets/sheet1.xml", laughs);
        assertRefused(Workbooks.raw(folder, "", part), ProblemCode.NOT_A_WORKBOOK);
    }

    @Test
    void no_register_inside() throws Exception {
        String sheet = "<sheetData>" + Workbooks.row(1, "日期", "天气") + "</sheetData>";
        assertRefused(Workbooks.raw(folder, sheet, Map.of()), ProblemCode.NO_SHEET);
    }

    @Test
    void a_tag_that_never_ends_and_a_cell_too_long() throws Exception {
        String tag = "<c " + "x".repeat(Limits.TAG_BYTES + 100_000) + "='1'/>";
        String cell = Workbooks.row(1, "字".repeat(Limits.CELL_CHARS + 1));
        for (String content : new String[] {tag, cell}) {
            Path file = Workbooks.raw(folder, "<sheetData>" + content + "</sheetData>", Map.of());
            WorkbookRefused refused =
                    catchThrowableOfType(WorkbookRefused.class, () -> RegisterWorkbook.open(file, () -> {}));
            assertThat(refused.code()).isIn(ProblemCode.NOT_A_WORKBOOK, ProblemCode.ZIP_BOMB);
        }
    }

    @Test
    void lying_numbers_cost_nothing() throws Exception {
        String rows = HEADER
                + "<row r='2'><c r='A2' t='s'><v>2000000000</v></c><c r='B2'><v>1E999999999</v></c>"
                + "<c r='C2' t='q'><v>A101</v></c><c r='D2' t='e'><v>#REF!</v></c><c r='E2' s='-7'><v>5</v></c></row>";
        Path file = Workbooks.raw(folder, "<sheetData>" + rows + "</sheetData>", Map.of());
        assertThat(Workbooks.rows(file, UnitRow.class))
                .singleElement()
                .satisfies(row -> assertThat(row.head().problems())
                        .extracting(Problem::code)
                        .containsExactlyInAnyOrder(ProblemCode.REQUIRED, ProblemCode.FLOOR, ProblemCode.CELL_ERROR));
    }

    private static Map<String, String> external(String type) {
        return Map.of(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships><Relationship Id='r1' Type='http://x/" + type
                        + "' Target='https://example.com/a.xlsx' TargetMode='External'/></Relationships>");
    }

    private Path bytes(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "bytes", ".xlsx"), content);
    }

    private static void assertRefused(Path file, ProblemCode code) {
        WorkbookRefused refused =
                catchThrowableOfType(WorkbookRefused.class, () -> RegisterWorkbook.open(file, () -> {}));
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
    }
}
