package org.seedbed.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.seedbed.local.BareStack;

/** Runs the subjects that were asked for, each on a fresh stack; {@code ./seedbed bench} calls it. */
public final class Main {
    private Main() {}

    /** See {@link Options}. */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            run(Options.parse(args), out);
        } catch (BenchFailure e) {
            System.err.println("seedbed: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options, PrintStream out) {
        if (options.subject().isEmpty()) {
            Subjects.ALL.forEach(
                    subject -> out.printf("  %-16s %,d  %s%n", subject.name(), subject.usualSize(), subject.title()));
            return;
        }
        var failed = 0;
        for (var subject : chosen(options.subject())) {
            var size = options.size().orElse(subject.usualSize());
            out.printf("%n== %s, size %,d, seed %d%n", subject.name(), size, options.seed());
            try {
                measure(subject, size, options, out);
            } catch (BenchFailure e) {
                // The others are measured all the same; its section stays as it was.
                failed++;
                System.err.println("seedbed: " + subject.name() + ": " + e.getMessage());
            }
        }
        if (failed > 0) {
            System.exit(1);
        }
    }

    private static List<Subject> chosen(String name) {
        if (name.equals("all")) {
            return Subjects.ALL;
        }
        var found = Subjects.ALL.stream()
                .filter(subject -> subject.name().equals(name))
                .toList();
        if (found.isEmpty()) {
            throw new BenchFailure("没有这个量测项目 / There is no such subject: " + name + "（./seedbed bench）");
        }
        return found;
    }

    private static void measure(Subject subject, int size, Options options, PrintStream out) {
        var folder = options.data().resolve(subject.name());
        RunFolder.prepare(options.data(), folder);
        String body;
        try (var stack = BareStack.open(options.home(), folder)) {
            var stop = new Thread(stack::close, "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            body = subject.run(Stand.start(stack, folder, options, out), size);
            Runtime.getRuntime().removeShutdownHook(stop);
        } finally {
            RunFolder.remove(folder);
        }
        out.println(body);
        if (options.write()) {
            var file = options.home().resolve("backend/bench/RESULTS.md");
            ResultsFile.put(file, subject.name(), Machine.header(subject, size, options) + body);
            out.println("→ backend/bench/RESULTS.md");
        }
    }
}
