package org.seedbed.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A register workbook of N tenants in N offices, as a park keeps it. */
final class Workbook {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final List<String> UNITS = List.of("楼栋", "楼层", "房号", "类型", "建筑面积(㎡)", "工位数", "标准租金(元/㎡·月)");
    private static final List<String> TENANTS = List.of(
            "序号",
            "企业名称",
            "统一社会信用代码",
            "成立日期",
            "注册资本(万元)",
            "行业代码",
            "负责人",
            "联系电话",
            "创业者类型",
            "入驻日期",
            "孵化阶段",
            "房号",
            "租赁起始日",
            "租赁截止日",
            "租金单价(元/㎡·月)",
            "从业人数",
            "其中大专以上");
    private static final int ROOMS_PER_FLOOR = 100;
    private static final int ROOMS_PER_BUILDING = 2000;

    private Workbook() {}

    static byte[] of(int count) {
        var units = new StringBuilder();
        var tenants = new StringBuilder();
        row(units, UNITS.toArray());
        row(tenants, TENANTS.toArray());
        for (int n = 0; n < count; n++) {
            var building = String.valueOf((char) ('A' + n / ROOMS_PER_BUILDING));
            var level = n % ROOMS_PER_BUILDING / ROOMS_PER_FLOOR + 1;
            var room = String.format(Locale.ROOT, "%s%02d%02d", building, level, n % ROOMS_PER_FLOOR);
            row(units, building, level, room, "办公", 40.5, "", 30);
            row(
                    tenants,
                    n + 1,
                    Names.company(n),
                    Names.uscc("91320302Y", n),
                    "2024-03-01",
                    100,
                    "I6513",
                    "示例",
                    Names.phone(n),
                    "",
                    "2025-01-01",
                    "孵化器",
                    room,
                    "2025-01-01",
                    "2027-12-31",
                    28.5,
                    12,
                    7);
        }
        try {
            return zipped(units, tenants);
        } catch (IOException e) {
            throw new BenchFailure("无法生成工作簿 / Cannot make the workbook", e);
        }
    }

    private static void row(StringBuilder sheet, Object... cells) {
        sheet.append("<row>");
        for (var cell : cells) {
            if (cell instanceof Number) {
                sheet.append("<c><v>").append(cell).append("</v></c>");
            } else {
                sheet.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>");
            }
        }
        sheet.append("</row>");
    }

    private static byte[] zipped(StringBuilder units, StringBuilder tenants) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + type("workbook", "sheet.main") + type("worksheets/sheet1", "worksheet")
                            + type("worksheets/sheet2", "worksheet") + "</Types>");
            entry(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + SHEETS + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>"
                            + "<sheet name=\"房源台账\" sheetId=\"1\" r:id=\"rId1\"/>"
                            + "<sheet name=\"入驻企业台账\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relations(relation(1, "worksheet", "worksheets/sheet1.xml")
                            + relation(2, "worksheet", "worksheets/sheet2.xml")));
            entry(zip, "xl/worksheets/sheet1.xml", sheet(units));
            entry(zip, "xl/worksheets/sheet2.xml", sheet(tenants));
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\""
                + "application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATIONS + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String sheet(StringBuilder rows) {
        return "<worksheet xmlns=\"" + SHEETS + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }
}
