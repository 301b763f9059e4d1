package org.seedbed.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void isTheLastPartWithoutWhatNoFileSystemTakes() {
        assertThat(FileName.of("../../a\u0000\"证书（示例）.pdf", "x")).isEqualTo("a证书（示例）.pdf");
        assertThat(FileName.of("C:\\scan 1.pdf", "x")).isEqualTo("scan 1.pdf");
        assertThat(FileName.of("\u202Efdp.exe", "x")).isEqualTo("fdp.exe");
    }

    @Test
    void keepsItsEndingWhenItIsTooLong() {
        assertThat(FileName.of("x".repeat(300) + ".pdf", "x")).hasSize(120).endsWith(".pdf");
    }

    @Test
    void aFileWithoutOneIsGivenOne() {
        assertThat(FileName.of(null, "register.xlsx")).isEqualTo("register.xlsx");
        assertThat(FileName.of("///", "register.xlsx")).isEqualTo("register.xlsx");
    }
}
