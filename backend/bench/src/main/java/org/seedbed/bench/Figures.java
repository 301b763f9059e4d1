package org.seedbed.bench;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The tables of a subject that is measured in closed loops. */
final class Figures {
    private static final String HEAD = """
            | Request | Clients | p50 / p95 / p99 ms | per s | CPU ms: backend + database + load | SQL | bare JDBC p50 / p95 / p99 ms | per s | load |
            |---|---|---|---|---|---|---|---|---|
            """;
    private static final String RATIO_HEAD = """
            | Ratio | HTTP ÷ JDBC: p50, p95 | JDBC ÷ HTTP: per s | 32 ÷ 8 clients: p95, per s |
            |---|---|---|---|
            """;

    private Figures() {}

    /** Processor time in seconds. */
    record Cpu(OptionalDouble backend, OptionalDouble database, OptionalDouble load) {}

    /**
     * One loop over HTTP and the same SQL over bare JDBC.
     *
     * @param statements per request as the server counted them, without those that only frame a transaction
     * @param transactions per request
     */
    record Line(
            Variant variant,
            int clients,
            ClosedLoop.Outcome http,
            Cpu cpu,
            double statements,
            double transactions,
            ClosedLoop.Outcome jdbc,
            String load) {}

    static String tables(List<Line> lines) {
        var text = new StringBuilder(HEAD);
        lines.forEach(line -> text.append(row(line)));
        text.append('\n').append(RATIO_HEAD);
        for (var line : lines) {
            text.append(ratios(line, wider(lines, line)));
        }
        return text.append('\n').append(aims(lines)).toString();
    }

    private static String row(Line line) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %s | %.0f | %s | %.1f in %.1f | %s | %.0f | %s |\n",
                line.variant().name(),
                line.clients(),
                percentiles(line.http()),
                line.http().perSecond(),
                cpu(line),
                line.statements(),
                line.transactions(),
                percentiles(line.jdbc()),
                line.jdbc().perSecond(),
                line.load());
    }

    private static String percentiles(ClosedLoop.Outcome outcome) {
        return String.format(
                Locale.ROOT, "%.1f / %.1f / %.1f", outcome.millis(50), outcome.millis(95), outcome.millis(99));
    }

    private static String cpu(Line line) {
        var cpu = line.cpu();
        return each(cpu.backend(), line) + " + " + each(cpu.database(), line) + " + " + each(cpu.load(), line);
    }

    private static String each(OptionalDouble seconds, Line line) {
        return seconds.isEmpty()
                ? "n/a"
                : String.format(
                        Locale.ROOT,
                        "%.2f",
                        seconds.getAsDouble() * 1000 / line.http().count());
    }

    private static String ratios(Line line, @Nullable Line wider) {
        return String.format(
                Locale.ROOT,
                "| %s, %d clients | %.2f, %.2f | %.2f | %s |\n",
                line.variant().name(),
                line.clients(),
                line.http().millis(50) / line.jdbc().millis(50),
                line.http().millis(95) / line.jdbc().millis(95),
                line.jdbc().perSecond() / line.http().perSecond(),
                wider == null
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "%.2f, %.2f",
                                wider.http().millis(95) / line.http().millis(95),
                                wider.http().perSecond() / line.http().perSecond()));
    }

    /** The same request with more clients. */
    private static @Nullable Line wider(List<Line> lines, Line line) {
        return lines.stream()
                .filter(other -> other.variant().equals(line.variant()) && other.clients() > line.clients())
                .findFirst()
                .orElse(null);
    }

    private static String aims(List<Line> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            var aim = line.variant().aim();
            if (aim != null && line.clients() == LoadSubject.FEW) {
                text.append(String.format(
                        Locale.ROOT,
                        "Aim p95 < %d ms with %d clients, %s: %s (%.1f ms).\n\n",
                        aim,
                        line.clients(),
                        line.variant().name(),
                        line.http().millis(95) < aim ? "met" : "**missed**",
                        line.http().millis(95)));
            }
        }
        return text.toString().strip();
    }
}
