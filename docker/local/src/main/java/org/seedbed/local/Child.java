package org.seedbed.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** One process of the stack with its log file. Stopped together with everything it started itself. */
final class Child {
    private static final int KILL_SECONDS = 5;

    private final String name;
    private final Path log;
    private final String stopSignal;
    private final Process process;

    private Child(Plan plan, Process process) {
        this.name = plan.name();
        this.log = plan.log();
        this.stopSignal = plan.stopSignal();
        this.process = process;
    }

    /** How to start and stop a child. The signal is INT for PostgreSQL, whose TERM waits for every client to leave. */
    record Plan(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path folder,
            Path log,
            String stopSignal) {
        static Plan of(String name, List<String> command, Map<String, String> environment, Path folder, Path log) {
            return new Plan(name, command, environment, folder, log, "TERM");
        }

        Plan stoppedBy(String signal) {
            return new Plan(name, command, environment, folder, log, signal);
        }
    }

    static Child start(Plan plan) {
        var builder = new ProcessBuilder(plan.command())
                .directory(plan.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(plan.log().toFile());
        builder.environment().keySet().removeIf(Child::wouldConfigure);
        builder.environment().putAll(plan.environment());
        try {
            return new Child(plan, builder.start());
        } catch (IOException e) {
            throw new StackFailure(plan.name() + " 无法启动 / cannot be started: " + e.getMessage());
        }
    }

    /** Settings in the user's shell are meant for other servers of theirs. */
    private static boolean wouldConfigure(String variable) {
        return variable.startsWith("KC_") || variable.startsWith("QUARKUS_") || variable.startsWith("PG");
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Child> death() {
        return process.onExit().thenApply(ended -> this);
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks first, then kills; children of the child are looked up before it goes, afterwards nobody knows them. */
    void stop(Duration patience) {
        var family = process.descendants().toList();
        signal();
        if (!ended(patience)) {
            process.destroyForcibly();
            ended(patience);
        }
        Stream.concat(family.stream(), process.descendants())
                .filter(ProcessHandle::isAlive)
                .forEach(Child::kill);
    }

    /** Killing only asks the system to; the process is gone when its exit has been seen. */
    static void kill(ProcessHandle handle) {
        handle.destroyForcibly();
        try {
            handle.onExit().get(KILL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new StackFailure("进程无法结束 / A process cannot be ended: " + handle.pid());
        }
    }

    private void signal() {
        if (!process.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + stopSignal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
