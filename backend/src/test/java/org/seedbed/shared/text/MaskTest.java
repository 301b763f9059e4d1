package org.seedbed.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskTest {

    @Test
    void ofAMobileNumberBothEndsStay() {
        assertThat(Mask.phone("13812341234")).isEqualTo("138****1234");
    }

    @Test
    void ofOtherNumbersTwoDigitsStay() {
        assertThat(Mask.phone("0516-83001234")).isEqualTo("****34");
        assertThat(Mask.phone("02583001234")).isEqualTo("****34");
        assertThat(Mask.phone("400-800-1234")).isEqualTo("****34");
    }

    @Test
    void ofANameTheFirstCharacterStays() {
        assertThat(Mask.name("张三")).isEqualTo("张*");
        assertThat(Mask.name("欧阳娜娜")).isEqualTo("欧*");
        assertThat(Mask.name("𠮷野")).isEqualTo("𠮷*");
        assertThat(Mask.name("")).isEmpty();
    }

    @Test
    void onlyASoleTradersCodeIsPersonal() {
        assertThat(Mask.uscc("911101085923662400")).isEqualTo("911101085923662400");
        assertThat(Mask.uscc("92320302MA1XXXXX0X")).isEqualTo("92320302**********");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(Mask.phone(null)).isNull();
        assertThat(Mask.name(null)).isNull();
        assertThat(Mask.uscc(null)).isNull();
    }
}
