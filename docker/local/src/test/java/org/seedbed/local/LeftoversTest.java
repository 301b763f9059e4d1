package org.seedbed.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
    @TempDir
    Path temp;

    @Test
    void endsWhatAKilledRunLeftAndSparesAStrangerWithAReusedPid() throws IOException, InterruptedException {
        try (var data = DataFolder.open(temp)) {
            var ours = new ProcessBuilder("sh", "-c", "sleep 300; true").start();
            var stranger = new ProcessBuilder("sleep", "300").start();
            try {
                var reused = stranger.pid() + " 1000000000000";
                Files.write(data.pids(), List.of(Leftovers.line(ours.pid()), reused));
                Leftovers.clear(data);
                assertThat(ours.waitFor(10, TimeUnit.SECONDS)).isTrue();
                assertThat(stranger.isAlive()).isTrue();
                assertThat(data.pids()).doesNotExist();
            } finally {
                ours.descendants().forEach(ProcessHandle::destroyForcibly);
                ours.destroyForcibly();
                stranger.destroyForcibly();
            }
        }
    }
}
