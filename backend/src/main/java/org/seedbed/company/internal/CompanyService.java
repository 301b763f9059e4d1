package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.company.CompanyStays;
import org.seedbed.company.internal.CompanyJson.CompanyMemberView;
import org.seedbed.company.internal.CompanyJson.CompanyRequest;
import org.seedbed.company.internal.CompanyJson.CompanyResponse;
import org.seedbed.company.internal.CompanyJson.CompanyUpdateRequest;
import org.seedbed.company.internal.CompanyJson.OwnCompanyResponse;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Memberships;
import org.seedbed.identity.Permission;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.text.Mask;
import org.seedbed.shared.web.Etags;

/** The register of companies: a plain register, so its use cases share one class. */
@ApplicationScoped
class CompanyService {

    private final CompanyRepository companies;
    private final CompanyRecords records;
    private final CompanyQueries queries;
    private final Memberships memberships;
    private final CompanyStays stays;
    private final Trail trail;
    private final FounderQueries founders;

    CompanyService(
            CompanyRepository companies,
            CompanyRecords records,
            CompanyQueries queries,
            Memberships memberships,
            CompanyStays stays,
            Trail trail,
            FounderQueries founders) {
        this.companies = companies;
        this.records = records;
        this.queries = queries;
        this.memberships = memberships;
        this.stays = stays;
        this.trail = trail;
        this.founders = founders;
    }

    @Transactional
    CompanyResponse get(Actor actor, UUID parkId, UUID companyId) {
        return response(actor, parkId, companies.requireInPark(parkId, companyId));
    }

    /** A company the network knows by its code is adopted with its registered facts; only the park's contact is new. */
    @Transactional
    CompanyResponse register(Actor actor, UUID parkId, CompanyRequest request) {
        var facts = request.facts();
        var fresh = new Company(UUID.randomUUID(), facts);
        var companyId = records.ensure(fresh);
        records.open(parkId, companyId, request.contactName(), request.contactPhone());
        var company = companies.requireInPark(parkId, companyId);
        trail.record(CompanyTrail.registered(
                parkId, companyId, !companyId.equals(fresh.id()), company.facts(), queries.contact(parkId, companyId)));
        return response(actor, parkId, company);
    }

    @Transactional
    CompanyResponse update(
            Actor actor, UUID parkId, UUID companyId, @Nullable String ifMatch, CompanyUpdateRequest request) {
        var company = companies.requireInPark(parkId, companyId);
        Etags.require(ifMatch, company.version());
        var facts = request.facts();
        // The contact lives in the park's record: count its change as a change of what the caller read.
        companies.getEntityManager().lock(company, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        if (!company.facts().equals(facts) && records.knownElsewhere(parkId, companyId)) {
            throw CompanyErrors.SHARED.raise();
        }
        var before = company.facts();
        var contact = queries.contact(parkId, companyId);
        queries.history().changesHoldFrom(companyId, request.since());
        company.describe(facts);
        companies.flush();
        records.change(parkId, companyId, request.contactName(), request.contactPhone());
        trail.record(CompanyTrail.changed(
                parkId, companyId, before, contact, company.facts(), queries.contact(parkId, companyId)));
        return response(actor, parkId, company);
    }

    /** The company as its own people see it. */
    @Transactional
    OwnCompanyResponse own(UUID companyId) {
        var facts = companies
                .findByIdOptional(companyId)
                .orElseThrow(CommonErrors.NOT_FOUND::raise)
                .facts();
        return new OwnCompanyResponse(
                companyId,
                facts.name(),
                facts.kind(),
                facts.uscc(),
                facts.foundedOn(),
                Money.cnyOrNull(facts.registeredCapital()),
                facts.industryCode(),
                members(companyId),
                queries.latestCount(companyId).orElse(null));
    }

    /** Whether the park may see who acts for the company: it has been here, and is not a mere record of its code. */
    @Transactional
    boolean showsPeople(UUID parkId, UUID companyId) {
        companies.requireInPark(parkId, companyId);
        return stays.any(parkId, companyId);
    }

    /**
     * Asking people in is for the park where the company stays; elsewhere a record alone would open its rooms and bills. A
     * stay, too, is only the park's own word: where a company stays in other parks, its owner asks people in, and the first
     * owner comes from the park that has registered it longest.
     *
     * @throws org.seedbed.shared.problem.ProblemException company.not-staying, company.owner-invites,
     *     company.first-park-invites
     */
    @Transactional
    void requireInviting(UUID parkId, UUID companyId) {
        companies.requireInPark(parkId, companyId);
        if (!stays.lasting(parkId, companyId)) {
            throw CompanyErrors.NOT_STAYING.raise();
        }
        if (records.asksForItself(parkId, companyId)) {
            throw CompanyErrors.OWNER_INVITES.raise();
        }
        if (records.firstElsewhere(parkId, companyId)) {
            throw CompanyErrors.FIRST_PARK_INVITES.raise();
        }
    }

    private List<CompanyMemberView> members(UUID companyId) {
        return memberships.ofCompany(companyId).stream()
                .map(CompanyMemberView::of)
                .toList();
    }

    private CompanyResponse response(Actor actor, UUID parkId, Company company) {
        var facts = company.facts();
        var contact = queries.contact(parkId, company.id());
        var clear = actor.mayInPark(parkId, Permission.PERSONAL_READ);
        return new CompanyResponse(
                company.id(),
                company.version(),
                facts.name(),
                facts.kind(),
                clear ? facts.uscc() : Mask.uscc(facts.uscc()),
                facts.foundedOn(),
                Money.cnyOrNull(facts.registeredCapital()),
                facts.industryCode(),
                clear ? contact.name() : Mask.name(contact.name()),
                clear ? contact.phone() : Mask.phone(contact.phone()),
                founders.of(parkId, company.id(), clear),
                queries.latestCountInPark(parkId, company.id())
                        .map(count -> clear ? count : count.withoutSensitive())
                        .orElse(null),
                queries.history().of(company.id(), clear),
                CompanyPolicy.abilities(actor, parkId));
    }
}
