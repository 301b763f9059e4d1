package org.seedbed.facility.internal.booking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.seedbed.facility.internal.register.FacilityJson.FacilitySettingsRequest;

/** 爽约规则: when nobody came so often within so many days, the company books nothing for itself for a while. */
final class NoShowRule {

    private NoShowRule() {}

    /**
     * The first day on which the company may book again, where that is to come.
     *
     * @param missed days on which nobody came, in any order
     */
    static Optional<LocalDate> blockedUntil(List<LocalDate> missed, FacilitySettingsRequest rule, LocalDate today) {
        var latest = missed.stream().sorted(Comparator.reverseOrder()).toList();
        for (int i = 0; i + rule.noShowLimit() <= latest.size(); i++) {
            var earliest = latest.get(i + rule.noShowLimit() - 1);
            if (!latest.get(i).isAfter(earliest.plusDays(rule.noShowWindowDays() - 1L))) {
                return Optional.of(latest.get(i).plusDays(rule.blockDays())).filter(until -> until.isAfter(today));
            }
        }
        return Optional.empty();
    }
}
