package org.seedbed.facility.internal.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.Rate;
import org.seedbed.facility.FacilityCharge;

/** 免费额度: which minutes of a use are free and what the others cost. */
public final class QuotaMath {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private QuotaMath() {}

    /**
     * A facility that is used.
     *
     * @param unitPrice 元 an hour or a time; null: nothing is asked
     */
    public record Used(
            UUID facilityId,
            FacilityCharge charge,
            int minutes,
            @Nullable BigDecimal unitPrice) {}

    /**
     * How it comes out.
     *
     * @param beyondMinutes that are charged by the hour
     */
    public record Split(Used used, int freeMinutes, int beyondMinutes) {

        /** 元, rounded once: as the bill line that becomes of it. */
        public BigDecimal amount() {
            return rate().map(Rate::amount).orElse(Cents.ZERO);
        }

        /** Minutes beyond the free ones at the price of an hour, or one time; empty where nothing is asked. */
        public Optional<Rate> rate() {
            var price = used.unitPrice();
            return price == null ? Optional.empty() : QuotaMath.rate(used.charge(), beyondMinutes, price);
        }
    }

    /** Whole minutes of hours. */
    public static int minutes(@Nullable BigDecimal hours) {
        return hours == null
                ? 0
                : hours.multiply(HOUR).setScale(0, RoundingMode.DOWN).intValueExact();
    }

    /** Free minutes go to what is charged by the hour, in the order of the booking. */
    public static List<Split> split(int freeLeft, List<Used> uses) {
        int left = Math.max(0, freeLeft);
        var splits = new ArrayList<Split>();
        for (var used : uses) {
            int free = used.charge() == FacilityCharge.HOURS ? Math.min(left, used.minutes()) : 0;
            int beyond = used.charge() == FacilityCharge.HOURS ? used.minutes() - free : 0;
            left -= free;
            splits.add(new Split(used, free, beyond));
        }
        return List.copyOf(splits);
    }

    private static Optional<Rate> rate(FacilityCharge charge, int beyond, BigDecimal price) {
        return switch (charge) {
            case FREE -> Optional.empty();
            case HOURS -> Optional.of(new Rate(ChargeBasis.MINUTES, BigDecimal.valueOf(beyond), price));
            case TIMES -> Optional.of(new Rate(ChargeBasis.USAGE, BigDecimal.ONE, price));
        };
    }
}
