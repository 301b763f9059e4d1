package org.seedbed.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time is the machine's until a file says otherwise, runs on from there, and jumps when the file is written anew. */
class RehearsalClockTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("clock");
    }

    @Test
    void withoutAFileItIsTheMachinesTime() {
        var clock = new BusinessClock(Optional.of(file()));

        assertThat(Duration.between(clock.now(), new BusinessClock().now()).abs())
                .isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void timeRunsOnFromWhatWasSet() throws IOException {
        set("2026-02-13T23:30:00+08:00", Duration.ofMinutes(45));
        var clock = new BusinessClock(Optional.of(file()));

        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 2, 14));
        assertThat(clock.now()).isBetween(Instant.parse("2026-02-13T16:15:00Z"), Instant.parse("2026-02-13T16:20:00Z"));
    }

    @Test
    void itIsSetAnewAndLetGo() throws IOException {
        var clock = new BusinessClock(Optional.of(file()));
        set("2026-02-13T09:00:00+08:00", Duration.ZERO);
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 2, 13));

        set("2026-02-28T09:00:00+08:00", Duration.ofSeconds(1));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 2, 28));

        Files.delete(file());
        assertThat(clock.today()).isEqualTo(new BusinessClock().today());
    }

    @Test
    void whatIsNoTimeChangesNothing() throws IOException {
        var clock = new BusinessClock(Optional.of(file()));
        set("tomorrow", Duration.ZERO);
        assertThat(clock.today()).isEqualTo(new BusinessClock().today());

        set("2026-02-13T09:00:00+08:00", Duration.ofSeconds(1));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 2, 13));
        set("", Duration.ofSeconds(2));
        assertThat(clock.today()).isEqualTo(LocalDate.of(2026, 2, 13));
    }

    @Test
    void theMachineKeepsItsOwnTime() throws IOException {
        set("2026-02-13T09:00:00+08:00", Duration.ZERO);
        var clock = new BusinessClock(Optional.of(file()));

        assertThat(Duration.between(clock.machine(), new BusinessClock().now()).abs())
                .isLessThan(Duration.ofMinutes(1));
    }

    /** As if the file had been written that long ago. */
    private void set(String moment, Duration ago) throws IOException {
        Files.writeString(file(), moment);
        Files.setLastModifiedTime(
                file(), FileTime.from(new BusinessClock().now().minus(ago)));
    }
}
