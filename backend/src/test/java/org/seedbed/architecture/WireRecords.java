package org.seedbed.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.seedbed.shared.web.Page;

/** The records behind the schemas of the document. */
final class WireRecords {

    private WireRecords() {}

    /**
     * The record of a schema's name and fields; {@code PageX} is {@code Page}. Names alone do not do: inner records of
     * two modules may be called alike. Empty when no record, or more than one, is meant.
     */
    static Optional<Class<?>> of(String schema, Set<String> fields) {
        var exact = named(schema);
        if (exact.isEmpty() && schema.startsWith("Page")) {
            return Optional.of(Page.class);
        }
        var meant = exact.stream().filter(c -> fields(c).equals(fields)).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static Set<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(c -> c.getName()).collect(Collectors.toSet());
    }

    private static List<Class<?>> named(String simpleName) {
        return MainCode.types().stream()
                .filter(c -> c.isRecord() && c.getSimpleName().equals(simpleName))
                .toList();
    }
}
