package org.seedbed.shared.validation;

import org.seedbed.shared.text.Fold;

/** 统一社会信用代码, GB 32100-2015: 18 characters of a 31-letter alphabet, the last one a check character. */
public final class Uscc {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int LONGEST_INPUT = 64;

    private Uscc() {}

    /** As it is stored and compared: half width, upper case, no blanks. */
    public static String fold(String text) {
        return Fold.fold(text);
    }

    /** Whether the folded code has the right length, alphabet and check character. */
    public static boolean isValid(String text) {
        if (text.length() > LONGEST_INPUT) {
            return false;
        }
        var code = fold(text);
        if (code.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH; i++) {
            int value = ALPHABET.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            if (i < LENGTH - 1) {
                sum += value * weight;
                weight = weight * 3 % 31;
            }
        }
        // The outer modulo turns 31 into "0": 911101085923662400 is valid.
        return code.charAt(LENGTH - 1) == ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
