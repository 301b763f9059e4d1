package org.seedbed.shared.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Names compared as people read them: full and half width, either brackets and any case are alike, blanks do not count. */
public final class Fold {

    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Fold() {}

    /** The same as {@code search_fold} in the database, which turns each character into one upper-case character. */
    public static String fold(String text) {
        var unblanked =
                BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        var folded = new StringBuilder(unblanked.length());
        unblanked.codePoints().map(Character::toUpperCase).forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
