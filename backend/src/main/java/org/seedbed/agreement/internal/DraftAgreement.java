package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.Applications;
import org.seedbed.admission.Applications.Applicant;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.agreement.internal.Agreement.Party;
import org.seedbed.agreement.internal.AgreementRequests.AgreementTermsRequest;
import org.seedbed.agreement.internal.AgreementRequests.TenantAgreementRequest;
import org.seedbed.agreement.internal.DraftStore.Origin;
import org.seedbed.company.Companies;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.DateRange;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.Stays;

/** Writes agreements: of an application that was approved, or of a company that stays already. */
@ApplicationScoped
class DraftAgreement {

    private final AgreementStore store;
    private final DraftStore drafts;
    private final TermsCheck check;
    private final AgreementPolicies policies;
    private final Applications applications;
    private final Stays stays;
    private final Companies companies;

    DraftAgreement(
            AgreementStore store,
            DraftStore drafts,
            TermsCheck check,
            AgreementPolicies policies,
            Applications applications,
            Stays stays,
            Companies companies) {
        this.store = store;
        this.drafts = drafts;
        this.check = check;
        this.policies = policies;
        this.applications = applications;
        this.stays = stays;
        this.companies = companies;
    }

    @Transactional
    UUID ofApplication(UUID parkId, UUID by, UUID applicationId, AgreementTermsRequest content) {
        var applicant = applications.get(parkId, applicationId);
        if (!ApplicationMove.SIGN.from().contains(applicant.state())) {
            throw AgreementErrors.APPLICATION_NOT_APPROVED.raise("number", applicant.number());
        }
        var terms = check.of(parkId, content);
        var policy = policies.version(parkId, applicant.policyVersionId());
        var origin = new Origin(
                Stage.valueOf(applicant.stage().name()),
                applicationId,
                null,
                null,
                new Party(applicant.kind(), applicant.name(), applicant.uscc()),
                policy.versionId());
        return drafts.add(
                parkId,
                by,
                origin,
                content,
                terms,
                limit(entered(parkId, applicant, content.from()), policy),
                leaseTerms(parkId, content));
    }

    @Transactional
    UUID ofTenant(UUID parkId, UUID by, TenantAgreementRequest request) {
        var content = request.content();
        var terms = check.of(parkId, content);
        var stay = stays.of(parkId, request.tenantId())
                .orElseThrow(() -> ProblemException.at("/tenantId", AgreementErrors.TENANT_UNKNOWN));
        if (!stay.during().encloses(new DateRange(content.from(), content.to()))) {
            throw ProblemException.at("/content/from", AgreementErrors.OUTSIDE_STAY);
        }
        var policy = policies.admission(parkId, request.admissionPolicyId(), content.from(), "/admissionPolicyId");
        var termsVersion = leaseTerms(parkId, content);
        requireFollows(parkId, request);
        var company = companies.find(parkId, stay.companyId()).orElseThrow();
        var origin = new Origin(
                stay.stage() == null ? Stage.INCUBATOR : stay.stage(),
                null,
                request.tenantId(),
                request.renewsId(),
                new Party(company.kind(), company.name(), company.uscc()),
                policy.versionId());
        return drafts.add(
                parkId, by, origin, content, terms, limit(stay.during().from(), policy), termsVersion);
    }

    /** The origin stays; everything that is agreed on may change. */
    @Transactional
    void edit(UUID parkId, UUID by, UUID id, @Nullable String ifMatch, AgreementTermsRequest content) {
        var before = store.lockFor(parkId, id, ifMatch, AgreementMove.SUBMIT);
        var terms = check.of(parkId, content);
        var policy = policies.version(parkId, before.policyVersionId());
        var limit = limit(entered(parkId, before, content.from()), policy);
        drafts.change(before, by, content, terms, limit, leaseTerms(parkId, content));
    }

    private UUID leaseTerms(UUID parkId, AgreementTermsRequest content) {
        return policies.terms(parkId, content.termsPolicyId(), content.from(), "/content/termsPolicyId")
                .versionId();
    }

    private LocalDate limit(LocalDate entered, PublishedPolicy policy) {
        return entered.plusMonths(policies.months(policy, "/admissionPolicyId"));
    }

    /** Time in the nursery does not count for the incubator; a stay that goes on in the same stage does. */
    private LocalDate entered(UUID parkId, Applicant applicant, LocalDate from) {
        var companyId = applicant.companyId();
        return companyId == null
                ? from
                : stays.on(parkId, companyId, from)
                        .filter(stay ->
                                stay.stage() == Stage.valueOf(applicant.stage().name()))
                        .map(stay -> stay.during().from())
                        .orElse(from);
    }

    private LocalDate entered(UUID parkId, Agreement before, LocalDate from) {
        var tenantId = before.tenantId();
        if (tenantId != null) {
            var stay = stays.of(parkId, tenantId).orElseThrow();
            if (from.isBefore(stay.during().from())) {
                throw ProblemException.at("/content/from", AgreementErrors.OUTSIDE_STAY);
            }
            return stay.during().from();
        }
        var applicationId = before.applicationId();
        return applicationId == null ? from : entered(parkId, applications.get(parkId, applicationId), from);
    }

    private void requireFollows(UUID parkId, TenantAgreementRequest request) {
        var renewsId = request.renewsId();
        if (renewsId == null) {
            return;
        }
        var before = drafts.signed(parkId, renewsId)
                .filter(agreement -> request.tenantId().equals(agreement.tenantId()))
                .orElseThrow(() -> ProblemException.at("/renewsId", AgreementErrors.RENEWS_UNKNOWN));
        if (!before.to().equals(request.content().from())) {
            throw ProblemException.at("/content/from", AgreementErrors.RENEWS_GAP, "day", before.to());
        }
    }
}
