package org.seedbed.shared.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Amounts in capitals (大写金额), as contracts and vouchers carry them beside the figures. By 《会计基础工作规范》 article 52:
 * 整 after 元 and 角 and never after 分; one 零 for zeros in a row; no 零 where it is left to the writer (元 is zero and 角 is
 * not).
 */
public final class ChineseAmount {

    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"仟", "佰", "拾", ""};
    private static final String[] SECTIONS = {"亿", "万", ""};
    private static final int SECTION = 4;
    private static final int MOST_DIGITS = SECTIONS.length * SECTION;

    private ChineseAmount() {}

    /**
     * The amount in capitals, without 人民币 in front.
     *
     * @throws IllegalArgumentException for parts of a cent and from 10^12 元
     */
    public static String of(BigDecimal amount) {
        var cents = cents(amount.abs());
        var yuan = cents.substring(0, MOST_DIGITS);
        var jiao = cents.charAt(MOST_DIGITS) - '0';
        var fen = cents.charAt(MOST_DIGITS + 1) - '0';
        var out = new StringBuilder(amount.signum() < 0 ? "负" : "");
        var whole = whole(yuan);
        if (!whole.isEmpty() || jiao + fen == 0) {
            out.append(whole.isEmpty() ? DIGITS.substring(0, 1) : whole).append('元');
        }
        if (jiao > 0) {
            out.append(DIGITS.charAt(jiao)).append('角');
        } else if (fen > 0 && !whole.isEmpty()) {
            out.append(DIGITS.charAt(0));
        }
        return out.append(fen > 0 ? DIGITS.charAt(fen) + "分" : "整").toString();
    }

    /** All digits down to 分, filled up in front. */
    private static String cents(BigDecimal amount) {
        try {
            var digits =
                    amount.setScale(2, RoundingMode.UNNECESSARY).unscaledValue().toString();
            if (digits.length() > MOST_DIGITS + 2) {
                throw new IllegalArgumentException("too large for capitals: " + amount);
            }
            return "0".repeat(MOST_DIGITS + 2 - digits.length()) + digits;
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("parts of a cent: " + amount, e);
        }
    }

    private static String whole(String digits) {
        var out = new StringBuilder();
        var skipped = false;
        for (int i = 0; i < SECTIONS.length; i++) {
            var section = digits.substring(i * SECTION, (i + 1) * SECTION);
            if (Integer.parseInt(section) == 0) {
                skipped = true;
            } else {
                if (!out.isEmpty() && (skipped || section.charAt(0) == '0')) {
                    out.append(DIGITS.charAt(0));
                }
                out.append(section(section)).append(SECTIONS[i]);
                skipped = false;
            }
        }
        return out.toString();
    }

    private static String section(String digits) {
        var out = new StringBuilder();
        var skipped = false;
        for (int i = 0; i < SECTION; i++) {
            var digit = digits.charAt(i) - '0';
            if (digit == 0) {
                skipped = true;
            } else {
                if (skipped && !out.isEmpty()) {
                    out.append(DIGITS.charAt(0));
                }
                out.append(DIGITS.charAt(digit)).append(PLACES[i]);
                skipped = false;
            }
        }
        return out.toString();
    }
}
