package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.company.internal.QualificationJson.QualificationRequest;
import org.seedbed.company.internal.QualificationJson.QualificationView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;
import org.seedbed.shared.web.Etags;

/** The register of qualifications: a plain register, so its use cases share one class. */
@ApplicationScoped
class QualificationService {

    private static final int MOST_DECLARED = 50;

    private final CompanyRepository companies;
    private final QualificationQueries queries;
    private final Database database;
    private final Trail trail;

    QualificationService(CompanyRepository companies, QualificationQueries queries, Database database, Trail trail) {
        this.companies = companies;
        this.queries = queries;
        this.database = database;
        this.trail = trail;
    }

    /** By the park. */
    @Transactional
    QualificationView add(UUID parkId, UUID companyId, QualificationRequest request) {
        companies.requireInPark(parkId, companyId);
        return insert(parkId, companyId, request, false);
    }

    /** By the company itself, to one of the parks that have it registered. */
    @Transactional
    QualificationView declare(UUID parkId, UUID companyId, QualificationRequest request) {
        requireRoom(companyId);
        return insert(parkId, companyId, request, true);
    }

    /** Each may carry a file: a company has so many that no park has looked at, and no more. */
    private void requireRoom(UUID companyId) {
        database.lock("declared qualifications " + companyId);
        var declared = Sql.of("select 1 from qualification where company_id = ? and declared", companyId);
        if (database.count(declared) >= MOST_DECLARED) {
            throw CompanyErrors.TOO_MANY_DECLARED.raise("limit", MOST_DECLARED);
        }
    }

    private QualificationView insert(UUID parkId, UUID companyId, QualificationRequest request, boolean declared) {
        check(request);
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into qualification
                    (park_id, id, version, company_id, kind, title, level, number, issuer, issued_on, valid_until,
                     declared)
                values (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                id,
                companyId,
                request.kind(),
                CompanyJson.given("/title", request.title()),
                request.level(),
                request.number(),
                request.issuer(),
                request.issuedOn(),
                request.validUntil(),
                declared));
        var added = queries.require(parkId, companyId, id);
        record(Action.QUALIFICATION_ADDED, parkId, added, null, facts(added));
        return added;
    }

    /** By the park, which makes it the park's own word. */
    @Transactional
    QualificationView change(
            UUID parkId, UUID companyId, UUID id, @Nullable String ifMatch, QualificationRequest request) {
        return update(lock(parkId, companyId, id, ifMatch), parkId, request, false);
    }

    /** By the company itself. */
    @Transactional
    QualificationView changeOwn(UUID companyId, UUID id, @Nullable String ifMatch, QualificationRequest request) {
        var parkId = queries.parkOf(companyId, id);
        return update(declared(lock(parkId, companyId, id, ifMatch)), parkId, request, true);
    }

    private QualificationView update(
            QualificationView before, UUID parkId, QualificationRequest request, boolean declared) {
        check(request);
        database.execute(Sql.of(
                """
                update qualification set version = version + 1, kind = ?, title = ?, level = ?, number = ?, issuer = ?,
                    issued_on = ?, valid_until = ?, declared = ?
                where park_id = ? and id = ?""",
                request.kind(),
                CompanyJson.given("/title", request.title()),
                request.level(),
                request.number(),
                request.issuer(),
                request.issuedOn(),
                request.validUntil(),
                declared,
                parkId,
                before.id()));
        var after = queries.require(parkId, before.companyId(), before.id());
        record(Action.QUALIFICATION_CHANGED, parkId, after, facts(before), facts(after));
        return after;
    }

    @Transactional
    void remove(UUID parkId, UUID companyId, UUID id, @Nullable String ifMatch) {
        delete(lock(parkId, companyId, id, ifMatch), parkId);
    }

    /** By the company itself. */
    @Transactional
    void removeOwn(UUID companyId, UUID id, @Nullable String ifMatch) {
        var parkId = queries.parkOf(companyId, id);
        delete(declared(lock(parkId, companyId, id, ifMatch)), parkId);
    }

    /** What the park entered or has looked at is not the company's to change. */
    private static QualificationView declared(QualificationView found) {
        if (!found.declared()) {
            throw CompanyErrors.KEPT_BY_PARK.raise();
        }
        return found;
    }

    private void delete(QualificationView before, UUID parkId) {
        database.execute(Sql.of("delete from qualification where park_id = ? and id = ?", parkId, before.id()));
        record(Action.QUALIFICATION_REMOVED, parkId, before, facts(before), null);
    }

    /** The qualification as it stands, held until the transaction ends. */
    QualificationView lock(UUID parkId, UUID companyId, UUID id, @Nullable String ifMatch) {
        var _ = database.first(
                        Sql.of(
                                "select id from qualification where park_id = ? and company_id = ? and id = ? for update",
                                parkId,
                                companyId,
                                id),
                        row -> row.uuid("id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        var found = queries.require(parkId, companyId, id);
        Etags.require(ifMatch, found.version());
        return found;
    }

    void record(Action action, UUID parkId, QualificationView subject, @Nullable Facts before, @Nullable Facts after) {
        var change = Change.of(action, SubjectType.QUALIFICATION, subject.id())
                .label(subject.companyName())
                .park(parkId)
                .company(subject.companyId());
        if (before != null) {
            change = change.before(before);
        }
        trail.record((after == null ? change : change.after(after)).condensed());
    }

    private static void check(QualificationRequest request) {
        var until = request.validUntil();
        if (until != null && until.isBefore(request.issuedOn())) {
            throw ProblemException.field("/validUntil", ValidationErrors.PERIOD);
        }
    }

    private static Facts facts(QualificationView q) {
        return Facts.of("kind", q.kind())
                .and("title", q.title())
                .and("level", q.level())
                .and("number", q.number())
                .and("issuer", q.issuer())
                .and("issuedOn", q.issuedOn())
                .and("validUntil", q.validUntil())
                .and("declared", q.declared());
    }
}
