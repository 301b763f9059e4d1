package org.seedbed.shared.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Dates of the contract: {@code YYYY-MM-DD} of the years 1900 to 2200 and nothing else. */
public final class Dates {

    private static final Pattern FORM = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

    private Dates() {}

    /**
     * Reads a date.
     *
     * @throws IllegalArgumentException for another form, another century or a day that does not exist
     */
    public static LocalDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
