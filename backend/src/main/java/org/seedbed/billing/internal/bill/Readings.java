package org.seedbed.billing.internal.bill;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.bill.ExplanationJson.MeterPartView;
import org.seedbed.billing.internal.bill.ExplanationJson.MeterUseView;
import org.seedbed.billing.internal.bill.ExplanationJson.MeteredExplanation;
import org.seedbed.billing.internal.content.BillFacts;
import org.seedbed.billing.internal.content.Charged.ChargeKey;
import org.seedbed.billing.internal.content.ContentLine;
import org.seedbed.billing.internal.meter.MeterUse;
import org.seedbed.billing.internal.metering.MeteredLine;

/** The readings a bill's lines rest on, out of the facts it keeps. */
final class Readings {

    static final Readings NONE = new Readings(Map.of());

    private final Map<ChargeKey, MeteredLine> lines;

    private Readings(Map<ChargeKey, MeteredLine> lines) {
        this.lines = lines;
    }

    /**
     * Of these facts.
     *
     * @throws IllegalArgumentException when the readings lead nowhere
     */
    static Readings of(@Nullable BillFacts facts) {
        var meters = facts == null ? null : facts.meters();
        return meters == null
                ? NONE
                : new Readings(meters.lines().stream()
                        .collect(Collectors.toMap(metered -> ChargeKey.of(metered.line()), Function.identity())));
    }

    /** Of a line; null where no meter counted it. */
    @Nullable
    MeteredExplanation of(ContentLine line) {
        var metered = lines.get(new ChargeKey(line.fee(), line.subject(), line.from()));
        return metered == null
                ? null
                : new MeteredExplanation(
                        metered.uses().stream().map(Readings::use).toList(), part(metered.part()));
    }

    private static MeterUseView use(MeterUse use) {
        return new MeterUseView(
                use.device(),
                plain(use.multiplier()),
                use.first().day(),
                plain(use.first().value()),
                use.first().estimated(),
                use.last().day(),
                plain(use.last().value()),
                use.last().estimated(),
                plain(use.quantity()));
    }

    private static @Nullable MeterPartView part(MeteredLine.@Nullable Part part) {
        return part == null
                ? null
                : new MeterPartView(plain(part.quantity()), plain(part.area()), part.days(), plain(part.areaDays()));
    }

    /** Without zeros at the end and without an exponent, as the line's own quantity is told. */
    private static BigDecimal plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
