package org.seedbed.billing.internal.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.meter.Reading;
import org.seedbed.shared.problem.ErrorCode;

/** Whether a reading can be true, by what else is known of its device. Pure. */
final class ReadingCheck {

    /** More than this many times the usual use asks for a second look. */
    private static final BigDecimal JUMP = BigDecimal.valueOf(3);

    /** kWh or m³ below which no jump is one: from nearly nothing, anything is many times as much. */
    private static final BigDecimal LITTLE = BigDecimal.valueOf(50);

    /** Why a reading is refused, at which field of it. */
    record Refusal(String field, ErrorCode code, List<Object> params) {

        static Refusal at(String field, ErrorCode code, Object... namesAndValues) {
            return new Refusal(field, code, List.of(namesAndValues));
        }
    }

    private final BigDecimal multiplier;
    private final List<Reading> known;

    /** @param known readings of the device that hold, in any order; one that is being corrected is not among them */
    ReadingCheck(BigDecimal multiplier, List<Reading> known) {
        this.multiplier = multiplier;
        this.known = known.stream().sorted(Comparator.comparing(Reading::day)).toList();
    }

    /** @param confirmed somebody looked twice: a jump is taken */
    Optional<Refusal> refuse(Reading wanted, boolean confirmed) {
        var same = known.stream().filter(r -> r.day().equals(wanted.day())).findFirst();
        if (same.isPresent()) {
            return Optional.of(Refusal.at(
                    "day",
                    ReadingErrors.EXISTS,
                    "day",
                    wanted.day(),
                    "value",
                    plain(same.get().value())));
        }
        var before = seenBefore(wanted.day());
        if (before != null && wanted.value().compareTo(before.value()) < 0) {
            return Optional.of(
                    Refusal.at("value", ReadingErrors.FALLS, "day", before.day(), "value", plain(before.value())));
        }
        var after = known.stream()
                .filter(r -> !r.estimated() && r.day().isAfter(wanted.day()))
                .findFirst();
        if (!wanted.estimated()
                && after.isPresent()
                && wanted.value().compareTo(after.get().value()) > 0) {
            return Optional.of(Refusal.at(
                    "value",
                    ReadingErrors.ABOVE_LATER,
                    "day",
                    after.get().day(),
                    "value",
                    plain(after.get().value())));
        }
        return confirmed ? Optional.empty() : jump(wanted);
    }

    /** Compared by the day with what was used until the reading before. */
    private Optional<Refusal> jump(Reading wanted) {
        var earlier = known.stream().filter(r -> r.day().isBefore(wanted.day())).toList();
        var usual = usualPerDay(earlier);
        if (earlier.size() < 2 || usual == null || usual.signum() <= 0) {
            return Optional.empty();
        }
        var last = earlier.getLast();
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(last.day(), wanted.day()));
        var use = wanted.value().subtract(last.value()).multiply(multiplier);
        var expected = usual.multiply(days);
        if (use.compareTo(LITTLE) <= 0 || use.compareTo(expected.multiply(JUMP)) <= 0) {
            return Optional.empty();
        }
        return Optional.of(Refusal.at(
                "value",
                ReadingErrors.JUMP,
                "use",
                plain(use),
                "usual",
                plain(expected.setScale(1, RoundingMode.HALF_UP)),
                "times",
                plain(use.divide(expected, 1, RoundingMode.HALF_UP))));
    }

    /** What was used a day between the first and the last of at most the four last readings; null when not known. */
    @Nullable
    BigDecimal usualPerDay(List<Reading> readings) {
        var last = readings.subList(Math.max(0, readings.size() - 4), readings.size());
        if (last.size() < 2) {
            return null;
        }
        var days = ChronoUnit.DAYS.between(last.getFirst().day(), last.getLast().day());
        return last.getLast()
                .value()
                .subtract(last.getFirst().value())
                .multiply(multiplier)
                .divide(BigDecimal.valueOf(days), 6, RoundingMode.HALF_UP);
    }

    private @Nullable Reading seenBefore(LocalDate day) {
        return known.stream()
                .filter(r -> !r.estimated() && r.day().isBefore(day))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
