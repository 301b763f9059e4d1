package org.seedbed.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.seedbed.local.BareStack;

/** Kills parts of a running system and tells whether that can be seen in what comes of it; {@code ./seedbed faults}. */
public final class Faults {
    private static final List<Fault> ALL = List.of(new BillingFault(), new BookingFault());

    private Faults() {}

    /** See {@link FaultOptions}. */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            System.exit(run(FaultOptions.parse(args), out) == 0 ? 0 : 1);
        } catch (BenchFailure e) {
            System.err.println("seedbed: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Answers how many disturbed runs came out otherwise. */
    private static int run(FaultOptions options, PrintStream out) {
        var subject = options.common().subject();
        if (subject.isEmpty()) {
            ALL.forEach(fault -> out.printf("  %-10s %,d  %s%n", fault.name(), fault.usualSize(), fault.title()));
            return 0;
        }
        var fault = ALL.stream()
                .filter(one -> one.name().equals(subject))
                .findFirst()
                .orElseThrow(
                        () -> new BenchFailure("没有这个项目 / There is no such subject: " + subject + "（./seedbed faults）"));
        var size = options.common().size().orElse(fault.usualSize());
        out.printf(
                "%n== %s, size %,d, %d kills of each, seed %d%n",
                subject, size, options.kills(), options.common().seed());
        var outcome = disturb(fault, size, options, out);
        out.println(outcome.body());
        // A difference is to be looked into and not to be kept as a figure.
        if (outcome.differences() == 0 && options.common().write()) {
            write(fault, size, options, outcome.body());
            out.println("→ backend/bench/RESULTS.md");
        }
        return outcome.differences();
    }

    private static Fault.Outcome disturb(Fault fault, int size, FaultOptions options, PrintStream out) {
        var data = options.common().data();
        var folder = data.resolve(fault.name());
        RunFolder.prepare(data, folder);
        try (var stack = BareStack.open(options.common().home(), folder)) {
            var stop = new Thread(stack::close, "stop");
            Runtime.getRuntime().addShutdownHook(stop);
            try (var stand = new FaultStand(stack, options, out)) {
                return fault.run(stand, size);
            } finally {
                Runtime.getRuntime().removeShutdownHook(stop);
            }
        } finally {
            RunFolder.remove(folder);
        }
    }

    private static void write(Fault fault, int size, FaultOptions options, String body) {
        var command = "faults %s --size %d --kills %d --seed %d"
                .formatted(fault.name(), size, options.kills(), options.common().seed());
        var header = Machine.header("faults " + fault.name(), fault.title(), command, options.common());
        ResultsFile.put(
                options.common().home().resolve("backend/bench/RESULTS.md"), "faults " + fault.name(), header + body);
    }
}
