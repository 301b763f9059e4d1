package org.seedbed.onboarding.internal.workbook;

import java.math.BigDecimal;
import java.math.MathContext;

/** A cell as the file has it. Numbers are plain decimals in Excel's own precision, so 68.40000000000001 reads 68.4. */
record RawCell(Type type, String text) {
    enum Type {
        TEXT,
        NUMBER,
        /** A number that the sheet shows as a date. */
        DATE,
        ERROR,
        FORMULA
    }

    private static final MathContext EXCEL_PRECISION = new MathContext(15);
    private static final int DIGITS = 30;

    static RawCell text(String text) {
        return new RawCell(Type.TEXT, text);
    }

    static RawCell number(String value, boolean dateStyle) {
        try {
            BigDecimal number = new BigDecimal(value.strip()).round(EXCEL_PRECISION);
            // 1E999999999 is a valid number of a billion digits when written out.
            if (Math.abs((long) number.scale()) > DIGITS) {
                return text(value);
            }
            BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            return new RawCell(dateStyle ? Type.DATE : Type.NUMBER, plain.toPlainString());
        } catch (ArithmeticException | NumberFormatException e) {
            return text(value);
        }
    }

    boolean isNumeric() {
        return type == Type.NUMBER || type == Type.DATE;
    }

    boolean isBlank() {
        return (type == Type.TEXT || isNumeric()) && text.isBlank();
    }
}
