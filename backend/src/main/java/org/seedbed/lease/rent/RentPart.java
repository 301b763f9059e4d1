package org.seedbed.lease.rent;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.space.PriceBasis;

/**
 * What is let of one unit on the days {@code [from, to)}. When the area changes or the unit is swapped in the middle of a
 * lease, one part ends and another begins.
 *
 * @param firstSeat first of {@code quantity} consecutive seats; null for the whole unit
 * @param quantity square metres or seats
 */
public record RentPart(
        UUID unitId, @Nullable Integer firstSeat, PriceBasis basis, BigDecimal quantity, LocalDate from, LocalDate to) {

    public RentPart {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("no day from " + from + " to " + to);
        }
        if (quantity.signum() <= 0) {
            throw new IllegalArgumentException("nothing let: " + quantity);
        }
    }

    /** A whole unit by its area. */
    public static RentPart room(UUID unitId, String squareMetres, LocalDate from, LocalDate to) {
        return new RentPart(unitId, null, PriceBasis.SQM_MONTH, new BigDecimal(squareMetres), from, to);
    }

    /** Neighbouring seats of a unit. */
    public static RentPart seats(UUID unitId, int first, int count, LocalDate from, LocalDate to) {
        return new RentPart(unitId, first, PriceBasis.SEAT_MONTH, BigDecimal.valueOf(count), from, to);
    }

    /** Whether both would charge the same room or seat for the same day. */
    boolean collidesWith(RentPart other) {
        return unitId.equals(other.unitId)
                && from.isBefore(other.to)
                && other.from.isBefore(to)
                && (firstSeat == null || other.firstSeat == null || sharesSeat(firstSeat, other, other.firstSeat));
    }

    private boolean sharesSeat(int first, RentPart other, int otherFirst) {
        return first < otherFirst + other.quantity.intValue() && otherFirst < first + quantity.intValue();
    }
}
