package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.Applications;
import org.seedbed.admission.Applications.Applicant;
import org.seedbed.company.Companies;
import org.seedbed.company.CompanyDraft;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stays;

/** Makes a tenant of whoever signs: the company of the register, or the one that their application told of. */
@ApplicationScoped
class AgreementTenants {

    private final Applications applications;
    private final ChainedCompany chain;
    private final Companies companies;
    private final Stays stays;
    private final BusinessClock clock;

    AgreementTenants(
            Applications applications, ChainedCompany chain, Companies companies, Stays stays, BusinessClock clock) {
        this.applications = applications;
        this.chain = chain;
        this.companies = companies;
        this.stays = stays;
        this.clock = clock;
    }

    /**
     * Whose lease it is.
     *
     * @param opened whether the stay began with it
     */
    record Settled(UUID tenantId, UUID companyId, boolean opened) {}

    /** The stay begins on the agreement's first day, or goes on. */
    Settled settle(Agreement agreement) {
        var tenantId = agreement.tenantId();
        if (tenantId != null) {
            var stay = stays.of(agreement.parkId(), tenantId).orElseThrow(AgreementErrors.TENANT_UNKNOWN::raise);
            return new Settled(tenantId, stay.companyId(), false);
        }
        var applicant = applications.get(agreement.parkId(), Objects.requireNonNull(agreement.applicationId()));
        if (!ApplicationMove.SIGN.from().contains(applicant.state())) {
            throw AgreementErrors.APPLICATION_NOT_APPROVED.raise("number", applicant.number());
        }
        var parkId = agreement.parkId();
        var companyId = chain.settle(parkId, applicant).orElseGet(() -> company(parkId, applicant));
        var opened = stays.on(agreement.parkId(), companyId, agreement.from()).isEmpty();
        var stay = stays.open(agreement.parkId(), companyId, agreement.stage(), agreement.from());
        return new Settled(stay, companyId, opened);
    }

    void contracted(Agreement agreement, UUID companyId, UUID leaseId) {
        var applicationId = agreement.applicationId();
        if (applicationId != null) {
            applications.signed(agreement.parkId(), applicationId, companyId, agreement.id(), leaseId);
        }
    }

    /** It was signed by mistake: the stay it opened goes where nothing else rests on it, and the application is open again. */
    void undo(Agreement agreement, boolean opened, String reason) {
        var applicationId = agreement.applicationId();
        if (applicationId != null) {
            applications.reopen(agreement.parkId(), applicationId, agreement.id(), reason);
        }
        var tenantId = agreement.tenantId();
        if (opened && tenantId != null) {
            stays.remove(agreement.parkId(), tenantId, reason);
        }
    }

    /** A credit code is one company, wherever in the network it was registered first. */
    private UUID company(UUID parkId, Applicant applicant) {
        var linked = applicant.companyId();
        if (linked != null && companies.lockInPark(parkId, linked)) {
            return linked;
        }
        var uscc = applicant.uscc();
        var known = uscc == null ? null : companies.byUscc(List.of(uscc)).get(uscc);
        if (known == null) {
            var company = draft(UUID.randomUUID(), applicant);
            companies.add(parkId, List.of(company));
            return company.id();
        }
        if (!companies.lockInPark(parkId, known.id())) {
            companies.adopt(parkId, List.of(draft(known.id(), applicant)));
        }
        return known.id();
    }

    private CompanyDraft draft(UUID id, Applicant applicant) {
        return new CompanyDraft(
                id,
                applicant.kind(),
                applicant.name(),
                applicant.uscc(),
                applicant.foundedOn(),
                applicant.registeredCapital(),
                applicant.industryCode(),
                applicant.contactName(),
                applicant.contactPhone(),
                Set.of(),
                clock.today(),
                null,
                null);
    }
}
