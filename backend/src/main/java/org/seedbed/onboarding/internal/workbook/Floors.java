package org.seedbed.onboarding.internal.workbook;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Floor levels: 3, 3F, 3层, 三楼, -1, B1, 负一层, 地下1层. */
final class Floors {
    private static final Pattern LEVEL = Pattern.compile("(-|B|负|地下)?(?:第)?(\\d{1,3}|[一二三四五六七八九十]{1,3})(层|楼|F)?");
    private static final String DIGITS = "一二三四五六七八九";

    private Floors() {}

    static @Nullable Integer level(String text) {
        Matcher matcher = LEVEL.matcher(Fold.tight(text).toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return null;
        }
        String number = matcher.group(2);
        int level = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : chinese(number);
        return matcher.group(1) == null ? level : -level;
    }

    private static int chinese(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(number.charAt(number.length() - 1)) + 1;
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0)) + 1;
        int ones = ten == number.length() - 1 ? 0 : DIGITS.indexOf(number.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }
}
