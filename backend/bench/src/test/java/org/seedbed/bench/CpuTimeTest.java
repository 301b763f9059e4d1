package org.seedbed.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpuTimeTest {
    private static final String STAT =
            "42 (a (strange) name) S 1 42 42 0 -1 4194560 9 8 7 6 150 50 30 20 20 0 1 0 12345 1000 200 18446744073709551615";

    @TempDir
    Path proc;

    @Test
    void theNameMayHoldBlanksAndBrackets() {
        assertThat(CpuTime.ticks(STAT, 2)).isEqualTo(200);
        assertThat(CpuTime.ticks(STAT, 4)).isEqualTo(250);
    }

    @Test
    void endedChildrenCountForAFamilyOnly() throws IOException {
        Files.createDirectory(proc.resolve("42"));
        Files.writeString(proc.resolve("42/stat"), STAT);
        var cpu = new CpuTime(proc, 100);
        assertThat(cpu.own(42)).hasValue(2.0);
        assertThat(cpu.family(42)).hasValue(2.5);
    }

    @Test
    void withoutProcNothingIsClaimed() {
        var cpu = new CpuTime(proc.resolve("missing"), 100);
        assertThat(cpu.own(1)).isEmpty();
        assertThat(cpu.server(1)).isEmpty();
    }
}
