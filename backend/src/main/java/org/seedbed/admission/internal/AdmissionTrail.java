package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.CallQueries.Call;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;

/** What the trail keeps of calls and applications: of an application its number and its moves, not what it tells. */
@ApplicationScoped
class AdmissionTrail {

    private final Trail trail;

    AdmissionTrail(Trail trail) {
        this.trail = trail;
    }

    void call(Action action, @Nullable Call before, Call after) {
        var change = Change.of(action, SubjectType.ADMISSION_CALL, after.id())
                .park(after.parkId())
                .label(after.title())
                .after(facts(after));
        trail.record(before == null ? change : change.before(facts(before)).condensed());
    }

    void moved(Application application, ApplicationMove move, @Nullable String reason) {
        trail.record(moving(application.parkId(), application.id(), application.number(), move)
                .before(Facts.of("state", application.state()))
                .company(application.companyId())
                .reason(reason));
    }

    /** The same of moves a job makes. */
    void movedByJob(List<Change> changes) {
        trail.recordJob(changes);
    }

    static Change moving(UUID parkId, UUID id, @Nullable String number, ApplicationMove move) {
        return Change.of(Action.APPLICATION_MOVED, SubjectType.APPLICATION, id)
                .park(parkId)
                .label(number)
                .after(Facts.of("state", move.to()).and("move", move));
    }

    void changed(Application application, Action action, Facts after, @Nullable String reason) {
        trail.record(Change.of(action, SubjectType.APPLICATION, application.id())
                .park(application.parkId())
                .label(application.number())
                .company(application.companyId())
                .after(after)
                .reason(reason));
    }

    private static Facts facts(Call call) {
        return Facts.of("state", call.state())
                .and("stage", call.stage())
                .and("title", call.title())
                .and("policyId", call.policyId())
                .and("opensOn", call.opensOn())
                .and("closesOn", call.closesOn());
    }
}
