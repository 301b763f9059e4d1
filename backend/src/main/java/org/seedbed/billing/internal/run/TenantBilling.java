package org.seedbed.billing.internal.run;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.internal.adjust.Adjustment;
import org.seedbed.billing.internal.adjust.AdjustmentLine;
import org.seedbed.billing.internal.adjust.AdjustmentReason;
import org.seedbed.billing.internal.adjust.LineRef;
import org.seedbed.billing.internal.bill.StoredLine;
import org.seedbed.billing.internal.content.BillContent;
import org.seedbed.billing.internal.content.BillInputs;
import org.seedbed.billing.internal.content.BillInputs.TakenBack;
import org.seedbed.billing.internal.content.BillInputs.Wanted;
import org.seedbed.billing.internal.content.BillKind;
import org.seedbed.billing.internal.content.Canonical;
import org.seedbed.billing.internal.content.Charged;
import org.seedbed.billing.internal.content.Charged.ChargeKey;
import org.seedbed.billing.internal.content.Charging;
import org.seedbed.billing.internal.content.LineName;

/**
 * What a run makes of one tenant: what is due by the end of its month against what was billed. Pure, and free of the clock:
 * the same facts make the same bills, whoever computes them and when.
 */
final class TenantBilling {

    /** Of a meter whose units cost nothing, the quantity alone tells. */
    private static final BigDecimal MOST_UNITS = new BigDecimal("9999999999");

    private final RunFrame run;
    private final TenantToBill tenant;
    private final Charging.Adjuster adjuster;
    private final Map<LineRef, StoredLine> standing = new HashMap<>();
    private final Map<ChargeKey, Charged> due = new LinkedHashMap<>();

    private TenantBilling(RunFrame run, TenantToBill tenant, Charging.Adjuster adjuster) {
        this.run = run;
        this.tenant = tenant;
        this.adjuster = adjuster;
        tenant.open().forEach(line -> standing.put(line.ref(), line));
    }

    /**
     * The bill of the tenant, if anything new is due, and before it a credit note for each bill of which something is
     * wrong.
     *
     * @throws IllegalArgumentException when the facts contradict each other
     */
    static List<BillDraft> of(RunFrame run, TenantToBill tenant, Charging.Adjuster adjuster) {
        return new TenantBilling(run, tenant, adjuster).drafts();
    }

    /** What is due by the end of the run's month, billed or not. */
    static List<Charged> due(RunFrame run, TenantToBill tenant, Charging.Adjuster adjuster) {
        return new TenantBilling(run, tenant, adjuster).due();
    }

    private List<Charged> due() {
        return months().stream()
                .flatMap(months -> Charging.of(tenant.facts(), months, adjuster).stream())
                .filter(this::isDue)
                .map(TenantBilling::plausible)
                .toList();
    }

    private static Charged plausible(Charged charged) {
        var charge = charged.line().charge();
        if (charge.amount().abs().compareTo(Cents.MOST_OF_A_LINE) > 0
                || charge.rate().quantity().abs().compareTo(MOST_UNITS) > 0) {
            throw new ImplausibleException(charged);
        }
        return charged;
    }

