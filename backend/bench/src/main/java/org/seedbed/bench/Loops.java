package org.seedbed.bench;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;

/** Closed loops on one stand, with the processor time they took of each process. */
final class Loops {
    /** Until the compiler has settled: after 15 s a request still cost three times the CPU time it costs in the end. */
    static final Duration FIRST_WARM_UP = Duration.ofSeconds(60);

    private static final Duration WARM_UP = Duration.ofSeconds(3);

    private final Stand stand;
    private final CpuTime cpu = CpuTime.ofThisMachine();

    Loops(Stand stand) {
        this.stand = stand;
    }

    /**
     * What came of a loop over HTTP.
     *
     * @param statements per exchange, without those that only frame a transaction
     */
    record Run(ClosedLoop.Outcome outcome, Figures.Cpu cpu, double statements, String load) {

        /** Milliseconds that backend and database together worked for one exchange. */
        OptionalDouble serverMillis() {
            return cpu.backend().isPresent() && cpu.database().isPresent()
                    ? OptionalDouble.of(
                            (cpu.backend().getAsDouble() + cpu.database().getAsDouble()) * 1000 / outcome.count())
                    : OptionalDouble.empty();
        }
    }

    static ClosedLoop.Work asking(Http http, List<String> paths) {
        return number -> http.get(paths.get(number % paths.size()));
    }

    /** A loop that was warmed up before. */
    Run run(int clients, ClosedLoop.Work work) {
        ClosedLoop.run(clients, WARM_UP, work);
        stand.calls().reset();
        var load = Machine.load();
        var before = spent();
        var outcome = ClosedLoop.run(clients, duration(), work);
        var used = difference(before, spent());
        return new Run(outcome, used, (double) stand.calls().sinceReset() / outcome.count(), load);
    }

    /** Reads over HTTP, and then the same SQL over bare JDBC. */
    Figures.Line reading(Http http, Variant variant, int clients, Replay replay) {
        var asked = run(clients, asking(http, variant.paths()));
        ClosedLoop.run(clients, WARM_UP, replay::once);
        var bare = ClosedLoop.run(clients, duration(), replay::once);
        return new Figures.Line(
                variant,
                clients,
                asked.outcome(),
                asked.cpu(),
                asked.statements(),
                replay.transactions(),
                bare,
                asked.load());
    }

    private Duration duration() {
        return Duration.ofSeconds(stand.options().seconds());
    }

    private Figures.Cpu spent() {
        return new Figures.Cpu(
                cpu.own(stand.backendPid()),
                cpu.server(stand.databasePid()),
                cpu.own(ProcessHandle.current().pid()));
    }

    private static Figures.Cpu difference(Figures.Cpu before, Figures.Cpu after) {
        return new Figures.Cpu(
                minus(after.backend(), before.backend()),
                minus(after.database(), before.database()),
                minus(after.load(), before.load()));
    }

    private static OptionalDouble minus(OptionalDouble after, OptionalDouble before) {
        return after.isPresent() && before.isPresent()
                ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                : OptionalDouble.empty();
    }
}
