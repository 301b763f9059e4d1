package org.seedbed.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The children in the order they were started. They end together, last started first. Every pid is written down before
 * the child is used, so that the next start can clear up after a supervisor that was killed outright.
 */
final class Stack {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Deque<Child> children = new ArrayDeque<>();
    private final Path pids;
    private volatile boolean stopped;

    Stack(Path pids) {
        this.pids = pids;
    }

    synchronized Child start(Child.Plan plan) {
        if (stopped) {
            throw new StackFailure("正在停止 / Stopping.");
        }
        var child = Child.start(plan);
        children.push(child);
        remember(child);
        return child;
    }

    /** Runs a child to its end, for example a build step. It can be stopped like the others while it runs. */
    void runToEnd(Child.Plan plan) {
        var child = start(plan);
        try {
            var status = child.waitFor();
            synchronized (this) {
                children.remove(child);
            }
            if (status != 0) {
                throw died(child);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("已中断 / Interrupted.");
        }
    }

    /** Waits until one child has ended by itself and names it. */
    Child awaitFirstDeath() {
        List<CompletableFuture<Child>> deaths = new ArrayList<>();
        synchronized (this) {
            children.forEach(child -> deaths.add(child.death()));
        }
        return (Child) CompletableFuture.anyOf(deaths.toArray(new CompletableFuture<?>[0]))
                .join();
    }

    static StackFailure died(Child child) {
        return new StackFailure(child.name() + " 意外退出，日志见 / ended unexpectedly, its log is " + child.log());
    }

    void stop() {
        stopped = true;
        stopChildren();
    }

    private synchronized void stopChildren() {
        while (!children.isEmpty()) {
            children.pop().stop(PATIENCE);
        }
        try {
            Files.deleteIfExists(pids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isStopping() {
        return stopped;
    }

    private void remember(Child child) {
        try {
            Files.writeString(
                    pids, Leftovers.line(child.pid()) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
