package org.seedbed.onboarding.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.lease.Leases.LettingRecord;
import org.seedbed.lease.Leases.SeatDraft;
import org.seedbed.onboarding.internal.workbook.Names;
import org.seedbed.onboarding.internal.workbook.Problem;
import org.seedbed.onboarding.internal.workbook.ProblemCode;
import org.seedbed.onboarding.internal.workbook.RegisterRow.Head;
import org.seedbed.onboarding.internal.workbook.TenantRow;
import org.seedbed.onboarding.internal.workbook.UnitRow;
import org.seedbed.space.UnitKind;
import org.seedbed.space.UnitLife;
import org.seedbed.space.UnitView;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.Tenants.TenantDraft;

/** What rows mean for each other and for what the park has already. */
class RegisterPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final UUID ROOM = UUID.randomUUID();
    private static final UUID ZONE = UUID.randomUUID();

    private final List<Problem> problems = new ArrayList<>();
    private int row = 1;

    @Test
    void oneRoomMayBeLetAgainFromTheDayTheOtherLeaseEnds() {
        var plan = plan(List.of(), List.of());
        assertThat(take(plan, "甲团队", "2025-01-01", "A301", "2025-01-01", "2026-01-01"))
                .isEqualTo(Outcome.CREATED);
        assertThat(take(plan, "乙团队", "2026-01-01", "A301", "2026-01-01", "2027-01-01"))
                .isEqualTo(Outcome.CREATED);
        assertThat(take(plan, "丙团队", "2026-12-31", "A301", "2026-12-31", "2027-06-01"))
                .isEqualTo(Outcome.REFUSED);
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.UNIT_OCCUPIED);
        assertThat(problems.getFirst().params())
                .isEqualTo(Map.of("unit", "A301", "company", "乙团队", "from", "2026-01-01", "to", "2026-12-31"));
        assertThat(plan.stays.added()).hasSize(2);
    }

    @Test
    void aRoomThatWasSplitIsFoundOnItsOwnDaysAndMadeNeverAgain() {
        var split = LocalDate.of(2026, 1, 1);
        var before = life("B1", new UnitLife(null, split));
        var after = life("B1-1", new UnitLife(split, null));
        var plan = new RegisterPlan(
                new RegisterPlan.Before(List.of(before, after), List.of(), Set.of(), List.of(), List.of(), List.of()),
                codes -> Map.of(),
                TODAY,
                problems::add);
        assertThat(take(plan, "甲团队", "2025-01-01", "B1", "2025-01-01", "2026-01-01"))
                .isEqualTo(Outcome.CREATED);
        assertThat(take(plan, "乙团队", "2025-01-01", "B1", "2025-06-01", "2026-06-01"))
                .isEqualTo(Outcome.REFUSED);
        assertThat(take(plan, "丙团队", "2025-01-01", "B1", "2026-01-01", "2026-06-01"))
                .isEqualTo(Outcome.REFUSED);
        assertThat(take(plan, "丁团队", "2025-01-01", "B1-1", "2026-01-01", "2026-06-01"))
                .isEqualTo(Outcome.CREATED);
        assertThat(problems)
                .extracting(Problem::code)
                .contains(ProblemCode.UNIT_RESHAPED)
                .doesNotContain(ProblemCode.UNIT_UNKNOWN);
        assertThat(plan.units.on(split))
                .extracting(UnitBook.PlannedUnit::number)
                .containsExactly("B1-1");
    }

    @Test
    void aRefusedRowLeavesItsRoomToTheNext() {
        var plan = plan(List.of(), List.of());
        take(plan, "甲团队", "2025-01-01", "A301 B999", "2025-01-01", "2026-01-01");
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.UNIT_UNKNOWN);
        assertThat(take(plan, "乙团队", "2025-01-01", "A301", "2025-01-01", "2026-01-01"))
                .isEqualTo(Outcome.CREATED);
    }

    @Test
    void theSameCompanyRoomAndPeriodTwiceIsADuplicateButAnotherRoomIsAFurtherLease() {
        var plan = plan(List.of(), List.of());
        take(plan, "甲团队", "2025-01-01", "A301", "2025-01-01", "2026-01-01");
        assertThat(take(plan, "甲 团队", "2025-01-01", "A301", "2025-06-01", "2026-06-01"))
                .isEqualTo(Outcome.REFUSED);
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.DUPLICATE_ROW);
        assertThat(take(plan, "甲团队", "2025-01-01", "A302", "2025-06-01", "2026-06-01"))
                .isEqualTo(Outcome.CREATED);
        assertThat(plan.stays.added()).hasSize(1);
        assertThat(plan.lettings.added()).hasSize(2);
    }

    @Test
    void aSecondEntryWhileTheCompanyStaysIsRefused() {
        var plan = plan(List.of(), List.of());
        take(plan, "甲团队", "2025-01-01", "", null, null);
        take(plan, "甲团队", "2025-05-01", "", null, null);
        take(plan, "甲团队", "2025-01-01", "", null, null);
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(ProblemCode.STAY_OVERLAPS, ProblemCode.DUPLICATE_ROW);
    }

    @Test
    void seatsAreTakenFromTheLowestFreeNumbersUntilTheyRunOut() {
        var plan = plan(List.of(), List.of());
        assertThat(seats(plan, "甲团队", 4)).isEqualTo(Outcome.CREATED);
        assertThat(seats(plan, "乙团队", 5)).isEqualTo(Outcome.CREATED);
        assertThat(seats(plan, "丙团队", 2)).isEqualTo(Outcome.REFUSED);
        assertThat(seats(plan, "丁团队", null)).isEqualTo(Outcome.REFUSED);
        assertThat(seats(plan, "戊团队", 1)).isEqualTo(Outcome.CREATED);
        assertThat(plan.lettings.added())
                .flatExtracting(lease -> lease.units())
                .containsExactly(new SeatDraft(ZONE, 1, 4), new SeatDraft(ZONE, 5, 5), new SeatDraft(ZONE, 10, 1));
        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(ProblemCode.SEATS_EXHAUSTED, ProblemCode.SEATS_REQUIRED);
        assertThat(problems.getFirst().params()).containsEntry("free", "1").containsEntry("wanted", "2");
    }

    @Test
    void scatteredFreeSeatsAreLetAsSeveralRuns() {
        var plan = plan(
                List.of(),
                List.of(
                        letting(UUID.randomUUID(), UUID.randomUUID(), ZONE, 3, 2),
                        letting(UUID.randomUUID(), UUID.randomUUID(), ZONE, 6, 1)));
        assertThat(seats(plan, "甲团队", 4)).isEqualTo(Outcome.CREATED);
        assertThat(plan.lettings.added().getFirst().units())
                .containsExactly(new SeatDraft(ZONE, 1, 2), new SeatDraft(ZONE, 5, 1), new SeatDraft(ZONE, 7, 1));
    }

    @Test
    void aMeetingRoomIsNotLet() {
        var plan = plan(List.of(), List.of());
        assertThat(take(plan, "甲团队", "2025-01-01", "M1", "2025-01-01", "2026-01-01"))
                .isEqualTo(Outcome.REFUSED);
        assertThat(problems.getFirst().messageEn()).contains("M1", "meeting room");
        assertThat(problems.getFirst().messageZh()).contains("M1", "会议室");
    }

    @Test
    void aRoomListedTwiceKeepsTheFirstRow() {
        var plan = plan(List.of(), List.of());
        assertThat(plan.take(unit("C1", "20.00"))).isEqualTo(Outcome.CREATED);
        assertThat(plan.take(unit("C1", "30.00"))).isEqualTo(Outcome.REFUSED);
        assertThat(plan.units.added())
                .singleElement()
                .satisfies(u -> assertThat(u.area()).isEqualByComparingTo("20.00"));
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.UNIT_DUPLICATE);
    }

    @Test
    void anotherStageIsPointedOutAndNotChanged() {
        var plan = plan(List.of(), List.of());
        take(plan, "甲团队", "2025-01-01", "A301", "2025-01-01", "2026-01-01");
        var company = plan.companies.toStore(CompanyBook.Origin.NEW).getFirst();
        var later = new RegisterPlan(
                new RegisterPlan.Before(
                        units(),
                        List.of(company),
                        Set.of(),
                        List.of(new TenantDraft(
                                plan.stays.added().getFirst().id(),
                                company.id(),
                                LocalDate.of(2025, 1, 1),
                                null,
                                Stage.INCUBATOR)),
                        List.of(letting(
                                company.id(), plan.stays.added().getFirst().id(), ROOM, null, null)),
                        List.of()),
                codes -> Map.of(),
                TODAY,
                problems::add);
        assertThat(take(later, "甲团队", "2025-01-01", "A301", "2025-01-01", "2026-01-01"))
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.STAGE_DIFFERS);
        assertThat(take(later, "甲团队", "2025-01-01", "A301", "2025-01-01", "2026-01-01"))
                .as("a second such row is a duplicate, also when the lease is stored already")
                .isEqualTo(Outcome.REFUSED);
    }

    private RegisterPlan plan(List<TenantDraft> tenants, List<LettingRecord> lettings) {
        return new RegisterPlan(
                new RegisterPlan.Before(units(), List.of(), Set.of(), tenants, lettings, List.of()),
                codes -> Map.of(),
                TODAY,
                problems::add);
    }

    private static List<UnitView> units() {
        return List.of(
                view(ROOM, "A301", UnitKind.OFFICE, null),
                view(UUID.randomUUID(), "A302", UnitKind.OFFICE, null),
                view(UUID.randomUUID(), "M1", UnitKind.MEETING, null),
                view(ZONE, "W1", UnitKind.WORKSTATION, 10));
    }

    private static UnitView life(String number, UnitLife life) {
        return new UnitView(
                UUID.randomUUID(),
                number,
                UnitKind.OFFICE,
                new BigDecimal("50.00"),
                null,
                UUID.randomUUID(),
                "B",
                1,
                null,
                life,
                null,
                null);
    }

    private static UnitView view(UUID id, String number, UnitKind kind, Integer seats) {
        return new UnitView(
                id,
                number,
                kind,
                new BigDecimal("50.00"),
                seats,
                UUID.randomUUID(),
                "A",
                3,
                null,
                UnitLife.ALWAYS,
                null,
                null);
    }

    private static LettingRecord letting(UUID company, UUID tenant, UUID unit, Integer first, Integer seats) {
        return new LettingRecord(
                UUID.randomUUID(),
                tenant,
                company,
                "别家",
                unit,
                first,
                seats,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 1, 1),
                null,
                null,
                null,
                false,
                null);
    }

    private Outcome seats(RegisterPlan plan, String company, Integer seats) {
        return take(plan, company, "2025-01-01", "W1", "2025-01-01", "2026-01-01", seats);
    }

    private Outcome take(RegisterPlan plan, String company, String entry, String rooms, String from, String to) {
        return take(plan, company, entry, rooms, from, to, null);
    }

    private Outcome take(
            RegisterPlan plan, String company, String entry, String rooms, String from, String to, Integer seats) {
        var values = new TenantRow.Values(
                company,
                Names.key(company),
                "TEAM",
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                LocalDate.parse(entry),
                "NURSERY",
                rooms.isEmpty() ? List.of() : List.of(rooms.split(" ", -1)),
                seats,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                null,
                "SQM_MONTH",
                null,
                null,
                null,
                null);
        return plan.take(new TenantRow(head(company), "NURSERY", "TEAM", values));
    }

    private UnitRow unit(String room, String area) {
        var values = new UnitRow.Values("A", 3, room, "OFFICE", new BigDecimal(area), null, null, "SQM_MONTH", null);
        return new UnitRow(head(room), values);
    }

    private Head head(String subject) {
        return new Head("台账", ++row, subject, Map.of(), Map.of(), List.of());
    }
}
