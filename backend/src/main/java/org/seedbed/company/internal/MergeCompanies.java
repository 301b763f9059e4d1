package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.internal.MergeJson.CompanyMergeRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;

/** Makes one company of two that are the same. What the park has of the one becomes the other's, history included. */
@ApplicationScoped
class MergeCompanies {

    private final CompanyRepository companies;
    private final CompanyRecords records;
    private final MergeChecks checks;
    private final Database database;
    private final BusinessClock clock;
    private final MergeNews news;

    MergeCompanies(
            CompanyRepository companies,
            CompanyRecords records,
            MergeChecks checks,
            Database database,
            BusinessClock clock,
            MergeNews news) {
        this.companies = companies;
        this.records = records;
        this.checks = checks;
        this.database = database;
        this.clock = clock;
        this.news = news;
    }

    /**
     * Merges and answers the company that is left.
     *
     * @param sourceId the duplicate
     */
    @Transactional
    Company handle(UUID parkId, UUID sourceId, @Nullable String ifMatch, CompanyMergeRequest request) {
        var source = companies.requireInPark(parkId, sourceId);
        var target = checks.target(parkId, request.into());
        // In id order: two who merge the same pair, perhaps the other way round, wait for each other.
        var both = List.of(sourceId, target.id());
        database.list(
                Sql.of("select id from company where id = any(?) order by id for no key update", both),
                row -> row.uuid("id"));
        checks.noHoldIsPlacedNow(parkId);
        // Who waited here asks again: the one before may have merged either of the two into a third.
        both.forEach(id -> stillThere(parkId, id));
        companies.getEntityManager().refresh(source);
        Etags.require(ifMatch, source.version());
        checks.obstacles(parkId, source, target).stream().findFirst().ifPresent(refusal -> {
            throw refusal;
        });
        database.execute(Sql.of("update company set version = version + 1 where id = any(?)", both));
        news.record(parkId, source, target, request.reason());
        checks.moveStays(parkId, sourceId, target.id());
        database.execute(
                Sql.of("call merge_company(?, ?, ?, ?, ?)", parkId, sourceId, target.id(), clock.today(), clock.now()));
        database.execute(Sql.of("""
                insert into company_merge (park_id, from_company_id, into_company_id, reason, merged_at)
                values (?, ?, ?, ?, ?)""", parkId, sourceId, target.id(), request.reason(), clock.now()));
        records.refresh(parkId, target.id());
        news.tell(parkId, source, target);
        return target;
    }

    private void stillThere(UUID parkId, UUID companyId) {
        if (companies.findInPark(parkId, companyId).isEmpty()) {
            throw CompanyErrors.MERGED_MEANWHILE.raise("companyId", companyId);
        }
    }
}
