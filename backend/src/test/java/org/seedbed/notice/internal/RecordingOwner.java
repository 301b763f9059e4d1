package org.seedbed.notice.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.seedbed.notice.NoticeOutcome;
import org.seedbed.notice.NoticeOwner;
import org.seedbed.notice.NoticeResult;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** A module whose decisions are announced, as far as notices know one. */
@ApplicationScoped
class RecordingOwner implements NoticeOwner {

    static final String TYPE = "TEST";

    private final List<NoticeOutcome> heard = new CopyOnWriteArrayList<>();

    @Override
    public String subjectType() {
        return TYPE;
    }

    /** Looks at the rows it was given, as an owner would that changes its own. */
    @Override
    public void told(NoticeOutcome outcome, SqlRunner rows) {
        rows.first(
                        Sql.of("select 1 as one from public_notice where id = ?", outcome.noticeId()),
                        row -> row.integer("one"))
                .orElseThrow();
        heard.add(outcome);
    }

    List<NoticeResult> heardOf(UUID subject) {
        return heard.stream()
                .filter(o -> o.subjectId().equals(subject))
                .map(NoticeOutcome::result)
                .toList();
    }
}
