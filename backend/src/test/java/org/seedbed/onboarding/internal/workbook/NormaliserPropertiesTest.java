package org.seedbed.onboarding.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class NormaliserPropertiesTest {
    private static final String[] FORMATS = {
        "%d-%d-%d", "%d/%d/%d", "%d.%d.%d", "%d年%d月%d日", "%04d%02d%02d", "%d-%02d-%02d"
    };

    @Property
    void a_date_survives_every_spelling(
            @ForAll @IntRange(min = 0, max = 100_000) int day, @ForAll @IntRange(max = 5) int format) {
        LocalDate date = LocalDate.of(1900, 1, 1).plusDays(day);
        String text =
                String.format(Locale.ROOT, FORMATS[format], date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        assertThat(Dates.parse(text)).isEqualTo(date);
        assertThat(Dates.parse(fullWidth(text))).isEqualTo(date);
    }

    @Property
    void a_serial_is_a_day_count(@ForAll @IntRange(min = 61, max = 80_000) int serial) {
        LocalDate date = Dates.serial(serial, false);
        assertThat(ChronoUnit.DAYS.between(LocalDate.of(1900, 3, 1), date)).isEqualTo(serial - 61L);
    }

    @Property
    void a_decimal_survives_separators_width_and_unit(
            @ForAll @BigRange(min = "0", max = "99999999.99") @Scale(2) BigDecimal value) {
        String grouped = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        assertThat(Decimals.area(grouped)).isEqualByComparingTo(value);
        assertThat(Decimals.money("￥" + fullWidth(grouped) + "元", "注册资本(万元)")).isEqualByComparingTo(value);
        assertThat(RawCell.number(value.toString(), false).text()).isEqualTo(plain(value));
    }

    @Property
    void no_text_breaks_a_normaliser(@ForAll String text) {
        Dates.parse(text);
        Decimals.area(text);
        Decimals.money(text, text);
        Decimals.count(text);
        Phones.parse(text);
        Rooms.list(text);
        Floors.level(text);
        Names.key(text);
        HeaderText.fold(text);
        RawCell.number(text, false);
        DateStyles.isDateFormat(text);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 127 ? c + 0xFEE0 : c)));
        return wide.toString();
    }
}
