package org.seedbed.waiver.scheme;

import java.math.BigDecimal;
import java.util.List;

/** What a scheme pays of one kind of fee. */
public sealed interface Rule {

    /** A share by year of the scheme; nothing after the last. */
    record Share(List<BigDecimal> yearRates, Limits limits) implements Rule {
        public Share {
            yearRates = List.copyOf(yearRates);
            if (yearRates.stream().anyMatch(rate -> rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0)) {
                throw new IllegalArgumentException("rates beyond 0 to 1: " + yearRates);
            }
        }
    }

    /** Money per square metre and day by year of the scheme, never more than is charged for these metres. */
    record PerSqmDay(List<BigDecimal> yearAmounts, Limits limits) implements Rule {
        public PerSqmDay {
            yearAmounts = List.copyOf(yearAmounts);
            if (yearAmounts.stream().anyMatch(amount -> amount.signum() < 0)) {
                throw new IllegalArgumentException("amounts below zero: " + yearAmounts);
            }
        }
    }

    /** So many hours or times in each natural stretch of months. */
    record FreeQuota(BigDecimal units, int months) implements Rule {
        public FreeQuota {
            if (units.signum() < 0 || months < 1 || 12 % months != 0) {
                throw new IllegalArgumentException("no quota: " + units + " in " + months + " months");
            }
        }
    }
}
