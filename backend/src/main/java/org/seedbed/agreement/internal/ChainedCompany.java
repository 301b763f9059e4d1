package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.admission.Applications.Applicant;
import org.seedbed.company.Companies;
import org.seedbed.company.CompanyDraft;
import org.seedbed.company.Licences;
import org.seedbed.company.Licences.Licence;
import org.seedbed.shared.time.BusinessClock;

/**
 * Who follows an earlier application goes on as the company that became of it: one company, one stay. A team that has got its
 * licence meanwhile takes its code, as it would by a supplement.
 */
@ApplicationScoped
class ChainedCompany {

    private final Companies companies;
    private final Licences licences;
    private final BusinessClock clock;

    ChainedCompany(Companies companies, Licences licences, BusinessClock clock) {
        this.companies = companies;
        this.licences = licences;
        this.clock = clock;
    }

    /** The company of the park's register an applicant is, as far as it is known by now. */
    Optional<UUID> find(UUID parkId, Applicant applicant) {
        return before(parkId, applicant).map(CompanyDraft::id).or(() -> Optional.ofNullable(applicant.companyId()));
    }

    /**
     * Refuses where the team that stays here and the bearer of the code are two companies to the network: signing would make
     * two stays of one.
     *
     * @throws org.seedbed.shared.problem.ProblemException agreement.company-twice
     */
    void requireOne(UUID parkId, Applicant applicant) {
        before(parkId, applicant).ifPresent(before -> requireOne(applicant, before));
    }

    private void requireOne(Applicant applicant, CompanyDraft before) {
        var uscc = applicant.uscc();
        if (uscc == null) {
            return;
        }
        var bearer = companies.byUscc(List.of(uscc)).get(uscc);
        if (bearer != null && !bearer.id().equals(before.id())) {
            throw AgreementErrors.COMPANY_TWICE.raise("team", before.name(), "company", bearer.name(), "uscc", uscc);
        }
    }

    /**
     * The company of the earlier application, under its code; empty where there is none and another way is to be gone.
     *
     * @throws org.seedbed.shared.problem.ProblemException agreement.company-twice, company.shared
     */
    Optional<UUID> settle(UUID parkId, Applicant applicant) {
        var before = before(parkId, applicant).filter(company -> companies.lockInPark(parkId, company.id()));
        before.ifPresent(company -> {
            requireOne(applicant, company);
            var uscc = applicant.uscc();
            if (uscc != null && company.uscc() == null) {
                var licence = new Licence(
                        applicant.kind(),
                        applicant.name(),
                        uscc,
                        applicant.foundedOn(),
                        applicant.registeredCapital(),
                        applicant.industryCode());
                licences.become(parkId, company.id(), licence, clock.today());
            }
        });
        return before.map(CompanyDraft::id);
    }

    /** Of another code it is another company, whatever the same people had before. */
    private Optional<CompanyDraft> before(UUID parkId, Applicant applicant) {
        var uscc = applicant.uscc();
        return Optional.ofNullable(applicant.previousCompanyId())
                .flatMap(id -> companies.find(parkId, id))
                .filter(company ->
                        uscc == null || company.uscc() == null || company.uscc().equals(uscc));
    }
}
