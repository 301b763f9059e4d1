package org.seedbed.shared.text;

import java.text.Normalizer;
import java.util.Locale;

/** Names compared as people read them: full and half width, either brackets and any case are alike, blanks do not count. */
public final class Fold {

    private Fold() {}

    /** The same as {@code search_fold} in the database. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }
}
