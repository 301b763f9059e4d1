package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.seedbed.audit.Trail;
import org.seedbed.company.Companies;
import org.seedbed.identity.Actor;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.internal.TenantJson.TenantRequest;
import org.seedbed.tenancy.internal.TenantJson.TenantResponse;
import org.seedbed.tenancy.internal.chain.StageRules;

/** Lets a company of the park's register begin its stay. Overlapping stays are refused by the database. */
@ApplicationScoped
class AdmitTenant {

    private final TenantRepository tenants;
    private final Companies companies;
    private final StageRules rules;
    private final TenantReader reader;
    private final BusinessClock clock;
    private final Trail trail;

    AdmitTenant(
            TenantRepository tenants,
            Companies companies,
            StageRules rules,
            TenantReader reader,
            BusinessClock clock,
            Trail trail) {
        this.tenants = tenants;
        this.companies = companies;
        this.rules = rules;
        this.reader = reader;
        this.clock = clock;
        this.trail = trail;
    }

    @Transactional
    TenantResponse handle(Actor actor, UUID parkId, TenantRequest request) {
        if (request.to() != null && !request.from().isBefore(request.to())) {
            throw ProblemException.field("/to", ValidationErrors.PERIOD);
        }
        if (!companies.lockInPark(parkId, request.companyId())) {
            throw TenancyErrors.COMPANY_UNKNOWN.raise();
        }
        var tenant = new Tenant(UUID.randomUUID(), parkId, request.companyId(), request.from(), request.to());
        tenants.persistAndFlush(tenant);
        var entry = new StageEntry(parkId, tenant.id(), request.stage(), request.from(), request.to(), null);
        entry.dueOn(rules.due(parkId, request.stage(), request.from()));
        tenants.getEntityManager().persist(entry);
        tenants.flush();
        var response = reader.response(actor, tenant, clock.today());
        trail.record(TenancyTrail.admitted(tenant, response.companyName(), request.stage()));
        return response;
    }
}
