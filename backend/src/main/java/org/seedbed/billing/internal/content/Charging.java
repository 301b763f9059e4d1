package org.seedbed.billing.internal.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.internal.content.Charged.ChargeKey;
import org.seedbed.billing.internal.content.Charged.Source;
import org.seedbed.billing.internal.contract.Contract;

/** From facts to charges, all of a tenant at once. Pure: the same facts always make the same lines. */
public final class Charging {

    /** What is paid of charges, by the facts of whoever pays. */
    public interface Adjuster {
        List<BillLine> apply(List<ChargeLine> charges, String facts);
    }

    private final BillFacts facts;
    private final List<ChargeLine> charges = new ArrayList<>();
    private final Map<ChargeKey, Source> sources = new HashMap<>();

    private Charging(BillFacts facts) {
        this.facts = facts;
    }

    /**
     * The charges of whole months, in order. Days before billing began here are among them, for limits of a month count
     * them too.
     *
     * @throws IllegalArgumentException when the facts contradict each other
     */
    public static List<Charged> of(BillFacts facts, DaySpan months, Adjuster adjuster) {
        var charging = new Charging(facts);
        facts.contracts().forEach(contract -> charging.contract(contract, months));
        facts.entries()
                .forEach(entry -> charging.add(
                        entry.line(),
                        new Source(entry.label(), null, entry.days().from(), null)));
        charging.metered();
        return charging.adjusted(adjuster);
    }

    private void contract(Contract contract, DaySpan months) {
        var timeline = contract.timeline();
        var labels = new HashMap<String, String>();
        contract.items().forEach(item -> labels.put(item.subject(), item.label()));
        for (var part : contract.parts()) {
            part.days()
                    .within(months)
                    .ifPresent(days -> timeline.lines(days)
                            .forEach(line -> add(
                                    line,
                                    new Source(
                                            labels.getOrDefault(line.subject(), ""),
                                            contract.leaseId(),
                                            part.billDay(),
                                            part.dueOn()))));
        }
    }

    /** What was used is billed once it has been counted, in the month of its last day. */
    private void metered() {
        var meters = facts.meters();
        if (meters != null) {
            meters.lines()
                    .forEach(metered -> add(
                            metered.line(),
                            new Source(
                                    metered.label(),
                                    null,
                                    metered.line().days().to().minusDays(1),
                                    null)));
        }
    }

    private void add(ChargeLine line, Source source) {
        if (sources.put(ChargeKey.of(line), source) != null) {
            throw new IllegalArgumentException("charged twice: " + line);
        }
        charges.add(line);
    }

    private List<Charged> adjusted(Adjuster adjuster) {
        var sorted = charges.stream().sorted(ChargeLine.IN_ORDER).toList();
        var waivers = facts.waivers();
        var lines = waivers == null ? sorted.stream().map(BillLine::plain).toList() : adjuster.apply(sorted, waivers);
        return lines.stream()
                .map(line -> new Charged(line, Objects.requireNonNull(sources.get(ChargeKey.of(line.charge())))))
                .sorted((a, b) ->
                        ChargeLine.IN_ORDER.compare(a.line().charge(), b.line().charge()))
                .toList();
    }
}
