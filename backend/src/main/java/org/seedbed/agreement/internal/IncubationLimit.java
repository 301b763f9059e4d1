package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.Applications.Applicant;
import org.seedbed.company.Companies;
import org.seedbed.company.CompanyDraft;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.Stays;
import org.seedbed.tenancy.Stays.Stay;

/**
 * The first day after the time a company may be incubated. It counts from the day on which the stay came into the stage of
 * the agreement, whichever way the agreement came about: time in the nursery is no time in the incubator.
 */
@ApplicationScoped
class IncubationLimit {

    private final AgreementPolicies policies;
    private final Stays stays;
    private final Companies companies;
    private final ChainedCompany chain;

    IncubationLimit(AgreementPolicies policies, Stays stays, Companies companies, ChainedCompany chain) {
        this.policies = policies;
        this.stays = stays;
        this.companies = companies;
        this.chain = chain;
    }

    /** Of whoever applied: one that stays already has been in the stage since, another begins. */
    LocalDate of(UUID parkId, Applicant applicant, PublishedPolicy policy, LocalDate from) {
        var stage = Stage.valueOf(applicant.stage().name());
        var entered = chain.find(parkId, applicant)
                .flatMap(companyId -> stays.on(parkId, companyId, from))
                .flatMap(stay -> stays.enteredOn(parkId, stay.tenantId(), stage, from))
                .orElse(from);
        return limit(entered, policy, applicant.industryCode(), from);
    }

    LocalDate of(UUID parkId, Stay stay, Stage stage, PublishedPolicy policy, LocalDate from) {
        var entered = stays.enteredOn(parkId, stay.tenantId(), stage, from).orElse(from);
        var industry = companies
                .find(parkId, stay.companyId())
                .map(CompanyDraft::industryCode)
                .orElse(null);
        return limit(entered, policy, industry, from);
    }

    private LocalDate limit(LocalDate entered, PublishedPolicy policy, @Nullable String industry, LocalDate from) {
        return entered.plusMonths(policies.months(policy, industry, from, "/admissionPolicyId"));
    }
}
