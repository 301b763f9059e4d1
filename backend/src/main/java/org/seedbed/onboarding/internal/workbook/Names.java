package org.seedbed.onboarding.internal.workbook;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names are kept as written; this gives what they are compared by, and reads what a name says about its bearer. */
public final class Names {
    private static final Pattern TRAILING_BRACKETS = Pattern.compile("(\\([^()]*\\))+$");
    private static final Pattern TEAM = Pattern.compile(".*(团队|项目组)\\d*号?");

    private Names() {}

    /** Half-width, no spaces, upper case: 「甲（徐州）公司」 and 「甲(徐州) 公司」 are one. */
    public static String key(String name) {
        return Fold.tight(name).toUpperCase(Locale.ROOT);
    }

    static boolean isTeam(String name) {
        return TEAM.matcher(TRAILING_BRACKETS.matcher(key(name)).replaceFirst(""))
                .matches();
    }
}
