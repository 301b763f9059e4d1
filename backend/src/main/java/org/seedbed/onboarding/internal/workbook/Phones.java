package org.seedbed.onboarding.internal.workbook;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Mobile, landline and 400/800 numbers. Null where the text is none of them. */
final class Phones {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?");
    private static final Pattern SERVICE = Pattern.compile("[48]00-?\\d{3}-?\\d{4}");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)86-?");

    private Phones() {}

    static @Nullable String parse(String text) {
        String folded =
                COUNTRY.matcher(plain(Fold.tight(text))).replaceFirst("").replaceAll("[()]", "-");
        String digits = folded.replace("-", "");
        if (MOBILE.matcher(digits).matches()) {
            return digits;
        }
        String landline = folded.replaceAll("^-|-$", "").replace("--", "-");
        boolean known = LANDLINE.matcher(landline).matches()
                || SERVICE.matcher(landline).matches();
        return known ? landline : null;
    }

    /** A phone typed as a number may come back as 1.38E10. */
    private static String plain(String text) {
        if (!text.matches("\\d(\\.\\d{1,14})?[eE]\\+?1[01]")) {
            return text;
        }
        return new BigDecimal(text).toPlainString();
    }
}
