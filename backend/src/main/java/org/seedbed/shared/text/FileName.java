package org.seedbed.shared.text;

import org.jspecify.annotations.Nullable;

/** The name of an uploaded file as it is kept and given back. */
public final class FileName {

    /** Characters. */
    public static final int LONGEST = 120;

    private static final int LONGEST_ENDING = 8;

    private FileName() {}

    /**
     * The last part of what a browser sent (some send the whole path), without what no file system or header takes, its
     * ending kept when it is too long.
     *
     * @param given null when the part of the form had no name
     * @param otherwise the name of a file without one
     */
    public static String of(@Nullable String given, String otherwise) {
        if (given == null) {
            return otherwise;
        }
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\"<>|:*?]", "").strip();
        if (clean.length() > LONGEST) {
            var ending = clean.lastIndexOf('.');
            var tail = ending > clean.length() - LONGEST_ENDING ? clean.substring(ending) : "";
            clean = clean.substring(0, LONGEST - tail.length()) + tail;
        }
        return clean.isEmpty() ? otherwise : clean;
    }
}
