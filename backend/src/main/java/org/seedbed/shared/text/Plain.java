package org.seedbed.shared.text;

/** Text a person could have typed: no control characters but line breaks and tabs. PostgreSQL stores no NUL at all. */
public final class Plain {

    private Plain() {}

    public static boolean isPlain(String text) {
        return text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
    }
}
