package org.seedbed.onboarding.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers as parks really keep them: other words, other order, titles, merges, totals, repeated headers. */
class RegisterShapesTest {
    private static final String GOOD_USCC = "91350100M000100Y43";

    @TempDir
    Path folder;

    @Test
    void columns_in_any_order_under_other_words() throws Exception {
        Path file = Workbooks.built(folder, workbook -> {
            Worksheet tenants = workbook.newWorksheet("企业");
            fill(tenants, 0, "某园区入驻情况一览表");
            fill(tenants, 2, "所处阶段", "*税号", "公司名称（全称）", "入园时间", "网址", "门牌号", "起租日期", "合同到期日", "员工人数", "大专及以上");
            fill(
                    tenants,
                    3,
                    "在孵",
                    GOOD_USCC,
                    "甲公司（示例）",
                    "2024.1.2",
                    "x",
                    "A101/A102",
                    "2024.1.2",
                    "2025.1.1",
                    "5人",
                    "2");
            fill(tenants, 5, "所处阶段", "*税号", "公司名称（全称）", "入园时间");
            fill(tenants, 6, "苗圃", "", "乙创业团队（示例）", "2024年1月31日");
            fill(tenants, 7, "合计", "", "共2家", "", "", "", "", "", "5");
            fill(tenants, 8, "注：数据由各企业填报");
            Worksheet units = workbook.newWorksheet("房间");
            fill(units, 0, "面积(㎡)", "房间号", "用途", "楼层", "楼号", "挂牌价");
            fill(units, 1, "36.50", "A101", "办公室", "1F", "A", "30元/㎡·月");
            fill(workbook.newWorksheet("说明"), 0, "填写说明");
        });
        try (RegisterWorkbook workbook = RegisterWorkbook.open(file, () -> {})) {
            assertThat(workbook.sheets())
                    .extracting(SheetReport::kind)
                    .containsExactly(SheetKind.TENANTS, SheetKind.UNITS, SheetKind.UNKNOWN);
            assertThat(workbook.sheets().getFirst().problems())
                    .extracting(Problem::code, Problem::column, Problem::header)
                    .containsExactly(tuple(ProblemCode.UNKNOWN_COLUMN, "E", "网址"));
        }
        List<RegisterRow> rows = Workbooks.rows(file, RegisterRow.class);
        assertThat(rows).noneMatch(RegisterRow::refused).hasSize(3);
        assertThat(rows.getFirst()).isInstanceOf(UnitRow.class);
        TenantRow.Values first = Objects.requireNonNull(((TenantRow) rows.get(1)).values());
        assertThat(first.rooms()).containsExactly("A101", "A102");
        assertThat(first.kind()).isEqualTo("FIRM");
        assertThat(first.staff()).isEqualTo(5);
        assertThat(first.leaseTo()).isEqualTo("2025-01-02");
    }

    @Test
    void merged_cells_carry_down_and_two_row_headers_are_joined() throws Exception {
        String rows = Workbooks.row(1, "企业名称", "统一社会信用代码", "入驻日期", "孵化阶段", "房号", "租赁期限")
                + Workbooks.row(2, "", "", "", "", "", "起", "止")
                + Workbooks.row(3, "甲（示例）", GOOD_USCC, "2024-1-2", "毕业", "A1", "2024-1-2", "2024-12-31")
                + Workbooks.row(4, "", "", "", "", "A2", "2025-1-2", "2025-12-31")
                + Workbooks.row(5);
        String merges = "<mergeCells><mergeCell ref='F1:G1'/><mergeCell ref='A1:A2'/><mergeCell ref='A3:A5'/>"
                + "<mergeCell ref='B3:B5'/><mergeCell ref='C3:C5'/><mergeCell ref='D3:D5'/></mergeCells>";
        Path file = Workbooks.raw(folder, "<sheetData>" + rows + "</sheetData>" + merges, Map.of());
        List<TenantRow> tenants = Workbooks.rows(file, TenantRow.class);
        assertThat(tenants).hasSize(2).noneMatch(RegisterRow::refused);
        assertThat(tenants)
                .extracting(t -> Objects.requireNonNull(t.values()).rooms())
                .containsExactly(List.of("A1"), List.of("A2"));
        assertThat(tenants)
                .extracting(t -> Objects.requireNonNull(t.values()).name())
                .containsOnly("甲（示例）");
    }

