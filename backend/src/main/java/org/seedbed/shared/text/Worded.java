package org.seedbed.shared.text;

import java.util.Locale;

/** Something with a name in both languages, for texts that the server itself writes into files. */
public interface Worded {

    /** In zh-CN. */
    String zh();

    /** In en. */
    String en();

    /** Anything but English reads Chinese. */
    default String in(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? en() : zh();
    }
}
