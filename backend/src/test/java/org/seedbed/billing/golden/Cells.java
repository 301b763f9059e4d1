package org.seedbed.billing.golden;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** How cells of the table are split. */
final class Cells {

    private Cells() {}

    /** The statements of a cell. */
    static List<String> of(String cell, String by) {
        return Stream.of(cell.split(by, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static String[] words(String statement) {
        return statement.split(" ", -1);
    }

    /** The same for the same name. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
