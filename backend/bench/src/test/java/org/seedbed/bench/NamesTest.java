package org.seedbed.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void codesEndWithTheirCheckCharacter() {
        assertThat(Names.uscc("91320302X", 70_359)).isEqualTo("91320302X00070359X");
        assertThat(Names.uscc("91320311X", 80_012)).isEqualTo("91320311X00080012U");
    }

    @Test
    void namesAreNotRepeated() {
        assertThat(IntStream.range(0, 5_000).mapToObj(Names::company)).doesNotHaveDuplicates();
    }

    @Test
    void namesAreFoldedAsTheProductDoes() {
        assertThat(Names.folded("Ａbc　有限 公司（示例）")).isEqualTo("ABC有限公司(示例)");
    }
}
