package org.seedbed.onboarding.internal.plan;

import static org.seedbed.onboarding.internal.plan.Facts.merged;
import static org.seedbed.onboarding.internal.plan.Facts.same;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyDraft;
import org.seedbed.lease.Leases.LeaseDraft;
import org.seedbed.lease.Leases.SeatDraft;
import org.seedbed.onboarding.internal.workbook.Field;
import org.seedbed.onboarding.internal.workbook.Names;
import org.seedbed.onboarding.internal.workbook.Problem;
import org.seedbed.onboarding.internal.workbook.ProblemCode;
import org.seedbed.onboarding.internal.workbook.Severity;
import org.seedbed.onboarding.internal.workbook.TenantRow;
import org.seedbed.shared.time.DateRange;
import org.seedbed.space.PriceBasis;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.Tenants.TenantDraft;

/** Decides on tenant rows. Looks first and changes the books only when nothing of the row is refused. */
final class TenantPlanner {

    private static final Map<String, String> STAGES_ZH =
            Map.of("NURSERY", "苗圃", "INCUBATOR", "孵化器", "ACCELERATOR", "加速器", "GRADUATED", "毕业");
    private static final Map<String, String> STAGES_EN = Map.of(
            "NURSERY", "nursery", "INCUBATOR", "incubator", "ACCELERATOR", "accelerator", "GRADUATED", "graduated");

    private final UnitBook units;
    private final CompanyBook companies;
    private final StayBook stays;
    private final LettingBook lettings;
    private final Consumer<Problem> problems;

    TenantPlanner(
            UnitBook units, CompanyBook companies, StayBook stays, LettingBook lettings, Consumer<Problem> problems) {
        this.units = units;
        this.companies = companies;
        this.stays = stays;
        this.lettings = lettings;
        this.problems = problems;
    }

    /** What a row will do, decided before anything is done. */
    private record Decision(
            @Nullable TenantDraft stay,
            @Nullable LeaseDraft stored,
            List<SeatDraft> seats,
            @Nullable DateRange period) {}

    Outcome take(TenantRow row, TenantRow.Values told) {
        var company = companies.find(told);
        var decision = decide(row, told, company);
        if (decision == null) {
            return Outcome.REFUSED;
        }
        var changed = companies.accept(told);
        var accepted = Objects.requireNonNull(companies.find(told));
        warnOfOtherFacts(row, told, accepted);
        var companyId = accepted.id();
        var stay = decision.stay;
        var created = stay == null;
        if (stay == null) {
            stay = stays.add(companyId, told.entry(), Stage.valueOf(told.stage()));
        } else {
            warnOfAnotherStage(row, told, stay);
        }
        if (decision.period == null) {
            stays.toldWithoutRoom(companyId, told.entry(), row.head().row());
        } else if (decision.stored == null) {
            created = true;
            lettings.add(
                    lease(stay.id(), told, decision.period, decision.seats),
                    companyId,
                    told.name(),
                    row.head().row());
        } else {
            changed |= takeOver(row, told, decision.stored, stay);
        }
        return created ? Outcome.CREATED : changed ? Outcome.UPDATED : Outcome.UNCHANGED;
    }

    /** Null when the row is refused; why has then been reported. */
    private @Nullable Decision decide(TenantRow row, TenantRow.Values told, @Nullable CompanyDraft company) {
        var claim = new RoomClaim(row, told, units, lettings, problems);
        if (claim.refused()) {
            return null;
        }
        var period = told.rooms().isEmpty() ? null : period(told);
        var stay = company == null ? null : stays.find(company.id(), told.entry());
        if (company != null) {
            var earlier = period == null
                    ? stays.roomlessRow(company.id(), told.entry())
                    : lettings.rowOf(company.id(), claim.unitIds(), period);
            if (earlier != null) {
                return refuse(row, ProblemCode.DUPLICATE_ROW, Field.COMPANY, Map.of("row", earlier.toString()));
            }
            var other = stay == null ? stays.inTheWayOf(company.id(), told.entry()) : null;
            if (other != null) {
                var params =
                        Map.of("company", company.name(), "from", other.from().toString());
                return refuse(row, ProblemCode.STAY_OVERLAPS, Field.ENTRY, params);
            }
        }
        if (period == null) {
            return new Decision(stay, null, List.of(), null);
        }
        var stored = stay == null ? null : lettings.find(stay.id(), period.from(), claim.unitIds());
        var left = stay == null ? null : leftBefore(stay, told);
        if (left != null && stored == null) {
            return refuse(row, ProblemCode.OUTSIDE_STAY, Field.LEASE_TO, lastDay(left));
        }
        if (stored != null && (left != null || lettings.isTerminated(stored) || lettings.caseOf(stored) != null)) {
            return new Decision(stay, stored, stored.units(), period);
        }
        if (stored != null) {
            return claim.mayKeep(stored.units(), period, stored.id())
                    ? new Decision(stay, stored, stored.units(), period)
                    : null;
        }
        var seats = claim.take(period);
        return claim.refused() ? null : new Decision(stay, null, seats, period);
    }

