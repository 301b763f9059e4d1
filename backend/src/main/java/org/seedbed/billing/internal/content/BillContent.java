package org.seedbed.billing.internal.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.VatCategory;
import org.seedbed.billing.internal.adjust.AdjustmentReason;
import org.seedbed.billing.internal.content.BillInputs.TakenBack;
import org.seedbed.billing.internal.content.BillInputs.Wanted;
import org.seedbed.billing.internal.content.Charged.ChargeKey;

/** What a bill or credit note says, line by line. Its number is not part of it: it is given when all else is known. */
public record BillContent(BillKind kind, List<ContentLine> lines) {

    /** Everything about a line beside its money. */
    private record Beside(
            String label,
            @Nullable UUID lease,
            VatCategory vat,
            boolean incubatee,
            @Nullable LineName reverses,
            List<LineName> replaces,
            List<AdjustmentReason> reasons) {}

    /**
     * Made of its inputs, at the preview and at every explanation.
     *
     * @throws IllegalArgumentException when the inputs do not lead to every line
     */
    public static BillContent of(BillInputs inputs, Charging.Adjuster adjuster) {
        return new BillContent(
                inputs.kind(), inputs.kind() == BillKind.BILL ? charged(inputs, adjuster) : takenBack(inputs));
    }

    private static List<ContentLine> charged(BillInputs inputs, Charging.Adjuster adjuster) {
        var facts = Objects.requireNonNull(inputs.facts());
        var charges = Charging.of(facts, Objects.requireNonNull(inputs.months()), adjuster).stream()
                .collect(Collectors.toMap(Charged::key, Function.identity()));
        var lines = new ArrayList<ContentLine>();
        for (var wanted : inputs.charged()) {
            var charged = charges.get(new ChargeKey(wanted.fee(), wanted.subject(), wanted.from()));
            if (charged == null) {
                throw new IllegalArgumentException("not charged: " + wanted);
            }
            lines.add(line(lines.size() + 1, charged.line(), beside(inputs, wanted, charged)));
        }
        return lines;
    }

    private static Beside beside(BillInputs inputs, Wanted wanted, Charged charged) {
        return new Beside(
                charged.source().label(),
                charged.source().leaseId(),
                VatCategory.of(wanted.fee()),
                inputs.incubateeOn().contains(wanted.from()),
                null,
                wanted.replaces(),
                wanted.reasons());
    }

    private static List<ContentLine> takenBack(BillInputs inputs) {
        var lines = new ArrayList<ContentLine>();
        for (TakenBack back : inputs.takenBack()) {
            var beside = new Beside(
                    back.label(), back.leaseId(), back.vat(), back.incubatee(), back.line(), List.of(), back.reasons());
            lines.add(line(lines.size() + 1, back.billed().negated(), beside));
        }
        return lines;
    }

    private static ContentLine line(int number, BillLine line, Beside beside) {
        var charge = line.charge();
        return new ContentLine(
                number,
                charge.fee(),
                charge.subject(),
                beside.label(),
                beside.lease(),
                charge.days().from(),
                charge.days().to(),
                charge.rate().basis(),
                charge.rate().quantity(),
                charge.rate().unitPrice(),
                charge.amount(),
                charge.rounding(),
                line.reductions(),
                line.waived(),
                line.payable(),
                beside.vat(),
                beside.incubatee(),
                beside.reverses(),
                beside.replaces(),
                beside.reasons());
    }

    public BigDecimal sum(Function<ContentLine, BigDecimal> of) {
        return lines.stream().map(of).reduce(Cents.ZERO, BigDecimal::add);
    }

    public LocalDate from() {
        return lines.stream().map(ContentLine::from).min(LocalDate::compareTo).orElseThrow();
    }

    public LocalDate to() {
        return lines.stream().map(ContentLine::to).max(LocalDate::compareTo).orElseThrow();
    }
}
