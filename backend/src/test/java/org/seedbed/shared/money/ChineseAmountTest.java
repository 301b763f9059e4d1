package org.seedbed.shared.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseAmountTest {

    @ParameterizedTest
    @CsvSource({
        "0.00, 零元整",
        "0.05, 伍分",
        "0.50, 伍角整",
        "0.55, 伍角伍分",
        "1.00, 壹元整",
        "10.00, 壹拾元整",
        "10.05, 壹拾元零伍分",
        "10.50, 壹拾元伍角整",
        "20.00, 贰拾元整",
        "101.00, 壹佰零壹元整",
        "1409.50, 壹仟肆佰零玖元伍角整",
        "1680.32, 壹仟陆佰捌拾元叁角贰分",
        "6007.14, 陆仟零柒元壹角肆分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "10000.00, 壹万元整",
        "10001.00, 壹万零壹元整",
        "107000.53, 壹拾万柒仟元伍角叁分",
        "1000500.00, 壹佰万零伍佰元整",
        "1234567.89, 壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分",
        "100000000.00, 壹亿元整",
        "100000005.00, 壹亿零伍元整",
        "100010000.00, 壹亿零壹万元整",
        "100001000.00, 壹亿零壹仟元整",
        "1200000034.07, 壹拾贰亿零叁拾肆元零柒分",
        "999999999999.99, 玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
        "-3600.00, 负叁仟陆佰元整",
        "3600, 叁仟陆佰元整",
        "0.5, 伍角整",
    })
    void isWrittenByTheRules(BigDecimal amount, String capitals) {
        assertThat(ChineseAmount.of(amount)).isEqualTo(capitals);
    }

    @Property
    void readsBackAsTheAmount(@ForAll @LongRange(min = 0, max = 99_999_999_999_999L) long cents) {
        assertThat(read(ChineseAmount.of(BigDecimal.valueOf(cents, 2)))).isEqualTo(cents);
    }

    @Property
    void readsBackWhereZerosAreMany(
            @ForAll @LongRange(min = 0, max = 9) long a, @ForAll @LongRange(min = 0, max = 9) long b) {
        for (long high = 1; high <= 10_000_000_000_000L; high *= 10) {
            for (long low = 1; low < high; low *= 10) {
                var cents = a * high + b * low;
                assertThat(read(ChineseAmount.of(BigDecimal.valueOf(cents, 2)))).isEqualTo(cents);
            }
        }
    }

    @Property
    void neverHasTwoZerosInARowNorEndsInOne(@ForAll @LongRange(min = 1, max = 99_999_999_999_999L) long cents) {
        assertThat(ChineseAmount.of(BigDecimal.valueOf(cents, 2)))
                .doesNotContain("零零")
                .doesNotContain("零元")
                .doesNotContain("零万")
                .doesNotContain("零亿")
                .matches(".*[整分]");
    }

    @Example
    void partsOfACentAndWhatNoContractHoldsAreRefused() {
        assertThatThrownBy(() -> ChineseAmount.of(new BigDecimal("0.005")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ChineseAmount.of(new BigDecimal("1000000000000")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Reads capitals by what the characters mean, without knowing how they are written. */
    private static long read(String capitals) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (var character : capitals.split("")) {
            var value = "零壹贰叁肆伍陆柒捌玖".indexOf(character);
            if (value >= 0) {
                digit = value;
                continue;
            }
            switch (character) {
                case "拾" -> section += digit * 10;
                case "佰" -> section += digit * 100;
                case "仟" -> section += digit * 1000;
                case "万" -> total += (section + digit) * 10_000;
                case "亿" -> total += (section + digit) * 100_000_000;
                case "元" -> total = (total + section + digit) * 100;
                case "角" -> total += digit * 10;
                case "分" -> total += digit;
                case "整" -> {}
                default -> throw new IllegalArgumentException(capitals);
            }
            if ("万亿元".contains(character)) {
                section = 0;
            }
            digit = 0;
        }
        return total;
    }
}
