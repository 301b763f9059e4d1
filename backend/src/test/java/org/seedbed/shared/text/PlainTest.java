package org.seedbed.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "云图科技（示例）", "第一行\n第二行\t列", "Ünïcode", "𠮷野", "👩\u200D🚀", "می\u200Cخواهم", "全角　空格"})
    void whatAPersonTypesIsPlain(String text) {
        assertThat(Plain.isPlain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "a\u0007b",
                "\u202Eeman",
                "\u2066x\u2069",
                "a\u200Bb",
                "\uFEFFa",
                "a\u2028b",
                "a\u2029b",
                "\uD800",
                "a\uDC00"
            })
    void whatCannotBeSeenOrTurnsTheReadingIsNot(String text) {
        assertThat(Plain.isPlain(text)).isFalse();
    }
}
