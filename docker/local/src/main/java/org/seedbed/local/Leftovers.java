package org.seedbed.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends what a killed supervisor left running. A pid may belong to somebody else by now, so only a process that began
 * when ours did is touched.
 */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** The system reports beginnings in ticks from a boot time that clock corrections shift a little. */
    private static final long TOLERANCE_MILLIS = 2_000;

    private Leftovers() {}

    static void clear(DataFolder data) {
        try {
            if (!Files.exists(data.pids())) {
                return;
            }
            for (var line : Files.readAllLines(data.pids()).reversed()) {
                find(line).ifPresent(Leftovers::end);
            }
            Files.delete(data.pids());
        } catch (IOException e) {
            throw new StackFailure("无法清理上次的进程 / Cannot clear up the last run: " + e);
        }
    }

    /** How a process is written down: its pid and when it began. */
    static String line(long pid) {
        return pid + " " + ProcessHandle.of(pid).map(Leftovers::begin).orElse(0L);
    }

    private static Optional<ProcessHandle> find(String line) {
        var words = line.split(" ", -1);
        var begin = Long.parseLong(words[1]);
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(process -> Math.abs(begin(process) - begin) < TOLERANCE_MILLIS);
    }

    private static long begin(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static void end(ProcessHandle process) {
        var family = process.descendants().toList();
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            Child.kill(process);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        family.stream().filter(ProcessHandle::isAlive).forEach(Child::kill);
    }
}
