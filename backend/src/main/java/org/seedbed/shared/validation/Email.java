package org.seedbed.shared.validation;

import java.util.regex.Pattern;

/**
 * An e-mail address that says who a person is. Printable ASCII alone: letters that look alike, invisible signs and signs
 * that turn the direction of writing would let one address pass for another. International domains come as xn--.
 */
public final class Email {

    private static final int LONGEST = 254;
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}");
    private static final Pattern DOMAIN = Pattern.compile(
            "(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]{0,61}[A-Za-z0-9]");

    private Email() {}

    public static boolean isValid(String text) {
        int at = text.lastIndexOf('@');
        return text.length() <= LONGEST
                && at > 0
                && LOCAL.matcher(text.substring(0, at)).matches()
                && DOMAIN.matcher(text.substring(at + 1)).matches();
    }
}
