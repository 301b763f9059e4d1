package org.seedbed.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the server got it.
 *
 * @param sql with {@code ?} in place of the server's {@code $1}
 * @param values as text, in the order of the question marks
 */
record Statement(String sql, List<@Nullable String> values) {
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']++|'')*+)')");

    /** What only opens or closes a transaction. */
    enum Frame {
        BEGIN,
        COMMIT,
        ROLLBACK
    }

    /** From a message of the server's log and its detail line. */
    static Statement logged(String text, String detail) {
        List<@Nullable String> given = new ArrayList<>();
        var parameters = VALUE.matcher(detail);
        while (parameters.find()) {
            given.add(parameters.group(2) == null ? null : parameters.group(2).replace("''", "'"));
        }
        List<@Nullable String> inOrder = new ArrayList<>();
        var sql = PLACE.matcher(text.replace("?", "??")).replaceAll(place -> {
            inOrder.add(given.get(Integer.parseInt(place.group(1)) - 1));
            return Matcher.quoteReplacement("?");
        });
        return new Statement(sql.strip(), inOrder);
    }

    @Nullable
    Frame frame() {
        var word = sql.split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
        for (var frame : Frame.values()) {
            if (frame.name().equals(word)) {
                return frame;
            }
        }
        return null;
    }
}
