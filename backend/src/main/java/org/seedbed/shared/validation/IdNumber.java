package org.seedbed.shared.validation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Set;
import java.util.regex.Pattern;
import org.seedbed.shared.text.Fold;

/** 公民身份号码, GB 11643: 17 digits of region, day of birth and order, and a check character. */
public final class IdNumber {

    private static final Pattern SHAPE = Pattern.compile("\\d{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final int FIRST_YEAR = 1800;
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71");

    private IdNumber() {}

    /** As it is stored and compared: half width, upper case, no blanks. */
    public static String fold(String text) {
        return Fold.fold(text);
    }

    /** A folded number of a resident's card. */
    public static boolean isResident(String number, LocalDate today) {
        return isSound(number, today) && PROVINCES.contains(number.substring(0, 2));
    }

    /** A folded number whose shape, day of birth and check character are right, whatever its region. */
    public static boolean isSound(String number, LocalDate today) {
        return SHAPE.matcher(number).matches() && bornBy(number.substring(6, 14), today) && checks(number);
    }

    private static boolean bornBy(String day, LocalDate today) {
        try {
            var born = LocalDate.parse(day, DAY);
            return born.getYear() >= FIRST_YEAR && !born.isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean checks(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return number.charAt(WEIGHTS.length) == CHECK.charAt(sum % CHECK.length());
    }
}
