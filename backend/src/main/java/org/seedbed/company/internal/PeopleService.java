package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.seedbed.audit.Trail;
import org.seedbed.company.internal.CompanyJson.EmploymentCountRequest;
import org.seedbed.company.internal.CompanyJson.EmploymentCountView;
import org.seedbed.company.internal.CompanyJson.SubCountRequest;
import org.seedbed.company.internal.CompanyJson.SubCountView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;

/** People in post. */
@ApplicationScoped
class PeopleService {

    private final CompanyRepository companies;
    private final Database database;
    private final Trail trail;

    PeopleService(CompanyRepository companies, Database database, Trail trail) {
        this.companies = companies;
        this.database = database;
        this.trail = trail;
    }

    /** Typed by a person: a part larger than the whole is refused, while an import stores it with a warning. */
    @Transactional
    EmploymentCountView recordCount(UUID parkId, UUID companyId, EmploymentCountRequest request) {
        companies.requireInPark(parkId, companyId);
        var parts = request.subCounts();
        if (parts.stream().map(SubCountRequest::tag).distinct().count() < parts.size()) {
            throw ProblemException.field("/subCounts", ValidationErrors.UNIQUE);
        }
        parts.stream()
                .filter(part -> part.count() > request.total())
                .findFirst()
                .ifPresent(part -> {
                    throw CompanyErrors.SUB_COUNT_EXCEEDS.raise("count", part.count(), "total", request.total());
                });
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                "insert into employment_count (park_id, id, company_id, as_of, total) values (?, ?, ?, ?, ?)",
                parkId,
                id,
                companyId,
                request.asOf(),
                request.total()));
        database.batch(
                "insert into employment_sub_count (count_id, tag, people) values (?, ?, ?)",
                parts.stream()
                        .map(part -> List.<Object>of(id, part.tag(), part.count()))
                        .toList());
        var count = new EmploymentCountView(
                id,
                request.asOf(),
                request.total(),
                parts.stream()
                        .map(part -> new SubCountView(part.tag(), part.count(), false))
                        .toList());
        trail.record(CompanyTrail.counted(parkId, companyId, count));
        return count;
    }
}
