package org.seedbed.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Objections as the park's officers see them. */
@ApplicationScoped
class ObjectionQueries {

    private final Database database;

    ObjectionQueries(Database database) {
        this.database = database;
    }

    Objection require(UUID parkId, UUID noticeId, UUID objectionId) {
        return database.first(
                        Sql.of(
                                "select * from objection where park_id = ? and notice_id = ? and id = ?",
                                parkId,
                                noticeId,
                                objectionId),
                        Objection::of)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** In the order they came. */
    Page<Objection> list(UUID parkId, UUID noticeId, PageParams page) {
        return database.page(
                Sql.of("select * from objection where park_id = ? and notice_id = ?", parkId, noticeId),
                " order by filed_at, id",
                page,
                Objection::of);
    }
}
