package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.company.internal.CompanyJson.EmploymentCountRequest;
import org.seedbed.company.internal.CompanyJson.EmploymentCountView;
import org.seedbed.company.internal.CompanyJson.SubCountRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.web.Etags;

/** People in post. */
@ApplicationScoped
class PeopleService {

    private final CompanyRepository companies;
    private final CompanyQueries queries;
    private final Database database;
    private final Trail trail;

    PeopleService(CompanyRepository companies, CompanyQueries queries, Database database, Trail trail) {
        this.companies = companies;
        this.queries = queries;
        this.database = database;
        this.trail = trail;
    }

    /** Typed by a person: a part larger than the whole is refused, while an import stores it with a warning. */
    @Transactional
    EmploymentCountView recordCount(UUID parkId, UUID companyId, EmploymentCountRequest request) {
        companies.requireInPark(parkId, companyId);
        check(request);
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                "insert into employment_count (park_id, id, company_id, as_of, total) values (?, ?, ?, ?, ?)",
                parkId,
                id,
                companyId,
                request.asOf(),
                request.total()));
        storeParts(id, request);
        var count = stored(parkId, companyId, id);
        trail.record(CompanyTrail.counted(parkId, companyId, count));
        return count;
    }

    /** A figure that was typed, imported or reported wrongly is put right, parts and all; from then on it is the park's. */
    @Transactional
    EmploymentCountView changeCount(
            UUID parkId, UUID companyId, UUID countId, @Nullable String ifMatch, EmploymentCountRequest request) {
        database.list(
                Sql.of("select id from employment_count where park_id = ? and id = ? for update", parkId, countId),
                row -> row.uuid("id"));
        var before = queries.count(parkId, companyId, countId).orElseThrow(CommonErrors.NOT_FOUND::raise);
        Etags.require(ifMatch, before.version());
        check(request);
        database.execute(Sql.of("""
                update employment_count set version = version + 1, as_of = ?, total = ?, level = 'EVIDENCED', report_id = null
                where park_id = ? and id = ?""", request.asOf(), request.total(), parkId, countId));
        database.execute(Sql.of("delete from employment_sub_count where count_id = ?", countId));
        storeParts(countId, request);
        var after = stored(parkId, companyId, countId);
        trail.record(CompanyTrail.recounted(parkId, companyId, before, after));
        return after;
    }

    private static void check(EmploymentCountRequest request) {
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
    }

    private void storeParts(UUID countId, EmploymentCountRequest request) {
        database.batch(
                "insert into employment_sub_count (count_id, tag, people) values (?, ?, ?)",
                request.subCounts().stream()
                        .map(part -> List.<Object>of(countId, part.tag(), part.count()))
                        .toList());
    }

    private EmploymentCountView stored(UUID parkId, UUID companyId, UUID countId) {
        return queries.count(parkId, companyId, countId).orElseThrow();
    }
}
