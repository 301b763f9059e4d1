package org.seedbed.billing.internal.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.shared.sheet.SheetReader.SheetRow;

/** How the text of a statement is read. */
class BankRowsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2026-03-05, 2026-03-05",
                "2026/3/5, 2026-03-05",
                "2026.03.05, 2026-03-05",
                "2026年3月5日, 2026-03-05",
                "20260305, 2026-03-05",
                "20260305142233, 2026-03-05",
                "20260305 14:22:33, 2026-03-05",
                "2026-03-05 14:22:33, 2026-03-05",
                "2026-03-05T14:22:33, 2026-03-05",
                "202603, none",
                "2026-03, none",
                "2026031, none",
                "202603051, none",
                "2026-02-29, none",
                "2026-13-01, none",
                "05/03/2026, none",
                "46086, none",
                "不详, none",
                "'', none"
            })
    void days(String text, @Nullable LocalDate day) {
        assertThat(BankText.day(text).orElse(null)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "none",
            value = {
                "3600; 3600.00",
                "3,600.00; 3600.00",
                "1,234,567.8; 1234567.80",
                "￥3，600.00元; 3600.00",
                "+12.50; 12.50",
                "-12.50; -12.50",
                "0.100; 0.10",
                "1,5; none",
                "1,23,456; none",
                "12.345; none",
                "1.2E3; none",
                "(12.50); none",
                "=1+1; none",
                "十二元; none",
                "9999999999999; none"
            })
    void amounts(String text, @Nullable BigDecimal amount) {
        assertThat(BankText.money(text).orElse(null)).isEqualTo(amount);
    }

    @Test
    void aPayerWhoIsCalledTotalIsNoTotal() {
        var read = read("2026-03-05,10.00,合计信息科技（示例）,累计欠费\n合计,10.00,,\n,10.00,本页合计,\n");
        assertThat(read.taken()).extracting(BankRow::payer).containsExactly("合计信息科技（示例）");
        assertThat(read.passedOver()).isEqualTo(2);
    }

    @Test
    void aQuoteWithinANameSwallowsNothing() {
        var read = read("2026-03-05,10.00,某\"公司,房租\n2026-03-06,20.00,另一公司,房租\n");
        assertThat(read.taken()).extracting(BankRow::payer).containsExactly("某\"公司", "另一公司");
    }

    @Test
    void aQuoteThatIsNeverClosedIsNoTable() {
        assertThat(CsvText.rows("日期,金额\n2026-03-05,\"10.00\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void quotesHoldBreaksAndNumbersKeepTheirZeros() {
        var read = read("2026-03-05,10.00,\"某公司\n徐州\",=\"0012\"\n'2026-03-06,\"1,000.00\",\"甲\"\"乙\"\"\",\t0013\n");
        assertThat(read.taken()).extracting(BankRow::payer).containsExactly("某公司\n徐州", "甲\"乙\"");
        assertThat(read.taken()).extracting(BankRow::text).containsExactly("0012", "0013");
        assertThat(read.taken()).extracting(BankRow::amount).containsExactly(money("10.00"), money("1000.00"));
    }

    @Test
    void bothEncodingsOfBanksAreRead() {
        var text = "日期,金额\n2026-03-05,10.00\n";
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GBK"), Charset.forName("GB18030"))) {
            assertThat(CsvText.rows(text.getBytes(charset))
                            .orElseThrow()
                            .getFirst()
                            .cells())
                    .as(charset.name())
                    .containsExactly("日期", "金额");
        }
    }

    @Test
    void aDayToComeAndMoneyTakenBackAreTold() {
        var read = read("2026-03-21,10.00,甲,\n2026-03-20,-10.00,乙,\n2026-03-20,0.00,丙,\n");
        assertThat(read.taken()).isEmpty();
        assertThat(read.refused())
                .extracting(BankRows.Refused::why)
                .containsExactly(BankRefusal.DAY_AHEAD, BankRefusal.AMOUNT_BELOW_ZERO);
        assertThat(read.passedOver()).isEqualTo(1);
    }

    @Test
    void aLineIsTheSameByTheBanksNumberUnlessThatIsNone() {
        assertThat(line("甲", "20260305001").fingerprint())
                .isEqualTo(line("甲有限公司", "20260305001").fingerprint());
        assertThat(line("甲", "20260305001").fingerprint())
                .isNotEqualTo(line("甲", "20260305002").fingerprint());
        for (var none : List.of("0", "001", "00000000", "--------")) {
            assertThat(line("甲", none).fingerprint())
                    .as(none)
                    .isNotEqualTo(line("乙", none).fingerprint());
        }
        assertThat(line("甲", "001").fingerprint()).isNotEqualTo(line("甲", "002").fingerprint());
        assertThat(line("甲（集团）", null).fingerprint())
                .isEqualTo(line("甲(集团)", null).fingerprint());
    }

    private static BankRow line(String payer, @Nullable String reference) {
        return new BankRow(1, TODAY, money("10.00"), payer, null, "房租", reference);
    }

    private static BankRows read(String lines) {
        var bytes = ("交易日期,收入金额,对方户名,摘要\n" + lines).getBytes(StandardCharsets.UTF_8);
        List<SheetRow> rows = CsvText.rows(bytes).orElseThrow();
        return BankRows.read(BankColumns.recognise(rows).orElseThrow(), rows, TODAY);
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
