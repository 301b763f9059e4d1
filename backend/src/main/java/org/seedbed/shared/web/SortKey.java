package org.seedbed.shared.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;

/** A column that a list may be sorted by. Implemented by one enum per list, so user input never reaches SQL. */
public interface SortKey {

    /** The SQL expression; must be covered by an index where the list is long. */
    String column();

    String name();

    /** Whether rows may lack the value; they come last either way. */
    default boolean nullable() {
        return false;
    }

    /** The public name: {@code STARTS_ON} is asked for as {@code startsOn}. */
    default String key() {
        var words = name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                        .collect(Collectors.joining());
    }

    /**
     * The ORDER BY clause of {@code sort=field,asc|desc}, ended by the row's id as tie-break.
     *
     * @param sort as asked for; null means the default
     * @throws ProblemException request.invalid at {@code /sort} for anything but an allowed key and direction
     */
    static <K extends Enum<K> & SortKey> String orderBy(@Nullable String sort, K byDefault, String idColumn) {
        if (sort == null) {
            return " order by " + byDefault.column() + ", " + idColumn;
        }
        var parts = sort.split(",", -1);
        var direction = parts.length == 1 ? "asc" : parts[1];
        for (var key : byDefault.getDeclaringClass().getEnumConstants()) {
            if (parts.length <= 2
                    && key.key().equals(parts[0])
                    && (direction.equals("asc") || direction.equals("desc"))) {
                // The id runs the same way, so that an index on (column, id) serves both directions.
                var nulls = key.nullable() ? " nulls last" : "";
                return " order by " + key.column() + " " + direction + nulls + ", " + idColumn + " " + direction;
            }
        }
        var allowed = Arrays.stream(byDefault.getDeclaringClass().getEnumConstants())
                .map(SortKey::key)
                .collect(Collectors.joining(", "));
        throw ProblemException.field("/sort", ValidationErrors.SORT, "value", sort, "allowed", allowed);
    }
}
