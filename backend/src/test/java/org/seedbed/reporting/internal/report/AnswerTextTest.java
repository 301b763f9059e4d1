package org.seedbed.reporting.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.reporting.ReportFieldType;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportChoice;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;

class AnswerTextTest {

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, 5200000, 5200000.00",
        "AMOUNT, ' 12.5 ', 12.50",
        "AMOUNT, -0.01, -0.01",
        "AMOUNT, 1.005, ",
        "AMOUNT, '1,000', ",
        "AMOUNT, 1e5, ",
        "AMOUNT, 99999999999999, ",
        "COUNT, 012, 12",
        "COUNT, 1.5, ",
        "COUNT, 十, ",
        "PERCENT, 12.34, 12.34",
        "AREA, 120, 120.00",
        "YES_NO, YES, YES",
        "YES_NO, yes, ",
        "DATE, 2026-02-28, 2026-02-28",
        "DATE, 2026-02-30, ",
        "DATE, 0026-01-01, ",
        "CHOICE, a, a",
        "CHOICE, b, ",
        "TEXT, '  好  ', 好"
    })
    void eachValueIsWrittenInOneWay(ReportFieldType type, String typed, String normal) {
        var field = new ReportField(
                "x",
                "x",
                "x",
                type,
                null,
                null,
                null,
                false,
                false,
                false,
                false,
                true,
                List.of(new ReportChoice("a", "甲", "A")),
                null,
                null);
        assertThat(AnswerText.normal(field, typed).orElse(null)).isEqualTo(normal);
    }
}
