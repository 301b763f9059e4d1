package org.seedbed.shared.db;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement put together from fixed fragments and bound values. Fragments are literals of ours; what a caller sent is
 * only ever a value.
 */
public final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    private Sql() {}

    /** Starts a statement; each {@code ?} takes one value. A collection is bound as an array, for {@code = any(?)}. */
    public static Sql of(String fragment, @Nullable Object... values) {
        return new Sql().add(fragment, values);
    }

    public Sql add(String fragment, @Nullable Object... bound) {
        text.append(fragment).append('\n');
        values.addAll(Arrays.asList(bound));
        return this;
    }

    /** Adds another statement with its values, for example as a sub-select. */
    public Sql add(Sql other) {
        text.append(other.text);
        values.addAll(other.values);
        return this;
    }

    /** Adds the fragment only when its value was given: null and an empty collection mean "no filter". */
    public Sql filter(@Nullable Object value, String fragment) {
        var given = value != null && !(value instanceof Collection<?> many && many.isEmpty());
        return given ? add(fragment, value) : this;
    }

    /** The rows of this statement counted. */
    public Sql counted() {
        return of("select count(*) as total from (" + text + ") as counted", values.toArray());
    }

    Sql copy() {
        return of(text.toString(), values.toArray());
    }

    String text() {
        return text.toString();
    }

    List<@Nullable Object> values() {
        return values;
    }
}
