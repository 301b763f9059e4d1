package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.files.StoredFile;
import org.seedbed.waiver.WaiverFileKind;
import org.seedbed.waiver.WaiverMove;

/** What the trail keeps of waivers; which group a founder belongs to is not among it. */
@ApplicationScoped
class WaiverTrail {

    private final Trail trail;

    WaiverTrail(Trail trail) {
        this.trail = trail;
    }

    void drafted(Waiver waiver) {
        trail.record(of(Action.WAIVER_DRAFTED, waiver).after(facts(waiver)));
    }

    void changed(Waiver before, Waiver after) {
        trail.record(of(Action.WAIVER_CHANGED, after)
                .before(facts(before))
                .after(facts(after))
                .condensed());
    }

    /** Through whichever database moved it. */
    void moved(SqlRunner rows, Waiver waiver, WaiverMove move, @Nullable String reason) {
        var change = of(Action.WAIVER_MOVED, waiver)
                .before(Facts.of("waiverState", waiver.state()))
                .after(Facts.of("waiverState", move.to()).and("waiverMove", move))
                .reason(reason);
        if (rows instanceof JobDatabase) {
            trail.recordJob(List.of(change));
        } else {
            trail.record(change);
        }
    }

    void stored(Waiver waiver, WaiverFileKind kind, StoredFile file) {
        trail.record(of(Action.WAIVER_FILE_STORED, waiver)
                .after(Facts.of("waiverFile", kind).and("size", file.size()).and("sha256", file.sha256())));
    }

    private static Change of(Action action, Waiver waiver) {
        return Change.of(action, SubjectType.WAIVER, waiver.id())
                .park(waiver.parkId())
                .company(waiver.companyId())
                .label(waiver.number());
    }

    private static Facts facts(Waiver waiver) {
        var window = waiver.wish().window();
        UUID policy = waiver.wish().policyId();
        return Facts.of("policyId", policy)
                .and("from", waiver.wish().days().from())
                .and("to", waiver.wish().days().to())
                .and("windowFrom", window == null ? null : window.from())
                .and("windowTo", window == null ? null : window.to());
    }
}