    private List<BillDraft> drafts() {
        due().forEach(charged -> due.put(charged.key(), charged));
        var adjusted = Adjustment.of(
                tenant.open().stream().map(StoredLine::standing).toList(),
                due.values().stream().map(Charged::line).toList());
        var drafts = new ArrayList<BillDraft>();
        adjusted.stream()
                .filter(line -> line.reverses().isPresent())
                .collect(Collectors.groupingBy(this::billOf, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(lines -> drafts.add(creditNote(lines)));
        var charged =
                adjusted.stream().filter(line -> line.reverses().isEmpty()).toList();
        if (!charged.isEmpty()) {
            drafts.add(bill(charged));
        }
        return drafts;
    }

    /** Whole months from the first day that may have been billed here to the last that is. */
    private Optional<DaySpan> months() {
        var first = Stream.concat(
                        tenant.facts().firstDays(),
                        tenant.standing().stream()
                                .map(line -> line.billed().charge().days().from()))
                .min(Comparator.naturalOrder());
        var last = Stream.concat(
                        tenant.facts().lastDaysDue(run.lastDay()),
                        tenant.standing().stream()
                                .map(line -> line.billed().charge().days().to()))
                .max(Comparator.naturalOrder());
        return first.filter(from -> last.isPresent() && from.isBefore(last.get()))
                .map(from -> wholeMonths(from, last.orElseThrow()));
    }

    private static DaySpan wholeMonths(LocalDate from, LocalDate to) {
        return new DaySpan(
                from.withDayOfMonth(1),
                YearMonth.from(to.minusDays(1)).plusMonths(1).atDay(1));
    }

    /** By its day, or because days of it were billed already: a plan that changes takes nothing back. */
    private boolean isDue(Charged charged) {
        var billDay = charged.source().billDay();
        if (billDay == null || tenant.untouched().contains(charged.key())) {
            return false;
        }
        return !billDay.isAfter(run.lastDay())
                || standing.values().stream().anyMatch(line -> concernsTheSame(line, charged));
    }

    private static boolean concernsTheSame(StoredLine billed, Charged charged) {
        var before = billed.billed().charge();
        var now = charged.line().charge();
        return before.fee() == now.fee()
                && before.subject().equals(now.subject())
                && before.days().overlaps(now.days());
    }

    private String billOf(AdjustmentLine line) {
        return line.reverses().orElseThrow().bill();
    }

    private BillDraft creditNote(List<AdjustmentLine> lines) {
        var back = new ArrayList<TakenBack>();
        for (var line : lines) {
            var stored = stored(line.reverses().orElseThrow());
            back.add(new TakenBack(
                    name(stored),
                    stored.label(),
                    stored.leaseId(),
                    stored.vat(),
                    stored.incubatee(),
                    stored.billed(),
                    sorted(line)));
        }
        var corrected = back.getFirst().line().bill();
        return draft(BillInputs.creditNote(back), corrected, run.asOf());
    }

    private BillDraft bill(List<AdjustmentLine> lines) {
        var wanted = lines.stream().map(this::wanted).toList();
        var days = lines.stream().map(line -> line.line().charge().days()).toList();
        var months = wholeMonths(
                days.stream().map(DaySpan::from).min(Comparator.naturalOrder()).orElseThrow(),
                days.stream().map(DaySpan::to).max(Comparator.naturalOrder()).orElseThrow());
        var incubateeOn = wanted.stream()
                .map(Wanted::from)
                .distinct()
                .filter(tenant.incubatee())
                .sorted()
                .toList();
        return draft(BillInputs.bill(months, tenant.facts(), incubateeOn, wanted), null, dueOn(lines));
    }

    private Wanted wanted(AdjustmentLine line) {
        var charge = line.line().charge();
        var replaces = line.replaces().stream()
                .map(ref -> name(stored(ref)))
                .sorted(Comparator.comparing(LineName::number).thenComparingInt(LineName::line))
                .toList();
        var reasons = isOfThisMonth(line) ? List.<AdjustmentReason>of() : sorted(line);
        return new Wanted(charge.fee(), charge.subject(), charge.days().from(), replaces, reasons);
    }

    /**
     * What is billed for the first time in its month needs no reason. What has no plan is known when it is over: a meter is
     * read on the first of the month after, so the run after it is its first.
     */
    private boolean isOfThisMonth(AdjustmentLine line) {
        var source = source(line).source();
        var billDay = source.billDay();
        var since = source.dueOn() == null ? run.month().minusMonths(1) : run.month();
        return line.reasons().equals(Set.of(AdjustmentReason.NOT_BILLED))
                && billDay != null
                && !billDay.isBefore(since);
    }

    /** The latest day its plans say; what comes late or has no plan, so many days from today. */
    private LocalDate dueOn(List<AdjustmentLine> lines) {
        var byPlan = lines.stream()
                .map(line -> source(line).source().dueOn())
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .filter(day -> !day.isBefore(run.asOf()));
        var unplanned = lines.stream().anyMatch(line -> source(line).source().dueOn() == null);
        var fromToday = run.asOf().plusDays(run.dueDays());
        return byPlan.filter(day -> !unplanned || day.isAfter(fromToday)).orElse(fromToday);
    }

    private Charged source(AdjustmentLine line) {
        return Objects.requireNonNull(due.get(ChargeKey.of(line.line().charge())));
    }

    private BillDraft draft(BillInputs inputs, @Nullable UUID corrects, LocalDate dueOn) {
        var content = BillContent.of(inputs, adjuster);
        var text = Canonical.write(content);
        return new BillDraft(
                id(inputs.kind(), corrects),
                corrects,
                dueOn,
                Canonical.write(inputs),
                content,
                text,
                Canonical.hash(text));
    }

    private UUID id(BillKind kind, @Nullable UUID corrects) {
        var name = String.join(
                "|",
                run.parkId().toString(),
                run.month().toString(),
                Integer.toString(run.seq()),
                tenant.tenantId().toString(),
                kind.name(),
                String.valueOf(corrects));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private StoredLine stored(LineRef ref) {
        return Objects.requireNonNull(standing.get(ref));
    }

    private static LineName name(StoredLine line) {
        return new LineName(line.billId(), line.number(), line.line());
    }

    private static List<AdjustmentReason> sorted(AdjustmentLine line) {
        return line.reasons().stream().sorted().toList();
    }
}
