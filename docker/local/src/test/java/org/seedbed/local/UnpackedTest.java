package org.seedbed.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {
    @TempDir
    Path temp;

    private final AtomicInteger made = new AtomicInteger();

    @Test
    void isMadeOncePerStamp() {
        Unpacked.ensure(folder(), "1", this::make);
        Unpacked.ensure(folder(), "1", this::make);
        assertThat(made).hasValue(1);
        Unpacked.ensure(folder(), "2", this::make);
        assertThat(made).hasValue(2);
    }

    @Test
    void whatWasInterruptedHalfwayIsMadeAgain() {
        assertThatThrownBy(() -> Unpacked.ensure(folder(), "1", () -> {
                    make();
                    throw new StackFailure("stopped");
                }))
                .hasMessage("stopped");
        Unpacked.ensure(folder(), "1", this::make);
        assertThat(made).hasValue(2);
        assertThat(folder().resolve("product")).exists();
    }

    @Test
    void eachMachineHasItsBinaries() {
        assertThat(PostgresBinaries.platform("Linux", "amd64")).isEqualTo("linux-x86_64");
        assertThat(PostgresBinaries.platform("Linux", "aarch64")).isEqualTo("linux-arm_64");
        assertThat(PostgresBinaries.platform("Mac OS X", "aarch64")).isEqualTo("darwin-arm_64");
        assertThat(PostgresBinaries.platform("Mac OS X", "x86_64")).isEqualTo("darwin-x86_64");
    }

    private Path folder() {
        return temp.resolve("postgres");
    }

    private void make() {
        made.incrementAndGet();
        try {
            Files.writeString(Files.createDirectories(folder()).resolve("product"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
