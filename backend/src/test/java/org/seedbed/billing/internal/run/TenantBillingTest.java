package org.seedbed.billing.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.BillingPlan;
import org.seedbed.billing.charge.BillingPlan.Anchor;
import org.seedbed.billing.charge.BillingPlan.Timing;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.Rate;
import org.seedbed.billing.charge.Rhythm;
import org.seedbed.billing.internal.adjust.AdjustmentReason;
import org.seedbed.billing.internal.bill.StoredLine;
import org.seedbed.billing.internal.content.BillContent;
import org.seedbed.billing.internal.content.BillFacts;
import org.seedbed.billing.internal.content.BillInputs;
import org.seedbed.billing.internal.content.BillKind;
import org.seedbed.billing.internal.content.Canonical;
import org.seedbed.billing.internal.content.Charged.ChargeKey;
import org.seedbed.billing.internal.content.Charging;
import org.seedbed.billing.internal.content.ContentLine;
import org.seedbed.billing.internal.contract.Contract;
import org.seedbed.billing.internal.contract.FeeItem;
import org.seedbed.billing.internal.entry.EntryFact;

/** What a run makes of one tenant, by facts alone. */
class TenantBillingTest {

    private static final UUID PARK = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID TENANT = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final UUID LEASE = UUID.fromString("00000000-0000-0000-0000-000000000003");
    private static final Charging.Adjuster NOTHING_WAIVED =
            (charges, facts) -> charges.stream().map(BillLine::plain).toList();

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static BillingPlan plan(Rhythm rhythm, Timing timing) {
        return new BillingPlan(rhythm, Anchor.CALENDAR, timing, 10);
    }

    /** 100 ㎡ at 31 元 from 10 January to the end of 2026. */
    private static Contract contract(BillingPlan plan, String billsFrom, String price) {
        return contract(plan, billsFrom, price, List.of());
    }

    private static Contract contract(BillingPlan plan, String billsFrom, String price, List<DaySpan> free) {
        var prices = new TreeMap<>(Map.of(day("2026-01-10"), new BigDecimal(price)));
        var item = new FeeItem(
                FeeKind.RENT,
                "unit",
                "A301",
                ChargeBasis.SQM_MONTH,
                new BigDecimal("100"),
                day("2026-01-10"),
                day("2027-01-01"),
                prices,
                free);
        return new Contract(
                LEASE, null, day("2026-01-10"), day("2027-01-01"), plan, day(billsFrom), List.of(item), false);
    }

    private static List<BillDraft> run(String month, String today, List<StoredLine> standing, Contract... contracts) {
        return run(month, today, standing, new BillFacts(List.of(contracts), List.of(), null, null));
    }

    private static List<BillDraft> run(String month, String today, List<StoredLine> standing, BillFacts facts) {
        var frame = new RunFrame(PARK, day(month), 1, day(today), 10);
        var tenant = new TenantToBill(TENANT, facts, standing, Set.of(), day -> day.isBefore(day("2026-03-01")));
        return TenantBilling.of(frame, tenant, NOTHING_WAIVED);
    }

    /** The lines as they stand once the drafts are issued. */
    private static List<StoredLine> issued(List<BillDraft> drafts) {
        var lines = new ArrayList<StoredLine>();
        for (var draft : drafts) {
            for (var line : draft.content().lines()) {
                var rate = new Rate(line.basis(), line.quantity(), line.unitPrice());
                var charge = new ChargeLine(
                        line.fee(),
                        line.subject(),
                        new DaySpan(line.from(), line.to()),
                        rate,
                        line.amount(),
                        line.rounding());
                lines.add(new StoredLine(
                        draft.id(),
                        "ZD" + draft.id(),
                        line.line(),
                        line.label(),
                        line.lease(),
                        line.vat(),
                        line.incubatee(),
                        BillLine.plain(charge)));
            }
        }
        return lines;
    }

    private static Set<ChargeKey> keys(List<StoredLine> lines) {
        return lines.stream().map(line -> ChargeKey.of(line.billed().charge())).collect(Collectors.toSet());
    }

    private static List<String> told(BillDraft draft) {
        return draft.content().lines().stream()
                .map(line -> line.from() + ".." + line.to() + " " + line.payable())
                .toList();
    }

