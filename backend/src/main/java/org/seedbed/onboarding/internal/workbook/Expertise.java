package org.seedbed.onboarding.internal.workbook;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fields a mentor advises on, several in one cell. */
public final class Expertise {
    private static final Pattern SEPARATORS = Pattern.compile("[、,，;；/\\n]+");

    private Expertise() {}

    /** As a cell holds them. */
    public static String text(List<String> fields) {
        return String.join("、", fields);
    }

    /** As a cell is read. */
    public static List<String> list(String text) {
        return Stream.of(SEPARATORS.split(text, -1))
                .map(String::strip)
                .filter(field -> !field.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether a cell with the stored fields would be read as the told ones: a stored field may hold a separator. */
    public static boolean same(List<String> told, List<String> stored) {
        return told.equals(stored) || told.equals(list(text(stored)));
    }
}
