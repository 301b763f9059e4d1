package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.company.CompanyStays;
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
    private final CompanyStays stays;
    private final Database database;
    private final BusinessClock clock;
    private final Trail trail;

    MergeCompanies(
            CompanyRepository companies,
            CompanyRecords records,
            MergeChecks checks,
            CompanyStays stays,
            Database database,
            BusinessClock clock,
            Trail trail) {
        this.companies = companies;
        this.records = records;
        this.checks = checks;
        this.stays = stays;
        this.database = database;
        this.clock = clock;
        this.trail = trail;
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
        record(parkId, source, target, request.reason());
        stays.move(parkId, sourceId, target.id());
        database.execute(
                Sql.of("call merge_company(?, ?, ?, ?, ?)", parkId, sourceId, target.id(), clock.today(), clock.now()));
        database.execute(Sql.of("""
                insert into company_merge (park_id, from_company_id, into_company_id, reason, merged_at)
                values (?, ?, ?, ?, ?)""", parkId, sourceId, target.id(), request.reason(), clock.now()));
        records.refresh(parkId, target.id());
        return target;
    }

    private void stillThere(UUID parkId, UUID companyId) {
        if (companies.findInPark(parkId, companyId).isEmpty()) {
            throw CompanyErrors.MERGED_MEANWHILE.raise("companyId", companyId);
        }
    }

    /** In the timelines of both. */
    private void record(UUID parkId, Company source, Company target, String reason) {
        var moved = checks.moves(parkId, source.id(), target.id());
        var before = Facts.of("name", source.facts().name()).and("companyId", source.id());
        var after = Facts.of("name", target.facts().name())
                .and("companyId", target.id())
                .and("stays", moved.stays())
                .and("founders", moved.founders())
                .and("counts", moved.counts())
                .and("countsDropped", moved.countsDropped())
                .and("members", moved.members())
                .and("invitations", moved.invitations())
                .and("qualifications", moved.qualifications());
        trail.record(
                List.of(change(parkId, source, before, after, reason), change(parkId, target, before, after, reason)));
    }

    private static Change change(UUID parkId, Company company, Facts before, Facts after, String reason) {
        return Change.of(Action.COMPANY_MERGED, SubjectType.COMPANY, company.id())
                .label(company.facts().name())
                .park(parkId)
                .company(company.id())
                .before(before)
                .after(after)
                .reason(reason);
    }
}
