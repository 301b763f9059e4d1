package org.seedbed.billing.internal.content;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.internal.contract.Contract;
import org.seedbed.billing.internal.entry.EntryFact;
import org.seedbed.billing.internal.metering.MeterFacts;

/**
 * Everything one tenant's charges are computed from.
 *
 * @param entries single charges that are not cancelled
 * @param meters what is counted of it; null where no meter concerns it
 * @param waivers what was granted, as its module wrote it; null when nothing was
 */
public record BillFacts(
        List<Contract> contracts,
        List<EntryFact> entries,
        @Nullable MeterFacts meters,
        @Nullable String waivers) {

    public BillFacts {
        contracts = List.copyOf(contracts);
        entries = List.copyOf(entries);
    }

    /** First days of what is charged here. */
    public Stream<LocalDate> firstDays() {
        return Stream.concat(
                contracts.stream()
                        .flatMap(contract -> contract.parts().stream()
                                .filter(part -> part.billDay() != null)
                                .map(part -> part.days().from())
                                .limit(1)),
                Stream.concat(entries.stream().map(EntryFact::days), metered()).map(DaySpan::from));
    }

    /** Days after what is to be billed by the day. */
    public Stream<LocalDate> lastDaysDue(LocalDate day) {
        return Stream.concat(
                contracts.stream()
                        .flatMap(contract -> contract.parts().stream()
                                .filter(part -> part.billDay() != null
                                        && !part.billDay().isAfter(day))
                                .map(part -> part.days().to())),
                Stream.concat(entries.stream().map(EntryFact::days), metered()).map(DaySpan::to));
    }

    /** What of it concerns these days: whole months; of single charges whole years, for quotas may be of a year. */
    public BillFacts during(DaySpan days) {
        return new BillFacts(
                contracts.stream()
                        .map(contract -> contract.during(days))
                        .filter(contract -> !contract.items().isEmpty())
                        .toList(),
                entries.stream()
                        .filter(entry ->
                                entry.days().from().getYear() >= days.from().getYear()
                                        && entry.days().from().getYear()
                                                <= days.to().minusDays(1).getYear())
                        .toList(),
                meters == null ? null : meters.during(days),
                waivers);
    }

    private Stream<DaySpan> metered() {
        return meters == null
                ? Stream.of()
                : meters.lines().stream().map(metered -> metered.line().days());
    }
}
