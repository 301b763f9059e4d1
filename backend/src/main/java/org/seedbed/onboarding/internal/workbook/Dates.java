package org.seedbed.onboarding.internal.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as registers write them. Null where there is no such day. */
final class Dates {
    private static final Pattern SEPARATED = Pattern.compile("(\\d{4})([-/.年])(\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern TIME = Pattern.compile("(?<=\\d|日)[T ]+\\d{1,2}:\\d{2}.*$");
    private static final int SERIAL_MAX = 80_000;
    /** Lotus, and Excel after it, believed in a 29 February 1900; this is its number. */
    private static final int NO_SUCH_DAY = 60;

    private Dates() {}

    static @Nullable LocalDate parse(RawCell cell, boolean date1904) {
        if (!cell.isNumeric()) {
            return parse(cell.text());
        }
        BigDecimal number = new BigDecimal(cell.text());
        if (number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(BigDecimal.valueOf(SERIAL_MAX)) <= 0) {
            return serial(number.intValue(), date1904);
        }
        return parse(cell.text());
    }

    static @Nullable LocalDate parse(String text) {
        String folded = Fold.tight(TIME.matcher(Fold.spaced(text)).replaceFirst(""));
        Matcher separated = SEPARATED.matcher(folded);
        if (separated.matches()) {
            return of(separated.group(1), separated.group(3), separated.group(4));
        }
        Matcher compact = COMPACT.matcher(folded);
        return compact.matches() ? of(compact.group(1), compact.group(2), compact.group(3)) : null;
    }

    static @Nullable LocalDate serial(int days, boolean date1904) {
        if (date1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days);
        }
        if (days == NO_SUCH_DAY) {
            return null;
        }
        return LocalDate.of(1899, 12, days < NO_SUCH_DAY ? 31 : 30).plusDays(days);
    }

    private static @Nullable LocalDate of(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() >= 1900 && date.getYear() <= 2200 ? date : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
