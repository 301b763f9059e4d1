package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
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

    PeopleService(CompanyRepository companies, Database database) {
        this.companies = companies;
        this.database = database;
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
        return founder;
    }

    @Transactional
    void removeFounder(UUID parkId, UUID companyId, UUID founderId) {
        var removed = database.execute(Sql.of(
                "delete from founder where park_id = ? and company_id = ? and id = ?", parkId, companyId, founderId));
        if (removed == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
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
        return new EmploymentCountView(
                id,
                request.asOf(),
                request.total(),
                parts.stream()
                        .map(part -> new SubCountView(part.tag(), part.count(), false))
                        .toList());
    }
}