    @Test
    void inAdvanceAMonthIsBilledInItsMonthAndInArrearsInTheNext() {
        var advance = contract(plan(Rhythm.MONTHLY, Timing.ADVANCE), "2026-01-01", "31");
        assertThat(told(run("2026-02-01", "2026-02-01", List.of(), advance).getFirst()))
                .containsExactly("2026-01-10..2026-02-01 2200.00", "2026-02-01..2026-03-01 3100.00");
        var arrears = contract(plan(Rhythm.MONTHLY, Timing.ARREARS), "2026-01-01", "31");
        assertThat(told(run("2026-02-01", "2026-02-01", List.of(), arrears).getFirst()))
                .containsExactly("2026-01-10..2026-02-01 2200.00");
    }

    @Test
    void aRentFreeMonthHasNoLineAndAPriceOfZeroHasOne() {
        var plan = plan(Rhythm.MONTHLY, Timing.ADVANCE);
        var march = new DaySpan(day("2026-03-01"), day("2026-04-01"));
        var free = contract(plan, "2026-03-01", "31", List.of(march));
        assertThat(run("2026-03-01", "2026-03-01", List.of(), free)).isEmpty();
        var all = new DaySpan(day("2026-01-10"), day("2027-01-01"));
        assertThat(run("2026-12-01", "2026-12-01", List.of(), contract(plan, "2026-01-01", "31", List.of(all))))
                .isEmpty();
        assertThat(told(run("2026-01-01", "2026-01-10", List.of(), contract(plan, "2026-01-01", "0"))
                        .getFirst()))
                .containsExactly("2026-01-10..2026-02-01 0.00");
    }

    @Test
    void aQuarterIsBilledWithItsFirstMonthLineByLine() {
        var quarterly = contract(plan(Rhythm.QUARTERLY, Timing.ADVANCE), "2026-01-01", "31");
        assertThat(told(run("2026-04-01", "2026-04-01", List.of(), quarterly).getFirst()))
                .hasSize(6)
                .last()
                .isEqualTo("2026-06-01..2026-07-01 3100.00");
    }

    @Test
    void daysBeforeBillingBeganAreNeverCharged() {
        var contract = contract(plan(Rhythm.QUARTERLY, Timing.ADVANCE), "2026-02-15", "31");
        assertThat(told(run("2026-03-01", "2026-03-01", List.of(), contract).getFirst()))
                .containsExactly("2026-02-15..2026-03-01 1550.00", "2026-03-01..2026-04-01 3100.00");
    }

    @Test
    void whatWasBilledIsNotBilledAgainAndOneBillIsDueByItsPlan() {
        var contract = contract(plan(Rhythm.MONTHLY, Timing.ADVANCE), "2026-01-01", "31");
        var first = run("2026-02-01", "2026-02-01", List.of(), contract);
        assertThat(first.getFirst().dueOn()).isEqualTo("2026-02-11");
        assertThat(run("2026-02-01", "2026-02-01", issued(first), contract)).isEmpty();
        assertThat(told(run("2026-03-01", "2026-03-01", issued(first), contract).getFirst()))
                .containsExactly("2026-03-01..2026-04-01 3100.00");
    }

    @Test
    void whatComesLateIsDueSomeDaysAfterItsIssue() {
        var contract = contract(plan(Rhythm.MONTHLY, Timing.ADVANCE), "2026-01-01", "31");
        assertThat(run("2026-02-01", "2026-05-20", List.of(), contract)
                        .getFirst()
                        .dueOn())
                .isEqualTo("2026-05-30");
    }

    @Test
    void aPlanThatChangesFromAdvanceToArrearsTakesNothingBack() {
        var advance = run(
                "2026-03-01",
                "2026-03-01",
                List.of(),
                contract(plan(Rhythm.QUARTERLY, Timing.ADVANCE), "2026-01-01", "31"));
        var arrears = contract(plan(Rhythm.MONTHLY, Timing.ARREARS), "2026-01-01", "31");
        assertThat(run("2026-03-01", "2026-03-01", issued(advance), arrears)).isEmpty();
    }

    @Test
    void anotherPriceTakesBackEachBillAndChargesAnewWithReasons() {
        var plan = plan(Rhythm.MONTHLY, Timing.ADVANCE);
        var billed = issued(run("2026-02-01", "2026-02-01", List.of(), contract(plan, "2026-01-01", "31")));
        var drafts = run("2026-03-01", "2026-03-05", billed, contract(plan, "2026-01-01", "30"));
        assertThat(drafts)
                .extracting(draft -> draft.content().kind())
                .containsExactly(BillKind.CREDIT_NOTE, BillKind.BILL);
        assertThat(told(drafts.getFirst()))
                .containsExactly("2026-01-10..2026-02-01 -2200.00", "2026-02-01..2026-03-01 -3100.00");
        assertThat(drafts.getFirst().dueOn()).isEqualTo("2026-03-05");
        assertThat(drafts.getLast().content().lines())
                .extracting(ContentLine::reasons)
                .containsExactly(List.of(AdjustmentReason.PRICE), List.of(AdjustmentReason.PRICE), List.of());
        assertThat(drafts.getLast().content().lines().getFirst().replaces()).hasSize(1);
    }

