package org.seedbed.reporting.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportChoice;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;

/** Answers as texts: the one way each value is written, and the number it stands for. */
final class AnswerText {

    private static final int MOST_TEXT = 1000;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,13}(\\.[0-9]{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private AnswerText() {}

    /** The value as it is kept; empty for what is no value of the field. */
    static Optional<String> normal(ReportField field, String typed) {
        var text = typed.strip();
        return switch (field.type()) {
            case AMOUNT, PERCENT, AREA -> matching(DECIMAL, text).map(AnswerText::twoDecimals);
            case COUNT -> matching(WHOLE, text).map(whole -> new BigDecimal(whole).toPlainString());
            case TEXT -> Optional.of(text).filter(t -> t.length() <= MOST_TEXT);
            case CHOICE ->
                Optional.of(text)
                        .filter(t ->
                                field.choices().stream().map(ReportChoice::key).anyMatch(t::equals));
            case YES_NO -> Optional.of(text).filter(t -> t.equals("YES") || t.equals("NO"));
            case DATE -> day(text);
        };
    }

    /** The number an answer stands for; null where there is none. */
    static @Nullable BigDecimal number(ReportField field, @Nullable String text) {
        return text == null || !field.type().isNumber()
                ? null
                : normal(field, text).map(BigDecimal::new).orElse(null);
    }

    /** A number as an answer of the field. */
    static String of(ReportField field, BigDecimal number) {
        return switch (field.type()) {
            case COUNT -> number.setScale(0, RoundingMode.HALF_UP).toPlainString();
            default -> number.setScale(2, RoundingMode.HALF_UP).toPlainString();
        };
    }

    private static Optional<String> matching(Pattern pattern, String text) {
        return Optional.of(text).filter(t -> pattern.matcher(t).matches());
    }

    private static String twoDecimals(String decimal) {
        return new BigDecimal(decimal).setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static Optional<String> day(String text) {
        try {
            var day = LocalDate.parse(text);
            return Optional.of(text).filter(t -> day.getYear() >= 1900 && day.getYear() <= 2200);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
