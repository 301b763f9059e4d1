package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.agreement.internal.Agreement.Party;
import org.seedbed.agreement.internal.AgreementRequests.AgreementTermsRequest;
import org.seedbed.agreement.internal.AgreementRequests.TenantAgreementRequest;
import org.seedbed.agreement.internal.DraftStore.Origin;
import org.seedbed.company.Companies;
import org.seedbed.tenancy.Stage;

/** Writes agreements: of an application that was approved, or of a company that stays already. */
@ApplicationScoped
class DraftAgreement {

    private final AgreementStore store;
    private final DraftStore drafts;
    private final TermsCheck check;
    private final AgreementPolicies policies;
    private final Grounds grounds;
    private final IncubationLimit limits;
    private final Companies companies;

    DraftAgreement(
            AgreementStore store,
            DraftStore drafts,
            TermsCheck check,
            AgreementPolicies policies,
            Grounds grounds,
            IncubationLimit limits,
            Companies companies) {
        this.store = store;
        this.drafts = drafts;
        this.check = check;
        this.policies = policies;
        this.grounds = grounds;
        this.limits = limits;
        this.companies = companies;
    }

    @Transactional
    UUID ofApplication(UUID parkId, UUID by, UUID applicationId, AgreementTermsRequest content) {
        var applicant = grounds.approved(parkId, applicationId);
        var terms = check.of(parkId, content);
        grounds.requireAnnounced(parkId, applicationId, terms);
        var policy = policies.version(parkId, applicant.policyVersionId());
        var origin = new Origin(
                Stage.valueOf(applicant.stage().name()),
                applicationId,
                null,
                null,
                new Party(applicant.kind(), applicant.name(), applicant.uscc()),
                policy.versionId());
        var limit = limits.of(parkId, applicant, policy, content.from());
        return drafts.add(parkId, by, origin, content, terms, limit, leaseTerms(parkId, content));
    }

    @Transactional
    UUID ofTenant(UUID parkId, UUID by, TenantAgreementRequest request) {
        var content = request.content();
        var terms = check.of(parkId, content);
        var stay = grounds.covering(parkId, request.tenantId(), content.from(), content.to());
        var policy = policies.admission(parkId, request.admissionPolicyId(), content.from(), "/admissionPolicyId");
        var termsVersion = leaseTerms(parkId, content);
        grounds.requireFollows(parkId, request.tenantId(), request.renewsId(), content.from());
        var company = companies.find(parkId, stay.companyId()).orElseThrow();
        var stage = stay.stage() == null ? Stage.INCUBATOR : stay.stage();
        var origin = new Origin(
                stage,
                null,
                request.tenantId(),
                request.renewsId(),
                new Party(company.kind(), company.name(), company.uscc()),
                policy.versionId());
        var limit = limits.of(parkId, stay, stage, policy, content.from());
        return drafts.add(parkId, by, origin, content, terms, limit, termsVersion);
    }

    /** The origin stays; everything that is agreed on may change, and is checked as it was when it was first written. */
    @Transactional
    void edit(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, AgreementTermsRequest content) {
        var before = store.lockFor(parkId, id, ifMatch, AgreementMove.SUBMIT);
        var terms = check.of(parkId, content);
        if (before.applicationId() != null) {
            grounds.requireAnnounced(parkId, before.applicationId(), terms);
        }
        var limit = limit(before, content);
        drafts.change(before, by, content, terms, limit, leaseTerms(parkId, content));
    }

    private LocalDate limit(Agreement before, AgreementTermsRequest content) {
        var parkId = before.parkId();
        var policy = policies.version(parkId, before.policyVersionId());
        var applicationId = before.applicationId();
        if (applicationId != null) {
            return limits.of(parkId, grounds.approved(parkId, applicationId), policy, content.from());
        }
        // One that comes from no application comes from a stay.
        var tenantId = Objects.requireNonNull(before.tenantId());
        var stay = grounds.covering(parkId, tenantId, content.from(), content.to());
        grounds.requireFollows(parkId, tenantId, before.renewsId(), content.from());
        return limits.of(parkId, stay, before.stage(), policy, content.from());
    }

    private UUID leaseTerms(UUID parkId, AgreementTermsRequest content) {
        return policies.terms(parkId, content.termsPolicyId(), content.from(), "/content/termsPolicyId")
                .versionId();
    }
}
