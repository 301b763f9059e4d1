package org.seedbed.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day is told when it begins in the parks' zone, and once. */
class DayWatchTest {

    @TempDir
    private Path folder;

    private final List<NewDay> told = new ArrayList<>();

    @Test
    void aDayIsToldWhenItBegins() throws IOException {
        set("2026-02-27T23:59:00+08:00");
        var watch = new DayWatch(new BusinessClock(Optional.of(folder.resolve("clock"))), listening());
        watch.look();
        assertThat(told).isEmpty();

        set("2026-02-28T00:00:00+08:00");
        watch.look();
        watch.look();
        assertThat(told).containsExactly(new NewDay(LocalDate.of(2026, 2, 28)));
    }

    private void set(String moment) throws IOException {
        Files.delete(Files.writeString(folder.resolve("clock"), ""));
        Files.writeString(folder.resolve("clock"), moment);
    }

    @SuppressWarnings("unchecked")
    private Event<NewDay> listening() {
        return (Event<NewDay>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    told.add((NewDay) arguments[0]);
                    return null;
                });
    }
}
