package org.seedbed.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/**
 * Seconds a process has spent on a processor, from {@code /proc}. The time of children that have ended is with their
 * parent once it has taken note of their end, as PostgreSQL's does at once; so short-lived workers are not lost.
 */
final class CpuTime {
    /** Fields after the name, which may itself hold blanks and brackets: state is the first. */
    private static final int USER = 11;

    private static final int CHILDREN_SYSTEM = 14;
    private static final int OWN = 2;

    private final Path proc;
    private final double ticksPerSecond;

    CpuTime(Path proc, double ticksPerSecond) {
        this.proc = proc;
        this.ticksPerSecond = ticksPerSecond;
    }

    static CpuTime ofThisMachine() {
        return new CpuTime(Path.of("/proc"), 100);
    }

    /** The process and everything it has started and that has ended; empty where there is no /proc, as on macOS. */
    OptionalDouble family(long pid) {
        return stat(pid, CHILDREN_SYSTEM - USER + 1);
    }

    /** A server with one process per connection: itself, what has ended, and what lives. */
    OptionalDouble server(long pid) {
        var own = family(pid);
        if (own.isEmpty()) {
            return own;
        }
        var living = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::children)
                .mapToDouble(child -> family(child.pid()).orElse(0))
                .sum();
        return OptionalDouble.of(own.getAsDouble() + living);
    }

    /** The process alone. */
    OptionalDouble own(long pid) {
        return stat(pid, OWN);
    }

    private OptionalDouble stat(long pid, int fields) {
        try {
            return OptionalDouble.of(ticks(Files.readString(proc.resolve(pid + "/stat")), fields) / ticksPerSecond);
        } catch (IOException e) {
            return OptionalDouble.empty();
        }
    }

    /** Adds the given number of time fields: user, system, and the same of ended children. */
    static long ticks(String stat, int fields) {
        var words = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ", -1);
        var sum = 0L;
        for (int i = USER; i < USER + fields; i++) {
            sum += Long.parseLong(words[i]);
        }
        return sum;
    }
}
