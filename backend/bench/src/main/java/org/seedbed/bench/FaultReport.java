package org.seedbed.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds each run against the undisturbed one and writes down what came of it. */
final class FaultReport {
    private final Expected expected;
    private final StringBuilder rows = new StringBuilder();
    private final Map<RunRehearsal.Victim, Integer> kills = new EnumMap<>(RunRehearsal.Victim.class);
    private final Map<RunRehearsal.Victim, Double> longestIdle = new EnumMap<>(RunRehearsal.Victim.class);
    private int same;
    private int differences;

    /**
     * The first undisturbed run.
     *
     * @param prefixes what the first so many bills come to
     * @param sizes what it wrote, in words
     */
    record Expected(RunRehearsal.Result result, List<BigDecimal> prefixes, String sizes) {
        DatabaseDigest digest() {
            return result.digest();
        }
    }

    FaultReport(Expected expected) {
        this.expected = expected;
        differences += expected.result().wrong().isEmpty() ? 0 : 1;
    }

    Expected expected() {
        return expected;
    }

    List<BigDecimal> prefixes() {
        return expected.prefixes();
    }

    int differences() {
        return differences;
    }

    /** Whether it came out as the first one. */
    boolean undisturbed(RunRehearsal.Result result) {
        var before = differences;
        row("–", "nothing", "", "", "", "", total(result), result);
        return differences == before;
    }

    /** Returns one line for the screen. */
    String killed(RunRehearsal.Victim victim, RunRehearsal.Result result) {
        var hit = Objects.requireNonNull(result.hit());
        var number = kills.merge(victim, 1, Integer::sum);
        longestIdle.merge(victim, hit.idle(), Math::max);
        return row(
                Integer.toString(number),
                name(victim),
                hit.at().toString(),
                hit.worker(),
                seconds(hit.down()),
                seconds(hit.idle()),
                total(result),
                result);
    }

    private String row(
            String number,
            String victim,
            String at,
            String worker,
            String down,
            String idle,
            String total,
            RunRehearsal.Result result) {
        var verdict = verdict(result);
        var row = "| " + String.join(" | ", number, victim, at, worker, down, idle, total, result.answers(), verdict)
                + " |";
        rows.append(row).append('\n');
        return row;
    }

    private String verdict(RunRehearsal.Result result) {
        var wrong = new ArrayList<>(result.digest().differences(expected.digest()));
        wrong.addAll(result.wrong());
        if (!result.faults().isEmpty()) {
            wrong.add(result.faults().size() + " questions were answered by a fault");
        }
        if (wrong.isEmpty()) {
            same++;
            return "same";
        }
        differences++;
        return "**different**: " + String.join("; ", wrong);
    }

    String text() {
        var calm = expected.result();
        return """
                Undisturbed: preview %s s, issue %s s; %s. Everything in the database then, %,d rows, has the digest
                `%s`.

                | # | killed | when the run was at | its worker was | s until it answered again | then s until the run went on | s in all | questions meanwhile: answered / busy / fault / no answer | result |
                |---|---|---|---|---|---|---|---|---|
                %s
                **%d of %d as undisturbed.** Longest until a killed run went on by itself, once the part that was killed
                answered again: %s.

                Before each run the database is a copy of one park: a month is issued, then every tenth price changed from its
                first day on, and every fourth tenant has money that nobody used. Compared is every row of every table, texts
                byte for byte. Left out: the tables %s; %s. The id of the run, made up when it starts, reads the same in all.

                Said of each result besides:

                %s

                Meanwhile somebody asks for the run, its sums and its latest bill: never fewer bills than were shown before, as many
                as the run says are issued, the first so many of the undisturbed run to the cent, the latest with all its lines. While the database is away the
                answer is 503 and never a fault.
                """.formatted(
                        seconds(calm.timeline().spentIn("PREVIEWING").toMillis() / 1e3),
                        seconds(calm.timeline().spentIn("ISSUING").toMillis() / 1e3),
                        expected.sizes(),
                        expected.digest().count(),
                        expected.digest().sha256(),
                        rows,
                        same,
                        same + differences,
                        idle(),
                        String.join(", ", new TreeSet<>(DatabaseDigest.TABLES_LEFT_OUT)),
                        columnsLeftOut(),
                        claims());
    }

    private String idle() {
        return longestIdle.entrySet().stream()
                .map(entry -> "%s %s s".formatted(name(entry.getKey()), seconds(entry.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String columnsLeftOut() {
        return new TreeMap<>(DatabaseDigest.COLUMNS_LEFT_OUT)
                .entrySet().stream()
                        .map(entry -> "of " + entry.getKey() + " " + String.join(", ", new TreeSet<>(entry.getValue())))
                        .collect(Collectors.joining("; "));
    }

    private static String claims() {
        return BilledChecks.claims().stream().map(claim -> "- " + claim + ".").collect(Collectors.joining("\n"));
    }

    private static String name(RunRehearsal.Victim victim) {
        return victim.name().toLowerCase(Locale.ROOT);
    }

    private static String total(RunRehearsal.Result result) {
        return seconds(result.timeline().end().toMillis() / 1e3);
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}
