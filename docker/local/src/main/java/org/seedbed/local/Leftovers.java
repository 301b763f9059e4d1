package org.seedbed.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends what a killed supervisor left running. A pid may belong to somebody else by now, so only a process whose command
 * line names this data folder is touched; every child's command line does.
 */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Leftovers() {}

    static void clear(DataFolder data) {
        try {
            if (!Files.exists(data.pids())) {
                return;
            }
            for (var line : Files.readAllLines(data.pids()).reversed()) {
                ProcessHandle.of(Long.parseLong(line))
                        .filter(process -> belongsTo(process, data.root()))
                        .ifPresent(Leftovers::end);
            }
            Files.delete(data.pids());
        } catch (IOException e) {
            throw new StackFailure("无法清理上次的进程 / Cannot clear up the last run: " + e);
        }
    }

    private static boolean belongsTo(ProcessHandle process, Path folder) {
        return process.info().commandLine().orElse("").contains(folder.toString());
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            Child.kill(process);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
