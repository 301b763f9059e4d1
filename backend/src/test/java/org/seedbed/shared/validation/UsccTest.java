package org.seedbed.shared.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GB 32100-2015. The good codes are published ones. */
class UsccTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String GOOD = "91350100M000100Y43";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91110000802100433B",
                "9144030071526726XG",
                "91110108551385082Q",
                "914403001922038216",
                "91330100799655058B",
                "51610700305332460K",
                "112302070019030687",
                // The weighted sum is a multiple of 31, so the check character is 0.
                "911101085923662400"
            })
    void goodCodes(String code) {
        assertThat(Uscc.isValid(code)).isTrue();
        assertThat(Uscc.isValid(code.toLowerCase(java.util.Locale.ROOT))).isTrue();
        assertThat(Uscc.isValid(" " + code.substring(0, 8) + " " + code.substring(8) + "　"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "91350100M000100Y4",
                "91350100M000100Y433",
                "91350100M000100Y44",
                "91350100M000100Y4Z",
                "9I350100M000100Y43",
                "9135O100M000100Y43",
                "91350100S000100Y43",
                "91350100V000100Y43",
                "Z1350100M000100Y43",
                "911101085923662401",
                "企业350100M000100Y43"
            })
    void badCodes(String code) {
        assertThat(Uscc.isValid(code)).isFalse();
    }

    @Property
    void oneWrongCharacterIsNoticed(
            @ForAll @IntRange(max = 17) int place, @ForAll @IntRange(min = 1, max = 30) int distance) {
        var right = ALPHABET.indexOf(GOOD.charAt(place));
        var wrong = ALPHABET.charAt((right + distance) % 31);
        assertThat(Uscc.isValid(GOOD.substring(0, place) + wrong + GOOD.substring(place + 1)))
                .isFalse();
    }

    @Property
    void anyTextHasAnAnswer(@ForAll String text) {
        assertThatCode(() -> Uscc.isValid(text)).doesNotThrowAnyException();
    }
}
