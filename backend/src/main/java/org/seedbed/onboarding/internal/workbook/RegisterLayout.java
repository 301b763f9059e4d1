package org.seedbed.onboarding.internal.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.seedbed.company.CompanyKind;
import org.seedbed.shared.text.Worded;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.Stage;

/** The sheets and columns we write ourselves. Whatever stands here the reader understands; a test reads it back. */
public enum RegisterLayout {
    UNITS(
            "房源台账",
            List.of(
                    column(Field.BUILDING, "楼栋"),
                    column(Field.FLOOR, "楼层"),
                    column(Field.ROOM, "房号"),
                    choice(Field.UNIT_KIND, "类型", words(UnitKind.values())),
                    column(Field.AREA, "建筑面积(㎡)"),
                    column(Field.SEATS, "工位数"),
                    column(Field.LIST_PRICE, "标准租金(元/㎡·月；工位为元/个·月)"),
                    column(Field.REMARK, "备注"))),
    TENANTS(
            "入驻企业台账",
            List.of(
                    column(Field.COMPANY, "企业/团队名称"),
                    column(Field.USCC, "统一社会信用代码"),
                    choice(Field.COMPANY_KIND, "主体类型", words(CompanyKind.values())),
                    column(Field.FOUNDED, "成立日期"),
                    column(Field.CAPITAL, "注册资本(万元)"),
                    column(Field.INDUSTRY, "行业代码"),
                    column(Field.CONTACT, "负责人"),
                    column(Field.PHONE, "联系电话"),
                    column(Field.FOUNDER_CATEGORY, "创业者类型"),
                    column(Field.ENTRY, "入驻日期"),
                    choice(Field.STAGE, "孵化阶段", words(Stage.values())),
                    column(Field.ROOM, "房号"),
                    column(Field.SEATS, "工位数"),
                    column(Field.LEASE_FROM, "租赁起始日"),
                    column(Field.LEASE_TO, "租赁截止日"),
                    column(Field.UNIT_PRICE, "租金单价(元/㎡·月；工位为元/个·月)"),
                    column(Field.WAIVER, "减免政策"),
                    column(Field.STAFF, "从业人数"),
                    column(Field.COLLEGE, "其中大专以上"))),
    MENTORS(
            "导师台账",
            List.of(
                    column(Field.NAME, "姓名"),
                    column(Field.TITLE, "单位职务"),
                    column(Field.CATEGORY, "类别"),
                    column(Field.EXPERTISE, "擅长领域"),
                    column(Field.TERM_FROM, "聘期起"),
                    column(Field.TERM_TO, "聘期止"),
                    column(Field.EMAIL, "电子邮箱")));

    /**
     * A column.
     *
     * @param choices what a person may choose from; empty when they type
     */
    public record Column(Field field, String header, List<String> choices) {}

    private final String sheet;
    private final List<Column> columns;

    RegisterLayout(String sheet, List<Column> columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    public String sheet() {
        return sheet;
    }

    public List<Column> columns() {
        return columns;
    }

    /** Founder categories as one cell holds them. */
    public static String founderCategories(Stream<String> values) {
        return String.join("、", values.map(Vocabulary::wordForFounderCategory).toList());
    }

    private static Column column(Field field, String header) {
        return new Column(field, header, List.of());
    }

    private static Column choice(Field field, String header, List<String> words) {
        return new Column(field, header, words);
    }

    private static List<String> words(Worded... values) {
        return Stream.of(values).map(Worded::zh).toList();
    }
}
