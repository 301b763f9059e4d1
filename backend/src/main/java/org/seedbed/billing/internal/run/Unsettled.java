package org.seedbed.billing.internal.run;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.bill.StoredLine;
import org.seedbed.billing.internal.content.BillFacts;
import org.seedbed.billing.internal.content.Charged.ChargeKey;
import org.seedbed.billing.internal.contract.Contract;
import org.seedbed.billing.internal.metering.MeterFacts.Gap;
import org.seedbed.billing.internal.metering.MeterFacts.Missing;

/**
 * Which lines that were billed can be told neither right nor wrong just now: the reading, the tariff or the price they would be
 * judged by is missing. To take them back would say that they are not due, which nobody knows. Pure.
 */
final class Unsettled {

    private Unsettled() {}

    static Set<ChargeKey> of(BillFacts facts, List<StoredLine> standing) {
        var meters = facts.meters();
        var missing = meters == null ? List.<Missing>of() : meters.missing();
        return standing.stream()
                .filter(line -> facts.contracts().stream().anyMatch(lease -> lostItsPrice(lease, line))
                        || missing.stream()
                                .anyMatch(gap -> concerns(gap, line.billed().charge())))
                .map(line -> ChargeKey.of(line.billed().charge()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Billed while the lease had a price; now it has none, not even of zero. */
    private static boolean lostItsPrice(Contract lease, StoredLine line) {
        var charge = line.billed().charge();
        return lease.unpriced()
                && lease.leaseId().equals(line.leaseId())
                && charge.fee() == FeeKind.RENT
                && lease.items().stream()
                        .noneMatch(item ->
                                item.fee() == FeeKind.RENT && item.subject().equals(charge.subject()));
    }

    /** A day within what was billed needs a reading, or nobody knows any more whose use it was or what it costs. */
    private static boolean concerns(Missing gap, ChargeLine charge) {
        var ofMeter = charge.subject().startsWith(gap.meterId().toString());
        var fromStart = gap.gap() != Gap.READING;
        return ofMeter
                && charge.days().contains(gap.day())
                && (fromStart || gap.day().isAfter(charge.days().from()));
    }
}
