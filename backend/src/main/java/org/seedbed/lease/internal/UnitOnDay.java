package org.seedbed.lease.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.internal.OccupancyJson.LettingView;
import org.seedbed.lease.internal.OccupancyJson.OccupancyState;
import org.seedbed.lease.internal.OccupancyJson.UnitOccupancyView;
import org.seedbed.space.UnitKind;

/** A unit on a day with who has it. Pure; decides its state and its share of the figures. */
record UnitOnDay(
        UUID id,
        String number,
        UnitKind kind,
        BigDecimal area,
        @Nullable Integer seats,
        UUID buildingId,
        String buildingCode,
        UUID floorId,
        int floorLevel,
        String floorLabel,
        List<LettingView> lettings) {

    private static final int ENDING_WITHIN_DAYS = 90;

    boolean wholeLet() {
        return lettings.stream().anyMatch(letting -> letting.seats() == null);
    }

    int seatsLet() {
        if (wholeLet()) {
            return seatCount();
        }
        return lettings.stream()
                .mapToInt(letting -> letting.seats() == null ? 0 : letting.seats())
                .sum();
    }

    int seatCount() {
        return seats == null ? 0 : seats;
    }

    /** Every bit of it is let. */
    boolean isLet() {
        return wholeLet() || (seatCount() > 0 && seatsLet() >= seatCount());
    }

    BigDecimal areaLet() {
        if (isLet()) {
            return area;
        }
        return seatCount() == 0
                ? BigDecimal.ZERO
                : area.multiply(BigDecimal.valueOf(seatsLet()))
                        .divide(BigDecimal.valueOf(seatCount()), 2, RoundingMode.HALF_UP);
    }

    OccupancyState state(LocalDate on) {
        if (!kind.isLettable()) {
            return OccupancyState.RESERVED;
        }
        if (lettings.isEmpty()) {
            return OccupancyState.FREE;
        }
        if (!isLet()) {
            return OccupancyState.PARTLY_LET;
        }
        var ending = on.plusDays(ENDING_WITHIN_DAYS);
        return lettings.stream().anyMatch(letting -> letting.until().isBefore(ending))
                ? OccupancyState.ENDING
                : OccupancyState.LET;
    }

    UnitOccupancyView view(LocalDate on) {
        return new UnitOccupancyView(
                id,
                number,
                kind,
                area,
                seats,
                seatsLet(),
                buildingId,
                buildingCode,
                floorId,
                floorLevel,
                state(on),
                lettings);
    }
}
