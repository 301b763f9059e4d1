package org.seedbed.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Named values as they stood before or after a change. Names are those of the API's fields, so that the SPA has words for
 * them. Values that identify a person go in by {@link #secret}: a reader learns that they changed, and whoever knows a
 * value can tell whether it was this one.
 */
public final class Facts {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    private Facts() {}

    /** No values yet. */
    public static Facts none() {
        return new Facts();
    }

    public static Facts of(String name, @Nullable Object value) {
        return none().and(name, value);
    }

    /** Adds a value: text, number, boolean, date, enum, id, or a list of them. */
    public Facts and(String name, @Nullable Object value) {
        values.put(name, plain(value));
        return this;
    }

    /** Adds a value that only its keyed hash is stored of. */
    public Facts secret(String name, @Nullable Object value) {
        values.put(name, value == null ? null : new Secret(String.valueOf(plain(value))));
        return this;
    }

    /** The values that the other facts lack or have otherwise; all of them when there are no other facts. */
    Facts without(@Nullable Facts others) {
        var left = none();
        values.forEach((name, value) -> {
            if (others == null || !others.values.containsKey(name) || !Objects.equals(value, others.values.get(name))) {
                left.values.put(name, value);
            }
        });
        return left;
    }

    /**
     * The values as they are stored.
     *
     * @param hash of a field's name and its secret value
     */
    public Map<String, @Nullable Object> stored(BiFunction<String, String, Object> hash) {
        var stored = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((name, value) ->
                stored.put(name, value instanceof Secret secret ? hash.apply(name, secret.value()) : value));
        return stored;
    }

    /** Numbers of money and area as text, as the API writes them; {@code 1.50} and {@code 1.5} are one value. */
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number whole when whole instanceof Integer || whole instanceof Long -> whole.longValue();
            case BigDecimal decimal -> decimal(decimal);
            case Boolean truth -> truth;
            case Enum<?> constant -> constant.name();
            case Collection<?> many -> many.stream().map(Facts::plain).toList();
            default -> value.toString();
        };
    }

    private static String decimal(BigDecimal value) {
        var shortest = value.stripTrailingZeros();
        return shortest.setScale(Math.max(2, shortest.scale())).toPlainString();
    }

    /** Never printed and never stored as it is. */
    private record Secret(String value) {
        @Override
        public String toString() {
            return "secret";
        }
    }
}
