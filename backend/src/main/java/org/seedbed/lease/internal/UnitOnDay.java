package org.seedbed.lease.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.internal.OccupancyJson.LettingView;
import org.seedbed.lease.internal.OccupancyJson.OccupancyState;
import org.seedbed.lease.internal.OccupancyJson.UnitOccupancyView;
import org.seedbed.space.UnitKind;
import org.seedbed.tenancy.Stage;

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
        List<Letting> lettings) {

    /** Who has it, or how many of its seats, and the last day they have it. */
    record Letting(
            UUID leaseId,
            UUID tenantId,
            @Nullable Stage stage,
            LocalDate until,
            @Nullable Integer seats) {}

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

    /** With the companies' names, by tenant. */
    UnitOccupancyView view(LocalDate on, Map<UUID, String> names) {
        var named = lettings.stream()
                .map(l -> new LettingView(
                        l.leaseId(),
                        l.tenantId(),
                        names.getOrDefault(l.tenantId(), ""),
                        l.stage(),
                        l.until(),
                        l.seats()))
                .sorted(Comparator.comparing(LettingView::companyName).thenComparing(LettingView::leaseId))
                .toList();
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
                named);
    }
}
