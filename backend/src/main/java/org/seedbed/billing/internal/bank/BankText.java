package org.seedbed.billing.internal.bank;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.seedbed.shared.text.Fold;

/** Days and amounts as banks write them. What may be read in two ways is not read at all. */
final class BankText {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})(\\D.*)?");
    /** With the time behind it, or without. */
    private static final Pattern PLAIN_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(\\d{6}|\\D.*)?");

    private static final Pattern MONEY = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,2}0*)?");
    /** Commas stand between thousands and nowhere else: 1,5 may be one and a half. */
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d*)?");

    private BankText() {}

    static Optional<BigDecimal> money(String text) {
        var bare = Fold.fold(text).replaceAll("^(¥|RMB|CNY|人民币)|元$", "").replace('，', ',');
        var plain = GROUPED.matcher(bare).matches() ? bare.replace(",", "") : bare;
        return MONEY.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain).stripTrailingZeros().setScale(2))
                : Optional.empty();
    }

    /** Written with what parts year, month and day, or in eight digits: six may be a month. */
    static Optional<LocalDate> day(String text) {
        var stripped = text.strip();
        return Stream.of(DAY, PLAIN_DAY)
                .map(form -> form.matcher(stripped))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(BankText::day);
    }

    private static Optional<LocalDate> day(Matcher found) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
