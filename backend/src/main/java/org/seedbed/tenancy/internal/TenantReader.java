package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.text.Mask;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.IncubateeRule;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.TenantSpace;
import org.seedbed.tenancy.internal.TenantJson.IncubateeView;
import org.seedbed.tenancy.internal.TenantJson.OwnStayView;
import org.seedbed.tenancy.internal.TenantJson.StageEntryView;
import org.seedbed.tenancy.internal.TenantJson.TenantResponse;
import org.seedbed.tenancy.internal.chain.ChainJson.StageRecordView;
import org.seedbed.tenancy.internal.chain.StageRecords;

/** One tenant with everything its page shows, and the stays of one company for its own people. */
@ApplicationScoped
class TenantReader {

    private record CompanyFacts(
            String name,
            CompanyKind kind,
            @Nullable String uscc,
            @Nullable LocalDate foundedOn,
            @Nullable String industryCode) {}

    private final TenantRepository tenants;
    private final TenantSpace space;
    private final Parks parks;
    private final StageRecords records;
    private final Database database;
    private final BusinessClock clock;

    TenantReader(
            TenantRepository tenants,
            TenantSpace space,
            Parks parks,
            StageRecords records,
            Database database,
            BusinessClock clock) {
        this.tenants = tenants;
        this.space = space;
        this.parks = parks;
        this.records = records;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    TenantResponse get(Actor actor, UUID parkId, UUID tenantId, @Nullable LocalDate on) {
        return response(actor, tenants.require(parkId, tenantId), on == null ? clock.today() : on);
    }

    /** Oldest first. */
    @Transactional
    List<StageRecordView> stageRecords(UUID parkId, UUID tenantId) {
        return records.of(parkId, tenants.require(parkId, tenantId).id());
    }

    TenantResponse response(Actor actor, Tenant tenant, LocalDate on) {
        var company = company(tenant.companyId());
        var stages = tenants.stages(tenant);
        var stage = stageOn(stages, on);
        var rule = IncubateeRule.inForce(on);
        var judgement = rule.judge(facts(company, stage, tenant), on);
        var units = space.unitsOn(tenant.parkId(), Set.of(tenant.id()), on).getOrDefault(tenant.id(), List.of());
        var clear = actor.mayInPark(tenant.parkId(), Permission.PERSONAL_READ);
        return new TenantResponse(
                tenant.id(),
                tenant.version(),
                tenant.companyId(),
                company.name(),
                company.kind(),
                clear ? company.uscc() : Mask.uscc(company.uscc()),
                company.foundedOn(),
                tenant.stay().from(),
                tenant.stay().to(),
                stage,
                stages.stream().map(StageEntryView::of).toList(),
                records.clock(tenant.parkId(), tenant.id(), on),
                IncubateeView.of(rule, judgement, on),
                units,
                TenantQueries.area(units),
                tenant.departureReason(),
                TenancyPolicy.abilities(actor, tenant, stage, on));
    }

    /** Stays of the company in whatever park, newest first; 100 at most. */
    @Transactional
    List<OwnStayView> stays(UUID companyId) {
        var today = clock.today();
        var own = tenants.find("companyId = ?1 order by startsOn desc, id", companyId)
                .page(0, 100)
                .list();
        var names = parks.names(own.stream().map(Tenant::parkId).distinct().toList());
        var views = new ArrayList<OwnStayView>();
        for (var tenant : own) {
            views.add(stay(tenant, names, today));
        }
        return views;
    }

    private OwnStayView stay(Tenant tenant, Map<UUID, String> parkNames, LocalDate today) {
        var stages = tenants.stages(tenant);
        var stage = stageOn(stages, today);
        var facts = facts(company(tenant.companyId()), stage, tenant);
        return new OwnStayView(
                tenant.id(),
                tenant.parkId(),
                parkNames.getOrDefault(tenant.parkId(), ""),
                tenant.stay().from(),
                tenant.stay().to(),
                stage,
                stages.stream().map(StageEntryView::of).toList(),
                records.clock(tenant.parkId(), tenant.id(), today),
                tenant.stay().contains(today)
                        && IncubateeRule.inForce(today).judge(facts, today).incubatee(),
                space.unitsOn(tenant.parkId(), Set.of(tenant.id()), today).getOrDefault(tenant.id(), List.of()));
    }

    private static @Nullable Stage stageOn(List<StageEntry> stages, LocalDate on) {
        return stages.stream()
                .filter(e -> !on.isBefore(e.startsOn()) && (e.endsOn() == null || on.isBefore(e.endsOn())))
                .map(StageEntry::stage)
                .findFirst()
                .orElse(null);
    }

    private static IncubateeRule.Facts facts(CompanyFacts company, @Nullable Stage stage, Tenant tenant) {
        return new IncubateeRule.Facts(
                company.kind(), stage, company.foundedOn(), tenant.stay().from(), company.industryCode());
    }

    private CompanyFacts company(UUID companyId) {
        return database.first(
                        Sql.of(
                                "select name, kind, uscc, founded_on, industry_code from company where id = ?",
                                companyId),
                        row -> new CompanyFacts(
                                row.text("name"),
                                row.constant("kind", CompanyKind.class),
                                row.textOrNull("uscc"),
                                row.dateOrNull("founded_on"),
                                row.textOrNull("industry_code")))
                .orElseThrow();
    }
}
