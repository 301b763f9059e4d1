package org.seedbed.onboarding.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyDraft;
import org.seedbed.lease.Leases.LettingRecord;
import org.seedbed.onboarding.internal.plan.RegisterPlan.Before;
import org.seedbed.onboarding.internal.workbook.Expertise;
import org.seedbed.onboarding.internal.workbook.Field;
import org.seedbed.onboarding.internal.workbook.RegisterLayout;
import org.seedbed.space.PriceBasis;
import org.seedbed.space.UnitKind;
import org.seedbed.space.UnitView;
import org.seedbed.tenancy.Tenants.TenantDraft;

/** The rows of a park's register: what the import reads of them is what they were written from. */
final class RegisterRows {

    private final Before park;
    private final LocalDate today;
    private final Map<UUID, UnitView> units;

    RegisterRows(Before park, LocalDate today) {
        this.park = park;
        this.today = today;
        this.units = park.units().stream()
                .filter(u -> u.life().contains(today))
                .collect(Collectors.toMap(UnitView::id, Function.identity()));
    }

    List<Map<Field, Object>> units() {
        return park.units().stream()
                .filter(u -> units.containsKey(u.id()))
                .map(RegisterRows::unit)
                .toList();
    }

    /** One row for each lease that runs or is to come, one for each stay without any; nobody who has left. */
    List<Map<Field, Object>> tenants() {
        var companies = park.companies().stream().collect(Collectors.toMap(CompanyDraft::id, Function.identity()));
        var lettings = park.lettings().stream()
                // A room that was split or merged away is no row of the register, so nothing can be let in it.
                .filter(l -> l.to().isAfter(today) && units.containsKey(l.unitId()))
                .collect(Collectors.groupingBy(LettingRecord::tenantId));
        return park.tenants().stream()
                .filter(t -> t.to() == null || t.to().isAfter(today))
                .sorted(Comparator.comparing(
                                (TenantDraft t) -> company(companies, t).name())
                        .thenComparing(TenantDraft::from)
                        .thenComparing(TenantDraft::id))
                .flatMap(t -> stay(company(companies, t), t, lettings.getOrDefault(t.id(), List.of())))
                .toList();
    }

    List<Map<Field, Object>> mentors() {
        return park.mentors().stream()
                .map(m -> {
                    var row = new EnumMap<Field, Object>(Field.class);
                    put(row, Field.NAME, m.name());
                    put(row, Field.TITLE, m.title());
                    put(row, Field.CATEGORY, m.category());
                    put(row, Field.EXPERTISE, Expertise.text(m.fields()));
                    put(row, Field.TERM_FROM, m.termFrom());
                    put(row, Field.TERM_TO, lastDay(m.termTo()));
                    put(row, Field.EMAIL, m.email());
                    return (Map<Field, Object>) row;
                })
                .toList();
    }

    private static Map<Field, Object> unit(UnitView unit) {
        var row = new EnumMap<Field, Object>(Field.class);
        put(row, Field.BUILDING, unit.buildingCode());
        put(row, Field.FLOOR, unit.floorLevel());
        put(row, Field.ROOM, unit.number());
        put(row, Field.UNIT_KIND, unit.kind().zh());
        put(row, Field.AREA, unit.area());
        put(row, Field.SEATS, unit.seats());
        put(row, Field.LIST_PRICE, price(unit.price(), unit.basis(), unit.kind() == UnitKind.WORKSTATION));
        put(row, Field.REMARK, unit.remark());
        return row;
    }

    private Stream<Map<Field, Object>> stay(CompanyDraft company, TenantDraft stay, List<LettingRecord> lettings) {
        var about = about(company);
        put(about, Field.ENTRY, stay.from());
        put(about, Field.STAGE, stay.stage().zh());
        if (lettings.isEmpty()) {
            return Stream.of(about);
        }
        return lettings.stream()
                .collect(Collectors.groupingBy(LettingRecord::leaseId, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparing(
                                (List<LettingRecord> lease) -> lease.getFirst().from())
                        .thenComparing(this::rooms))
                .map(lease -> {
                    var row = new EnumMap<>(about);
                    lease(row, lease);
                    return row;
                });
    }

    private static EnumMap<Field, Object> about(CompanyDraft company) {
        var row = new EnumMap<Field, Object>(Field.class);
        var capital = company.registeredCapital();
        put(row, Field.COMPANY, company.name());
        put(row, Field.USCC, company.uscc());
        put(row, Field.COMPANY_KIND, company.kind().zh());
        put(row, Field.FOUNDED, company.foundedOn());
        put(
                row,
                Field.CAPITAL,
                capital == null ? null : capital.movePointLeft(4).stripTrailingZeros());
        put(row, Field.INDUSTRY, company.industryCode());
        put(row, Field.CONTACT, company.contactName());
        put(row, Field.PHONE, company.contactPhone());
        put(
                row,
                Field.FOUNDER_CATEGORY,
                // Sensitive tags leave the system one at a time and with a reason (reveal), never in a file.
                RegisterLayout.founderCategories(company.founderCategories().stream()
                        .filter(category -> !category.isSensitive())
                        .sorted()
                        .map(Enum::name)));
        put(row, Field.STAFF, company.staff());
        put(row, Field.COLLEGE, company.staff() == null ? null : company.collegeUp());
        return row;
    }

    private void lease(Map<Field, Object> row, List<LettingRecord> lease) {
        var first = lease.getFirst();
        int seats = lease.stream().mapToInt(this::seats).sum();
        put(row, Field.ROOM, rooms(lease));
        put(row, Field.SEATS, seats == 0 ? null : seats);
        put(row, Field.LEASE_FROM, first.from());
        put(row, Field.LEASE_TO, lastDay(first.to()));
        put(row, Field.UNIT_PRICE, price(first.unitPrice(), first.basis(), seats > 0));
        put(row, Field.WAIVER, first.waiverLabel());
    }

    private String rooms(List<LettingRecord> lease) {
        return lease.stream().map(l -> unitOf(l).number()).distinct().sorted().collect(Collectors.joining("、"));
    }

    /** A zone let as a whole is let with all its seats. */
    private int seats(LettingRecord letting) {
        var unit = unitOf(letting);
        var seats = letting.seats() == null && unit.kind() == UnitKind.WORKSTATION ? unit.seats() : letting.seats();
        return seats == null ? 0 : seats;
    }

    private UnitView unitOf(LettingRecord letting) {
        return Objects.requireNonNull(units.get(letting.unitId()));
    }

    /** A number where its unit goes without saying, else a text that says it. */
    private static @Nullable Object price(@Nullable BigDecimal price, @Nullable PriceBasis basis, boolean bySeat) {
        if (price == null || basis == null) {
            return null;
        }
        return (basis == PriceBasis.SEAT_MONTH) == bySeat ? price : price.toPlainString() + basis.zh();
    }

    private static CompanyDraft company(Map<UUID, CompanyDraft> companies, TenantDraft stay) {
        return Objects.requireNonNull(companies.get(stay.companyId()));
    }

    /** People write the last day, not the first day after. */
    private static @Nullable LocalDate lastDay(@Nullable LocalDate to) {
        return to == null ? null : to.minusDays(1);
    }

    private static void put(Map<Field, Object> row, Field field, @Nullable Object value) {
        if (value != null) {
            row.put(field, value);
        }
    }
}
