package org.seedbed.bench;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a bill run is.
 *
 * @param state empty before it begins
 * @param position tenants previewed or bills issued; -1 before it is known who is looked at
 */
record Progress(String state, int position) implements Comparable<Progress> {
    static final String ISSUED = "ISSUED";

    private static final List<String> ORDER = List.of("", "PREVIEWING", "PREVIEWED", "ISSUING", ISSUED);
    private static final Comparator<Progress> COMPARATOR = Comparator.comparingInt(
                    (Progress progress) -> ORDER.indexOf(progress.state()))
            .thenComparingInt(Progress::position);

    /** Where the run of the month is; empty while the database cannot be had. */
    static Optional<Progress> of(LocalDate month, Asking asking) {
        return asking.ifThere("""
                select state || ' ' || case when state = 'PREVIEWING' and tenants is null then -1 else position end
                from bill_run where month = '%s'""".formatted(month))
                .map(rows -> rows.isEmpty() ? new Progress("", 0) : read(rows.getFirst()));
    }

    private static Progress read(String row) {
        var words = row.split(" ", -1);
        return new Progress(words[0], Integer.parseInt(words[1]));
    }

    boolean isEnd() {
        return state.equals(ISSUED);
    }

    @Override
    public int compareTo(Progress other) {
        return COMPARATOR.compare(this, other);
    }

    @Override
    public String toString() {
        return switch (state) {
            case "" -> "before it was started";
            case "PREVIEWING" ->
                position < 0 ? "preview begins" : String.format(Locale.ROOT, "preview, %,d tenants", position);
            case "PREVIEWED" -> "previewed, issue being ordered";
            case "ISSUING" -> String.format(Locale.ROOT, "issue, %,d bills", position);
            default -> state.toLowerCase(Locale.ROOT);
        };
    }
}
