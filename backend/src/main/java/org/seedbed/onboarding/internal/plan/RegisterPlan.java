package org.seedbed.onboarding.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.seedbed.company.CompanyDraft;
import org.seedbed.lease.Leases.LettingRecord;
import org.seedbed.mentoring.MentorRecord;
import org.seedbed.onboarding.internal.plan.UnitBook.PlannedUnit;
import org.seedbed.onboarding.internal.workbook.MentorRow;
import org.seedbed.onboarding.internal.workbook.Problem;
import org.seedbed.onboarding.internal.workbook.RegisterRow;
import org.seedbed.onboarding.internal.workbook.TenantRow;
import org.seedbed.onboarding.internal.workbook.UnitRow;
import org.seedbed.space.UnitKind;
import org.seedbed.space.UnitView;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.Tenants.TenantDraft;

/** All decisions of one import. Rows come in the order units, tenants, mentors. */
public final class RegisterPlan {

    /** The park when the import begins. */
    public record Before(
            List<UnitView> units,
            List<CompanyDraft> companies,
            Set<UUID> knownElsewhere,
            List<TenantDraft> tenants,
            List<LettingRecord> lettings,
            List<MentorRecord> mentors) {}

    /** What to say about the park once the import is through. */
    public record Summary(
            int units,
            BigDecimal areaTotal,
            int offices,
            BigDecimal officeArea,
            int occupiedOffices,
            BigDecimal occupiedOfficeArea,
            int mentors,
            int tenantRows,
            int teams,
            Map<Stage, Integer> stages) {}

    public final UnitBook units;
    public final CompanyBook companies;
    public final StayBook stays;
    public final LettingBook lettings;
    public final MentorBook mentors;
    private final TenantPlanner tenants;
    private final Consumer<Problem> problems;
    private final Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
    private int tenantRows;
    private int teams;

    public RegisterPlan(
            Before before,
            Function<Collection<String>, Map<String, CompanyDraft>> network,
            LocalDate asOf,
            Consumer<Problem> problems) {
        this.problems = problems;
        units = new UnitBook(before.units(), problems);
        companies = new CompanyBook(before.companies(), before.knownElsewhere(), network, asOf);
        stays = new StayBook(before.tenants());
        lettings = new LettingBook(before.lettings());
        mentors = new MentorBook(before.mentors(), problems);
        tenants = new TenantPlanner(units, companies, stays, lettings, problems);
    }

    /** To be told of a run of rows before they are taken, so that the network is asked once for all of them. */
    public void prepare(List<RegisterRow> rows) {
        companies.lookUp(rows.stream()
                .filter(TenantRow.class::isInstance)
                .map(row -> ((TenantRow) row).values())
                .filter(Objects::nonNull)
                .toList());
    }

    public Outcome take(RegisterRow row) {
        row.head().problems().forEach(problems);
        return switch (row) {
            case UnitRow unit -> unit.values() == null ? Outcome.REFUSED : units.take(unit, unit.values());
            case TenantRow tenant -> {
                count(tenant);
                yield tenant.values() == null ? Outcome.REFUSED : tenants.take(tenant, tenant.values());
            }
            case MentorRow mentor -> mentor.values() == null ? Outcome.REFUSED : mentors.take(mentor, mentor.values());
        };
    }

    public Summary summary(LocalDate asOf) {
        var there = units.on(asOf);
        var offices = there.stream().filter(u -> u.kind() == UnitKind.OFFICE).toList();
        var let = lettings.letOn(asOf);
        var occupied = offices.stream().filter(u -> let.contains(u.id())).toList();
        return new Summary(
                there.size(),
                area(there),
                offices.size(),
                area(offices),
                occupied.size(),
                area(occupied),
                mentors.size(),
                tenantRows,
                teams,
                Map.copyOf(stages));
    }

    /** The register's own figures count every row, also the refused. */
    private void count(TenantRow row) {
        tenantRows++;
        if ("TEAM".equals(row.kind())) {
            teams++;
        }
        if (row.stage() != null) {
            stages.merge(Stage.valueOf(row.stage()), 1, Integer::sum);
        }
    }

    private static BigDecimal area(Collection<PlannedUnit> units) {
        return units.stream()
                .map(PlannedUnit::area)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2);
    }
}
