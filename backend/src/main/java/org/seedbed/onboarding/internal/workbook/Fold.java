package org.seedbed.onboarding.internal.workbook;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as people mean it: full-width forms to half-width, no spaces. NFKC also turns ㎡ into m2 and （ into (. */
final class Fold {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B-\\u200D\\uFEFF]+");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58]");

    private Fold() {}

    static String tight(String text) {
        return SPACES.matcher(wide(text)).replaceAll("");
    }

    /** Spaces kept as single blanks, for values where they separate. */
    static String spaced(String text) {
        return SPACES.matcher(wide(text)).replaceAll(" ").strip();
    }

    private static String wide(String text) {
        return DASHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-");
    }
}
