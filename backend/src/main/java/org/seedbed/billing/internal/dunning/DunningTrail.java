package org.seedbed.billing.internal.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.billing.internal.dunning.DunningJson.DunningStep;

/** What the trail is told of reminders. Late fees are told as the single charges they become. */
@ApplicationScoped
class DunningTrail {

    private final Trail trail;

    DunningTrail(Trail trail) {
        this.trail = trail;
    }

    void steps(UUID parkId, List<DunningStep> before, List<DunningStep> after) {
        trail.record(Change.of(Action.DUNNING_STEPS_CHANGED, SubjectType.DUNNING, parkId)
                .park(parkId)
                .before(Facts.of("daysAfter", days(before)))
                .after(Facts.of("daysAfter", days(after))));
    }

    void sent(UUID parkId, UUID id, UUID companyId, String name, BigDecimal overdue, String how) {
        trail.record(Change.of(Action.DUNNING_SENT, SubjectType.DUNNING, id)
                .park(parkId)
                .company(companyId)
                .label(name)
                .after(Facts.of("amount", overdue).and("sentHow", how)));
    }

    private static List<Integer> days(List<DunningStep> steps) {
        return steps.stream().map(DunningStep::daysAfter).toList();
    }
}
