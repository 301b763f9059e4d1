package org.seedbed.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** The visible step list: {@code [5/7] PostgreSQL … ✓ 2 s}. */
final class Steps {
    private final PrintStream out;
    private final int total;
    private int next;

    Steps(PrintStream out, int first, int total) {
        this.out = out;
        this.next = first;
        this.total = total;
    }

    void run(String title, Runnable work) {
        out.print("[" + next++ + "/" + total + "] " + title + " … ");
        out.flush();
        var begin = Instant.now();
        try {
            work.run();
        } catch (RuntimeException e) {
            out.println("✗");
            throw e;
        }
        out.println("✓ " + Duration.between(begin, Instant.now()).toSeconds() + " s");
    }
}
