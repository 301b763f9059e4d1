package org.seedbed.onboarding.internal.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with the units people write behind them. Null where the text is no number of the wanted sort. */
final class Decimals {
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,15})?(?:[eE][+-]?\\d{1,2})?)(.*)");
    private static final Pattern CURRENCY_SIGN = Pattern.compile("^(¥|RMB|CNY|人民币)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AREA_UNIT = Pattern.compile("(m2|m²|平方米|平米|平方|平|㎡)?");
    private static final Pattern COUNT_UNIT = Pattern.compile("(个|人|名|位|席|工位|个工位|座)?");
    private static final Pattern PRICE_UNIT = Pattern.compile("(元|块)?((/|每).*)?");
    private static final Pattern MONEY_UNIT = Pattern.compile("(万|亿)?(元|圆)?(人民币|整)?");
    private static final Pattern NOT_MONTHLY = Pattern.compile("[/每·.](天|日|年|季)");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal SANE = BigDecimal.valueOf(1_000_000_000_000L);

    private record Split(BigDecimal number, String unit) {}

    private Decimals() {}

    static @Nullable BigDecimal area(String text) {
        return withUnit(text, AREA_UNIT);
    }

    static @Nullable BigDecimal price(String text) {
        return withUnit(text, PRICE_UNIT);
    }

    /** A price per day or year would be off by a factor of thirty if read as monthly. */
    static boolean isMonthly(String text) {
        return !NOT_MONTHLY.matcher(Fold.tight(text)).find();
    }

    /** In yuan. The header's 万元 counts only where the cell names no unit itself. */
    static @Nullable BigDecimal money(String text, String header) {
        Split split = split(text);
        if (split == null || !MONEY_UNIT.matcher(split.unit).matches()) {
            return null;
        }
        String unit = split.unit.isEmpty() ? Fold.tight(header) : split.unit;
        BigDecimal factor = unit.contains("亿") ? HUNDRED_MILLION : unit.contains("万") ? TEN_THOUSAND : BigDecimal.ONE;
        return split.number.multiply(factor);
    }

    static @Nullable Integer count(String text) {
        BigDecimal number = withUnit(text, COUNT_UNIT);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    private static @Nullable BigDecimal withUnit(String text, Pattern unit) {
        Split split = split(text);
        return split != null && unit.matcher(split.unit).matches() ? split.number : null;
    }

    private static @Nullable Split split(String text) {
        String folded = CURRENCY_SIGN.matcher(Fold.tight(text)).replaceFirst("");
        Matcher matcher = NUMBER.matcher(folded);
        if (!matcher.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", "")).round(MathContext.DECIMAL64);
        return number.abs().compareTo(SANE) < 0 ? new Split(number, matcher.group(2)) : null;
    }
}
