package org.seedbed.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of asking.
 *
 * @param name as the table calls it
 * @param paths requests that are alike but not the same, asked in turn
 * @param aim milliseconds that the 95th percentile stays under with 8 clients, if anybody promised that
 */
record Variant(String name, List<String> paths, @Nullable Integer aim) {
    static Variant of(String name, String... paths) {
        return new Variant(name, List.of(paths), null);
    }

    Variant aiming(int millis) {
        return new Variant(name, paths, millis);
    }
}
