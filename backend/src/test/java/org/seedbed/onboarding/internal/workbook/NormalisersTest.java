package org.seedbed.onboarding.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalisersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-3-1",
                "2021/3/1",
                "2021.3.1",
                "2021年3月1日",
                "20210301",
                "２０２１－３－１",
                " 2021 年 3 月 1 日 ",
                "2021-03-01 00:00:00",
                "2021-03-01T00:00:00"
            })
    void dates_in_every_spelling(String text) {
        assertThat(Dates.parse(text)).isEqualTo(LocalDate.of(2021, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-2-29", "2021-13-1", "2021-3", "3月1日", "长期", "20211301", "1-3-2021", "0021-3-1"})
    void no_such_dates(String text) {
        assertThat(Dates.parse(text)).isNull();
    }

    @Test
    void serials_of_both_date_systems() {
        assertThat(Dates.parse(RawCell.number("44256", true), false)).isEqualTo(LocalDate.of(2021, 3, 1));
        assertThat(Dates.parse(RawCell.number("44256.75", false), false)).isEqualTo(LocalDate.of(2021, 3, 1));
        assertThat(Dates.parse(RawCell.number("42794", true), true)).isEqualTo(LocalDate.of(2021, 3, 1));
        assertThat(Dates.parse(RawCell.number("20210301", false), false)).isEqualTo(LocalDate.of(2021, 3, 1));
        assertThat(Dates.serial(1, false)).isEqualTo(LocalDate.of(1900, 1, 1));
        assertThat(Dates.serial(59, false)).isEqualTo(LocalDate.of(1900, 2, 28));
        assertThat(Dates.serial(60, false)).isNull();
        assertThat(Dates.serial(61, false)).isEqualTo(LocalDate.of(1900, 3, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.50元 | '' | 1234.50",
                "200万元 | '' | 2000000",
                "￥30 | '' | 30",
                "２００ | 注册资本(万元) | 2000000",
                "200万 | 注册资本（万元） | 2000000",
                "500000元 | 注册资本(万元) | 500000",
                "1.5亿元 | '' | 150000000",
                "100万元人民币 | '' | 1000000"
            })
    void money(String text, String header, String yuan) {
        assertThat(Decimals.money(text, header)).isEqualByComparingTo(yuan);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"30元/㎡·月 | 30", "25.50 | 25.50", "¥28 | 28", "300元/个·月 | 300", "28元每平方米每月 | 28"})
    void prices(String text, String yuan) {
        assertThat(Decimals.price(text)).isEqualByComparingTo(yuan);
        assertThat(Decimals.isMonthly(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1元/㎡·天", "360元/㎡/年", "租金单价(元/㎡·日)", "1元/天·㎡"})
    void prices_of_other_periods(String text) {
        assertThat(Decimals.isMonthly(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"面议", "12-30", "1,23", "1.2.3", "三十", "30元/㎡ 起 面议?", "1e99", "99999999999999999"})
    void no_area(String text) {
        assertThat(Decimals.area(text)).isNull();
    }

    @Test
    void areas_and_counts() {
        assertThat(Decimals.area("128.5㎡")).isEqualByComparingTo("128.5");
        assertThat(Decimals.area("１２８平方米")).isEqualByComparingTo("128");
        assertThat(Decimals.count("12人")).isEqualTo(12);
        assertThat(Decimals.count("12.0")).isEqualTo(12);
        assertThat(Decimals.count("12.5")).isNull();
        assertThat(RawCell.number("68.40000000000001", false).text()).isEqualTo("68.4");
    }

    @ParameterizedTest
    @CsvSource({
        "13800000100, 13800000100",
        "1.38E10, 13800000000",
        "１３８ ００００ ０１００, 13800000100",
        "138-0000-0100, 13800000100",
        "+86 13800000100, 13800000100",
        "0516-83700000, 0516-83700000",
        "(0516)83700000, 0516-83700000",
        "0516－83700000－801, 0516-83700000-801",
        "400-820-8820, 400-820-8820"
    })
    void phones(String text, String phone) {
        assertThat(Phones.parse(text)).isEqualTo(phone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "1380000010", "23800000100", "无", "13800000100、13800000101"})
    void no_phones(String text) {
        assertThat(Phones.parse(text)).isNull();
    }

    @Test
    void rooms() {
        for (String text :
                new String[] {"A302、A305", "A302,A305", "A302/A305", "A302 A305", "Ａ３０２\n a305", "A302，A305、"}) {
            assertThat(Rooms.list(text)).containsExactly("A302", "A305");
        }
        assertThat(Rooms.list("A-公共")).containsExactly("A-公共");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "3F,3", "3层,3", "三楼,3", "十二层,12", "二十层,20", "-1,-1", "B1,-1", "负一层,-1", "地下2层,-2", "第5层,5"})
    void floors(String text, int level) {
        assertThat(Floors.level(text)).isEqualTo(level);
    }

    @Test
    void names_and_kinds() {
        assertThat(Names.key("甲（徐州）公司")).isEqualTo(Names.key("甲(徐州) 公司"));
        assertThat(Vocabulary.companyKind(null, "领航创业团队（示例）", null)).isEqualTo("TEAM");
        assertThat(Vocabulary.companyKind(null, "领航公司（示例）", null)).isNull();
        assertThat(Vocabulary.companyKind("92320302X00070041W", "x", null)).isEqualTo("SOLE_TRADER");
        assertThat(Vocabulary.companyKind("93320302X00070041W", "x", null)).isEqualTo("COOPERATIVE");
        assertThat(Vocabulary.companyKind("51610700305332460K", "x", null)).isEqualTo("OTHER");
        assertThat(Vocabulary.stage(" 创业 苗圃")).isEqualTo("NURSERY");
        assertThat(Vocabulary.unitKind("卡座")).isEqualTo("WORKSTATION");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "租金单价(元/㎡·月) | 租金单价",
                "*企业(团队)名称 | 企业名称",
                "其中：大专以上（人） | 大专以上",
                "建筑面积㎡ | 建筑面积",
                "注册资本（万元） | 注册资本",
                "统一社会 信用代码 | 统一社会信用代码"
            })
    void headers(String header, String bare) {
        assertThat(HeaderText.fold(header)).isEqualTo(bare);
    }

    @Test
    void headers_with_line_breaks() {
        assertThat(HeaderText.fold("租赁\n截止日")).isEqualTo("租赁截止日");
    }

    @Test
    void date_formats() {
        assertThat(DateStyles.isDateFormat("yyyy\"年\"m\"月\"d\"日\"")).isTrue();
        assertThat(DateStyles.isDateFormat("[$-804]yyyy/m/d;@")).isTrue();
        assertThat(DateStyles.isDateFormat("0.00_);[Red]\\(0.00\\)")).isFalse();
        assertThat(DateStyles.isDateFormat("0\"day\"")).isFalse();
        assertThat(DateStyles.isDateFormat("General")).isFalse();
    }

    @Test
    void column_letters() {
        for (int column : new int[] {0, 25, 26, 51, 52, 511, 701, 702, 16383}) {
            assertThat(CellRange.column(CellRange.letter(column) + "1")).isEqualTo(column);
        }
    }
}
