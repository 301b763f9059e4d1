package org.seedbed.shared.text;

/**
 * Text a person could have typed and another reads as it stands: no control characters but line breaks and tabs (PostgreSQL
 * stores no NUL at all), nothing that turns the reading direction or cannot be seen, no half of a surrogate pair.
 */
public final class Plain {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Plain() {}

    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(Plain::isPlain);
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\r' || c == '\t';
            // Scripts and emoji need the joiners; the others (U+202E, U+2066, U+200B, U+FEFF …) make one name look like
            // another.
            case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
            case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