    @Test
    void whatIsTooLittleKnownAboutStaysAsItWasBilled() {
        var plan = plan(Rhythm.MONTHLY, Timing.ADVANCE);
        var billed = issued(run("2026-02-01", "2026-02-01", List.of(), contract(plan, "2026-01-01", "31")));
        var frame = new RunFrame(PARK, day("2026-02-01"), 2, day("2026-02-02"), 10);
        var tenant = new TenantToBill(
                TENANT, new BillFacts(List.of(), List.of(), null, null), billed, keys(billed), day -> false);
        assertThat(TenantBilling.of(frame, tenant, NOTHING_WAIVED)).isEmpty();
    }

    @Test
    void aSingleChargeIsBilledAndOneThatWasCancelledTakenBack() {
        var entry = new EntryFact(
                UUID.randomUUID(),
                TENANT,
                FeeKind.ONE_OFF,
                "换锁（示例）",
                DaySpan.day(day("2026-02-03")),
                new BigDecimal("2"),
                new BigDecimal("50"),
                null);
        var drafts = run("2026-02-01", "2026-02-05", List.of(), new BillFacts(List.of(), List.of(entry), null, null));
        assertThat(told(drafts.getFirst())).containsExactly("2026-02-03..2026-02-04 100.00");
        assertThat(drafts.getFirst().dueOn()).isEqualTo("2026-02-15");
        var after = run("2026-03-01", "2026-03-05", issued(drafts), new BillFacts(List.of(), List.of(), null, null));
        assertThat(after).hasSize(1);
        assertThat(after.getFirst().content().lines().getFirst().reasons())
                .containsExactly(AdjustmentReason.NO_LONGER_DUE);
    }

    @Test
    void whatHasNoPlanIsOfTheRunAfterItAndLateAfterThat() {
        var entry = new EntryFact(
                UUID.randomUUID(),
                TENANT,
                FeeKind.ONE_OFF,
                "换锁（示例）",
                DaySpan.day(day("2026-02-03")),
                new BigDecimal("2"),
                new BigDecimal("50"),
                null);
        var facts = new BillFacts(List.of(), List.of(entry), null, null);
        assertThat(reasons(run("2026-03-01", "2026-03-02", List.of(), facts))).containsExactly(List.of());
        assertThat(reasons(run("2026-04-01", "2026-04-02", List.of(), facts)))
                .containsExactly(List.of(AdjustmentReason.NOT_BILLED));
    }

    private static List<List<AdjustmentReason>> reasons(List<BillDraft> drafts) {
        return drafts.getFirst().content().lines().stream()
                .map(ContentLine::reasons)
                .toList();
    }

    @Test
    void theIncubateeIsToldOfTheFirstDayOfEachLine() {
        var contract = contract(plan(Rhythm.MONTHLY, Timing.ADVANCE), "2026-01-01", "31");
        assertThat(run("2026-03-01", "2026-03-01", List.of(), contract)
                        .getFirst()
                        .content()
                        .lines())
                .extracting(ContentLine::incubatee)
                .containsExactly(true, true, false);
    }

    @Test
    void theSameFactsMakeTheSameBytesAndTheInputsMakeTheContent() {
        var contract = contract(plan(Rhythm.MONTHLY, Timing.ADVANCE), "2026-01-01", "31.70");
        var one = run("2026-02-01", "2026-02-01", List.of(), contract).getFirst();
        var other = run("2026-02-01", "2026-02-01", List.of(), contract).getFirst();
        assertThat(other).isEqualTo(one);
        var inputs = Canonical.read(one.inputs(), BillInputs.class);
        assertThat(Canonical.write(inputs)).isEqualTo(one.inputs());
        assertThat(Canonical.write(BillContent.of(inputs, NOTHING_WAIVED))).isEqualTo(one.text());
        assertThat(Canonical.hash(one.text())).isEqualTo(one.hash());
    }

    @Test
    void factsThatChargeTwiceForTheSameAreRefused() {
        var contract = contract(plan(Rhythm.MONTHLY, Timing.ADVANCE), "2026-01-01", "31");
        assertThatThrownBy(() -> run("2026-02-01", "2026-02-01", List.of(), contract, contract))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