    @Test
    void shared_strings_rich_text_and_booleans() throws Exception {
        String strings = "<sst><si><r><t>A</t></r><r><t>10</t></r><r><t>1</t></r><rPh><t>x</t></rPh></si></sst>";
        String rels =
                "<Relationships><Relationship Id='rId1' Type='http://x/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='rId2' Type='http://x/sharedStrings' Target='sharedStrings.xml'/></Relationships>";
        String rows = header()
                + "<row r='2'><c r='A2'><v>3</v></c><c r='B2'><v>-1</v></c><c r='C2' t='s'><v>0</v></c>"
                + "<c r='D2' t='str'><v>办公</v></c><c r='E2'><v>36.5</v></c><c r='F2' t='b'><v>1</v></c></row>";
        Map<String, String> parts = Map.of("xl/sharedStrings.xml", strings, "xl/_rels/workbook.xml.rels", rels);
        UnitRow unit = onlyUnit(rows, parts);
        UnitRow.Values values = Objects.requireNonNull(unit.values());
        assertThat(values.room()).isEqualTo("A101");
        assertThat(values.building()).isEqualTo("3");
        assertThat(values.floor()).isEqualTo(-1);
        assertThat(values.remark()).isEqualTo("TRUE");
    }

    @Test
    void formulas_areas_and_unreadable_cells_refuse_the_row() throws Exception {
        assertCodes("<c r='E2'><f>1+1</f><v>2</v></c>", ProblemCode.FORMULA);
        assertCodes("<c r='E2'><v>0</v></c>", ProblemCode.AREA_NOT_POSITIVE);
        assertCodes("<c r='E2'><v>12.345</v></c>", ProblemCode.AREA_ROUNDED);
        assertCodes("<c r='E2' t='inlineStr'><is><t>约三十</t></is></c>", ProblemCode.NUMBER);
        assertCodes("", ProblemCode.REQUIRED);
    }

    @Test
    void a_missing_column_refuses_the_sheet() throws Exception {
        String rows = Workbooks.row(1, "楼栋", "房号", "类型", "建筑面积") + Workbooks.row(2, "A", "A1", "办公", "3");
        Path file = Workbooks.raw(folder, "<sheetData>" + rows + "</sheetData>", Map.of());
        try (RegisterWorkbook workbook = RegisterWorkbook.open(file, () -> {})) {
            assertThat(workbook.sheets().getFirst().problems())
                    .extracting(Problem::code, Problem::field)
                    .containsExactly(tuple(ProblemCode.MISSING_COLUMN, Field.FLOOR));
        }
        assertThat(Workbooks.rows(file, RegisterRow.class)).isEmpty();
    }

    private void assertCodes(String areaCell, ProblemCode code) throws IOException {
        String rows = header()
                + "<row r='2'><c r='A2'><v>1</v></c><c r='B2'><v>1</v></c><c r='C2'><v>101</v></c>"
                + "<c r='D2' t='inlineStr'><is><t>办公</t></is></c>" + areaCell + "</row>";
        assertThat(onlyUnit(rows, Map.of()).head().problems())
                .extracting(Problem::code)
                .containsExactly(code);
    }

    private UnitRow onlyUnit(String rows, Map<String, String> parts) throws IOException {
        Path file = Workbooks.raw(folder, "<sheetData>" + rows + "</sheetData>", parts);
        List<UnitRow> units = Workbooks.rows(file, UnitRow.class);
        assertThat(units).hasSize(1);
        return units.getFirst();
    }

    private static String header() {
        return Workbooks.row(1, "楼栋", "楼层", "房号", "类型", "建筑面积", "备注");
    }

    private static void fill(Worksheet sheet, int row, String... values) {
        for (int i = 0; i < values.length; i++) {
            if (!values[i].isEmpty()) {
                sheet.value(row, i, values[i]);
            }
        }
    }
}
