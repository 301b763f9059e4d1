package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Facts;
import org.seedbed.company.QualificationKind;
import org.seedbed.company.internal.QualificationJson.EvidenceView;
import org.seedbed.company.internal.QualificationJson.QualificationLevel;
import org.seedbed.company.internal.QualificationJson.QualificationMove;
import org.seedbed.company.internal.QualificationJson.QualificationState;
import org.seedbed.company.internal.QualificationJson.QualificationView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.text.Fold;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;

/** Qualifications of a company, and those of a park by how long they are still good. */
@ApplicationScoped
class QualificationQueries {

    /** What the park's list is narrowed to; empty and null mean no limit. */
    record Filter(@Nullable String q, List<QualificationKind> kinds, List<QualificationState> states) {

        /** For the trail; what was searched for may be a number. */
        Facts facts() {
            return Facts.none().secret("q", q).and("kind", kinds).and("validity", states);
        }
    }

    private enum QualificationSort implements SortKey {
        VALID_UNTIL("q.valid_until"),
        ISSUED_ON("q.issued_on"),
        COMPANY("r.name_key");

        private final String column;

        QualificationSort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }

        @Override
        public boolean nullable() {
            return this == VALID_UNTIL;
        }
    }

    private final Database database;
    private final BusinessClock clock;

    QualificationQueries(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    Page<QualificationView> inPark(UUID parkId, Filter filter, @Nullable String sort, PageParams page) {
        return database.page(narrowed(parkId, filter), orderBy(sort), page, this::view);
    }

    /** All rows of the park's list in its order, however many. */
    void each(UUID parkId, Filter filter, @Nullable String sort, Consumer<QualificationView> taker) {
        database.runs(narrowed(parkId, filter), orderBy(sort), this::view, run -> run.forEach(taker));
    }

    private static String orderBy(@Nullable String sort) {
        return SortKey.orderBy(sort, QualificationSort.VALID_UNTIL, "q.id");
    }

    private Sql narrowed(UUID parkId, Filter filter) {
        var sql = select().add("join company_record r on r.park_id = q.park_id and r.company_id = q.company_id")
                .add("where q.park_id = ?", parkId)
                .filter(filter.kinds(), "and q.kind = any(?)");
        var like = filter.q() == null ? null : Like.contains(Fold.fold(filter.q()));
        if (like != null) {
            sql.add(
                    "and (r.name_key like ? or search_fold(q.title) like ? or search_fold(q.number) like ?)",
                    like,
                    like,
                    like);
        }
        states(sql, filter.states());
        return sql;
    }

    /** Newest first. */
    @Transactional
    Page<QualificationView> ofCompany(UUID parkId, UUID companyId, PageParams page) {
        var sql = select().add("where q.park_id = ? and q.company_id = ?", parkId, companyId);
        return database.page(sql, " order by q.issued_on desc, q.id", page, this::view);
    }

    /** Whatever parks know of the company, to its own people. */
    @Transactional
    Page<QualificationView> own(UUID companyId, PageParams page) {
        return database.page(
                select().add("where q.company_id = ?", companyId),
                " order by q.issued_on desc, q.id",
                page,
                this::view);
    }

    /** The park that keeps a qualification of one's own company; several parks may know of one company. */
    UUID parkOf(UUID companyId, UUID id) {
        return database.first(
                        Sql.of("select park_id from qualification where company_id = ? and id = ?", companyId, id),
                        row -> row.uuid("park_id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    QualificationView require(UUID parkId, UUID companyId, UUID id) {
        return database.first(
                        select().add("where q.park_id = ? and q.company_id = ? and q.id = ?", parkId, companyId, id),
                        this::view)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private static Sql select() {
        return Sql.of("""
                select q.id, q.version, q.company_id, c.name, q.kind, q.title, q.level, q.number, q.issuer, q.issued_on,
                       q.valid_until, q.declared, f.file_name, f.media_type, f.size, encode(f.sha256, 'hex') as sha256,
                       scope_has('company_edit', q.park_id) as park_edits,
                       q.company_id = any (scope_managed_companies()) as own_edits
                from qualification q
                join company c on c.id = q.company_id
                left join qualification_file f on f.park_id = q.park_id and f.qualification_id = q.id""");
    }

    private void states(Sql sql, List<QualificationState> states) {
        if (states.isEmpty()) {
            return;
        }
        var today = clock.today();
        sql.add("and (false");
        for (var state : states) {
            if (state == QualificationState.ENDLESS) {
                sql.add("or q.valid_until is null");
            } else {
                sql.add("or (true")
                        .filter(state.first(today), "and q.valid_until >= ?")
                        .filter(state.after(today), "and q.valid_until < ?")
                        .add(")");
            }
        }
        sql.add(")");
    }

    private QualificationView view(Row row) {
        var until = row.dateOrNull("valid_until");
        return new QualificationView(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("company_id"),
                row.text("name"),
                row.constant("kind", QualificationKind.class),
                row.text("title"),
                row.constantOrNull("level", QualificationLevel.class),
                row.textOrNull("number"),
                row.textOrNull("issuer"),
                row.date("issued_on"),
                until,
                QualificationState.of(until, clock.today()),
                row.bool("declared"),
                evidence(row),
                abilities(row));
    }

    /** The park may do everything; the company's own people what they said themselves, and show what is missing. */
    private static List<QualificationMove> abilities(Row row) {
        if (row.bool("park_edits") || (row.bool("own_edits") && row.bool("declared"))) {
            return List.of(QualificationMove.values());
        }
        var missing = row.textOrNull("file_name") == null;
        return row.bool("own_edits") && missing ? List.of(QualificationMove.STORE_FILE) : List.of();
    }

    private static @Nullable EvidenceView evidence(Row row) {
        var name = row.textOrNull("file_name");
        return name == null
                ? null
                : new EvidenceView(name, row.text("media_type"), row.integer("size"), row.text("sha256"));
    }
}
