package org.seedbed.onboarding.internal.workbook;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Room numbers; several may stand in one cell. A dash belongs to the number (A-公共), it does not separate. */
final class Rooms {
    private static final Pattern SEPARATORS =
            Pattern.compile("[\\s\\p{Z}、,，;；/／+＋&＆]+|(?<=[0-9A-Za-z])和(?=[A-Za-z0-9])");

    private Rooms() {}

    static List<String> list(String text) {
        return Stream.of(SEPARATORS.split(text, -1))
                .map(Rooms::number)
                .filter(room -> !room.isEmpty())
                .distinct()
                .toList();
    }

    static String number(String text) {
        return Fold.tight(text).toUpperCase(Locale.ROOT);
    }
}
