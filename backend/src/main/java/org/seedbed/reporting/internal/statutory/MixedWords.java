package org.seedbed.reporting.internal.statutory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.internal.statutory.CellValue.Behind;

/**
 * A record mixed to 128 bits: quick, and good enough to tell that something is no longer what it was. Nobody gains anything by two
 * records that are mixed alike.
 */
final class MixedWords {

    private static final long ONE = 0x9E3779B97F4A7C15L;
    private static final long OTHER = 0xC2B2AE3D27D4EB4FL;
    private static final int HALF = 32;
    private static final int TURN = 29;

    private long one = ONE;
    private long other = OTHER;

    long one() {
        return one;
    }

    long other() {
        return other;
    }

    /** No two words of one of the lists that are asked have the same; a test says so. */
    static int code(@Nullable Enum<?> constant) {
        return constant == null ? 0 : constant.name().hashCode();
    }

    void add(Behind record) {
        add(code(record.kind()));
        add(code(record.part()));
        add(code(record.level()));
        add(code(record.fact()));
        add(record.id());
        add(record.tenantId());
        add(record.from());
        add(record.to());
        add(record.amount());
        add(record.label());
    }

    private void add(long word) {
        one = (one ^ word) * ONE;
        one ^= one >>> HALF;
        other = (Long.rotateLeft(other, TURN) + word) * OTHER;
        other ^= other >>> TURN;
    }

    private void add(@Nullable UUID id) {
        add(id == null ? 0 : 1);
        if (id != null) {
            add(id.getMostSignificantBits());
            add(id.getLeastSignificantBits());
        }
    }

    private void add(@Nullable LocalDate day) {
        add(day == null ? Long.MIN_VALUE : day.toEpochDay());
    }

    /** 1.0 and 1.00 are printed alike and frozen differently. */
    private void add(@Nullable BigDecimal amount) {
        add(amount == null ? -1 : amount.scale());
        if (amount != null) {
            var digits = amount.unscaledValue();
            if (digits.bitLength() < Long.SIZE) {
                add(digits.longValue());
            } else {
                add(digits.toString());
            }
        }
    }

    private void add(@Nullable String text) {
        add(text == null ? -1 : text.length());
        if (text != null) {
            for (int i = 0; i < text.length(); i++) {
                add(text.charAt(i));
            }
        }
    }
}
