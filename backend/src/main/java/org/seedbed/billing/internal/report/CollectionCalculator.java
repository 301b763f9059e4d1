package org.seedbed.billing.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.internal.report.CollectionJson.CollectionFigures;
import org.seedbed.billing.internal.report.CollectionJson.CollectionResponse;
import org.seedbed.billing.internal.report.CollectionJson.FeeCollection;
import org.seedbed.billing.internal.report.CollectionJson.MonthCollection;
import org.seedbed.shared.money.Allocation;
import org.seedbed.shared.money.Money;

/** Adds up what was billed and what of it was paid. Pure. */
final class CollectionCalculator {

    private static final int RATE_DECIMALS = 4;

    private CollectionCalculator() {}

    /**
     * A bill that is settled in part, fee by fee: money pays a bill and not one of its lines, so each fee has its share by
     * what is payable of it. The shares add up to what was paid.
     *
     * @param fees with nothing received yet
     */
    static List<BilledPart> shared(List<BilledPart> fees, BigDecimal settled) {
        var weights = fees.stream()
                .map(fee -> fee.payable().signum() == settled.signum()
                        ? fee.payable().abs()
                        : BigDecimal.ZERO)
                .toList();
        var shares = Allocation.of(settled, weights, 2);
        var parts = new ArrayList<BilledPart>();
        for (int i = 0; i < fees.size(); i++) {
            var fee = fees.get(i);
            parts.add(new BilledPart(fee.month(), fee.fee(), fee.list(), fee.waived(), fee.payable(), shares.get(i)));
        }
        return parts;
    }

    static CollectionResponse report(MonthSpan span, List<BilledPart> parts) {
        var byMonth = parts.stream().collect(Collectors.groupingBy(BilledPart::month));
        var months = span.months().stream()
                .map(month -> {
                    var own = byMonth.getOrDefault(month, List.of());
                    return new MonthCollection(month.toString(), figures(own), byFee(own));
                })
                .toList();
        return new CollectionResponse(
                span.from().toString(), span.to().toString(), months, figures(parts), byFee(parts));
    }

    private static List<FeeCollection> byFee(List<BilledPart> parts) {
        return parts.stream()
                .collect(Collectors.groupingBy(BilledPart::fee, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(fee -> new FeeCollection(fee.getKey(), figures(fee.getValue())))
                .toList();
    }

    private static CollectionFigures figures(List<BilledPart> parts) {
        var received = sum(parts, BilledPart::received);
        var open = sum(parts, BilledPart::open);
        return new CollectionFigures(
                Money.cny(sum(parts, BilledPart::list)),
                Money.cny(sum(parts, BilledPart::waived)),
                Money.cny(sum(parts, BilledPart::payable)),
                Money.cny(received),
                Money.cny(open),
                Money.cny(sum(parts, BilledPart::credit)),
                rate(received, open));
    }

    /** A credit note that paid another month's bill can leave less than nothing received here: that is none of it. */
    private static @Nullable BigDecimal rate(BigDecimal received, BigDecimal open) {
        var due = received.add(open);
        return due.signum() <= 0
                ? null
                : received.max(BigDecimal.ZERO).divide(due, RATE_DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<BilledPart> parts, Function<BilledPart, BigDecimal> of) {
        return parts.stream().map(of).reduce(Cents.ZERO, BigDecimal::add);
    }
}
