package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.company.Licences.Licence;
import org.seedbed.shared.problem.ProblemException;

/** Makes a firm of a team; its stays, leases and mentors are those of the firm. */
@ApplicationScoped
public class LicenceTeam {

    private final CompanyRepository companies;
    private final CompanyRecords records;
    private final CompanyQueries queries;
    private final Trail trail;

    LicenceTeam(CompanyRepository companies, CompanyRecords records, CompanyQueries queries, Trail trail) {
        this.companies = companies;
        this.records = records;
        this.queries = queries;
        this.trail = trail;
    }

    public void requireFree(UUID companyId, String uscc, String pointer) {
        if (records.idInNetwork(uscc).filter(other -> !other.equals(companyId)).isPresent()) {
            throw ProblemException.at(pointer, CompanyErrors.USCC_TAKEN);
        }
    }

    public void become(UUID parkId, UUID companyId, Licence licence, LocalDate since) {
        var company = companies.requireInPark(parkId, companyId);
        companies.getEntityManager().lock(company, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        if (records.knownElsewhere(parkId, companyId)) {
            throw CompanyErrors.SHARED.raise();
        }
        var before = company.facts();
        queries.history().changesHoldFrom(companyId, since);
        company.describe(new CompanyFacts(
                licence.kind(),
                licence.name(),
                licence.uscc(),
                told(licence.foundedOn(), before.foundedOn()),
                told(licence.registeredCapital(), before.registeredCapital()),
                told(licence.industryCode(), before.industryCode())));
        companies.flush();
        records.refresh(parkId, companyId);
        var contact = queries.contact(parkId, companyId);
        trail.record(CompanyTrail.changed(parkId, companyId, before, contact, company.facts(), contact));
    }

    private static <T> @Nullable T told(@Nullable T now, @Nullable T before) {
        return now == null ? before : now;
    }
}
