package org.seedbed.shared.text;

import java.util.List;
import java.util.Locale;

/** The languages we speak. */
public final class Language {

    private Language() {}

    /** The first of the accepted languages that we speak; Chinese when there is none. */
    public static Locale preferred(List<Locale> accepted) {
        return accepted.stream()
                .filter(l -> l.getLanguage().equals("zh") || l.getLanguage().equals("en"))
                .findFirst()
                .orElse(Locale.CHINESE);
    }
}
