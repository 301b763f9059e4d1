package org.seedbed.notice.internal;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.notice.ObjectionState;

/** What the trail keeps of notices and objections: of texts their hash, of objectors nothing. */
@Singleton
class NoticeTrail {

    private final Trail trail;

    NoticeTrail(Trail trail) {
        this.trail = trail;
    }

    void moved(Action action, @Nullable Notice before, Notice after, @Nullable String reason) {
        trail.record(change(action, before, after).reason(reason));
    }

    /** For the job, which records through its own database. */
    Change ended(Notice before, Notice after) {
        return change(Action.NOTICE_ENDED, before, after);
    }

    private static Change change(Action action, @Nullable Notice before, Notice after) {
        var change = Change.of(action, SubjectType.NOTICE, after.id())
                .park(after.parkId())
                .label(after.title())
                .after(facts(after));
        return before == null ? change : change.before(facts(before)).condensed();
    }

    private static Facts facts(Notice notice) {
        return Facts.of("state", notice.state())
                .and("workingDays", notice.workingDays())
                .and("lastDay", notice.lastDay())
                .and("textHash", notice.textHash())
                .and("result", notice.result());
    }

    void filed(UUID parkId, UUID objectionId, String title, boolean named) {
        trail.record(objection(Action.OBJECTION_FILED, parkId, objectionId, title)
                .after(Facts.of("state", ObjectionState.FILED).and("named", named)));
    }

    void handled(Action action, Objection before, ObjectionState to, String title, @Nullable String reason) {
        trail.record(objection(action, before.parkId(), before.id(), title)
                .before(Facts.of("state", before.state()))
                .after(Facts.of("state", to))
                .reason(reason));
    }

    void revealed(Objection objection, String title, String reason) {
        trail.record(objection(Action.PERSONAL_REVEALED, objection.parkId(), objection.id(), title)
                .reason(reason));
    }

    private static Change objection(Action action, UUID parkId, UUID objectionId, String title) {
        return Change.of(action, SubjectType.OBJECTION, objectionId)
                .park(parkId)
                .label(title);
    }
}
