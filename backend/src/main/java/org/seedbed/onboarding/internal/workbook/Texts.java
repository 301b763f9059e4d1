package org.seedbed.onboarding.internal.workbook;

/** Text of unknown length, brought to a length that may be kept. */
final class Texts {
    /** Enough to recognise a cell by; a sheet may hold tens of thousands of characters in each. */
    private static final int SHOWN = 100;

    private Texts() {}

    static String shown(String text) {
        return cut(text, SHOWN);
    }

    /** Never leaves half of a character that takes two units: the database refuses such text. */
    static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit);
    }
}