    /** True when the row changes the stored lease. */
    private boolean takeOver(TenantRow row, TenantRow.Values told, LeaseDraft stored, TenantDraft stay) {
        lettings.toldOf(stored, row.head().row());
        int seats = stored.units().stream()
                .mapToInt(u -> u.seats() == null ? 0 : u.seats())
                .sum();
        if (seats > 0 && told.seats() != null && told.seats() != seats) {
            var params = Map.of(
                    "stored", String.valueOf(seats), "value", told.seats().toString());
            warn(row, ProblemCode.SEATS_DIFFER, Field.SEATS, params);
        }
        var price = told.unitPrice();
        var lease = new LeaseDraft(
                stored.id(),
                stored.tenantId(),
                stored.from(),
                day(told.leaseTo()),
                merged(price, stored.unitPrice()),
                price == null ? stored.basis() : PriceBasis.valueOf(told.priceBasis()),
                merged(told.waiver(), stored.waiverLabel()),
                stored.units());
        var changed = !lease.to().equals(stored.to())
                || !same(lease.unitPrice(), stored.unitPrice())
                || lease.basis() != stored.basis()
                || !same(lease.waiverLabel(), stored.waiverLabel());
        if (changed && mayChange(row, told, stored, stay)) {
            lettings.change(lease);
            return true;
        }
        return false;
    }

    /** What happened in the system after the register was written is not undone by it. */
    private boolean mayChange(TenantRow row, TenantRow.Values told, LeaseDraft stored, TenantDraft stay) {
        if (lettings.isTerminated(stored)) {
            warn(row, ProblemCode.LEASE_TERMINATED, Field.LEASE_TO, lastDay(stored.to()));
            return false;
        }
        var number = lettings.caseOf(stored);
        if (number != null) {
            warn(row, ProblemCode.LEASE_OF_AGREEMENT, Field.LEASE_TO, Map.of("number", number));
            return false;
        }
        var left = leftBefore(stay, told);
        if (left != null) {
            warn(row, ProblemCode.OUTSIDE_STAY, Field.LEASE_TO, lastDay(left));
        }
        return left == null;
    }

    /** The first day after the stay, where the lease told would last longer. */
    private static @Nullable LocalDate leftBefore(TenantDraft stay, TenantRow.Values told) {
        return stay.to() != null && stay.to().isBefore(day(told.leaseTo())) ? stay.to() : null;
    }

    /** People write the last day, not the first day after. */
    private static Map<String, String> lastDay(LocalDate to) {
        return Map.of("to", to.minusDays(1).toString());
    }

    private void warnOfOtherFacts(TenantRow row, TenantRow.Values told, CompanyDraft company) {
        if (!Names.key(company.name()).equals(told.nameKey())) {
            var uscc = told.uscc() == null ? "" : told.uscc();
            var params = Map.of("uscc", uscc, "company", company.name());
            warn(row, ProblemCode.NAME_DIFFERS, Field.COMPANY, params);
        }
        companies
                .kept(told)
                .forEach((field, stored) -> warn(row, ProblemCode.FACTS_DIFFER, field, Map.of("stored", stored)));
    }

    private static LeaseDraft lease(UUID stay, TenantRow.Values told, DateRange period, List<SeatDraft> seats) {
        return new LeaseDraft(
                UUID.randomUUID(),
                stay,
                period.from(),
                day(period.to()),
                told.unitPrice(),
                told.unitPrice() == null ? null : PriceBasis.valueOf(told.priceBasis()),
                told.waiver(),
                seats);
    }

    private static DateRange period(TenantRow.Values told) {
        return new DateRange(day(told.leaseFrom()), day(told.leaseTo()));
    }

    /** The reader refuses rows that name a room without both days of the lease. */
    private static LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }

    /** A stage is entered by a person with a reason; a register only hints that it should be. */
    private void warnOfAnotherStage(TenantRow row, TenantRow.Values told, TenantDraft stay) {
        if (!stay.stage().name().equals(told.stage())) {
            var params = Map.of(
                    "stored", STAGES_ZH.getOrDefault(stay.stage().name(), ""),
                    "storedEn", STAGES_EN.getOrDefault(stay.stage().name(), ""),
                    "value", STAGES_ZH.getOrDefault(told.stage(), ""),
                    "valueEn", STAGES_EN.getOrDefault(told.stage(), ""));
            warn(row, ProblemCode.STAGE_DIFFERS, Field.STAGE, params);
        }
    }

    private void warn(TenantRow row, ProblemCode code, Field field, Map<String, String> params) {
        problems.accept(row.head().problem(code, Severity.WARNING, field, params));
    }

    private @Nullable Decision refuse(TenantRow row, ProblemCode code, Field field, Map<String, String> params) {
        problems.accept(row.head().problem(code, Severity.ERROR, field, params));
        return null;
    }
}
