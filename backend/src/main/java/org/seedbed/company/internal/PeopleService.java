package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.seedbed.audit.Trail;
import org.seedbed.company.internal.CompanyJson.EmploymentCountRequest;
import org.seedbed.company.internal.CompanyJson.EmploymentCountView;
import org.seedbed.company.internal.CompanyJson.FounderRequest;
import org.seedbed.company.internal.CompanyJson.FounderView;
import org.seedbed.company.internal.CompanyJson.SubCountRequest;
import org.seedbed.company.internal.CompanyJson.SubCountView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;

/** Founders of a company and its people in post. */
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

    @Transactional
    FounderView addFounder(UUID parkId, UUID companyId, FounderRequest request) {
        companies.requireInPark(parkId, companyId);
        var founder = new FounderView(
                UUID.randomUUID(),
                CompanyJson.given("/name", request.name()),
                request.phone(),
                request.categories().stream().sorted().toList());
        database.execute(Sql.of(
                "insert into founder (park_id, id, company_id, name, phone, categories) values (?, ?, ?, ?, ?, ?::text[])",
                parkId,
                founder.id(),
                companyId,
                founder.name(),
                founder.phone(),
                founder.categories()));
        trail.record(CompanyTrail.founderAdded(parkId, companyId, founder));
        return founder;
    }

    @Transactional
    void removeFounder(UUID parkId, UUID companyId, UUID founderId) {
        var founder = database.first(Sql.of("""
                        delete from founder where park_id = ? and company_id = ? and id = ?
                        returning id, name, phone, categories""", parkId, companyId, founderId), CompanyQueries::founder)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        trail.record(CompanyTrail.founderRemoved(parkId, companyId, founder));
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
