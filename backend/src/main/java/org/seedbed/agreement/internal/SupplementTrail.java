package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.SupplementMove;
import org.seedbed.agreement.SupplementState;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.shared.files.StoredFile;

/** What the trail keeps of supplements: it is told of the agreement, by the number of the supplement. */
@ApplicationScoped
class SupplementTrail {

    private final Trail trail;

    SupplementTrail(Trail trail) {
        this.trail = trail;
    }

    void drafted(Agreement agreement, Supplement supplement) {
        trail.record(of(Action.SUPPLEMENT_DRAFTED, agreement, supplement).after(facts(supplement)));
    }

    void changed(Agreement agreement, Supplement before, Supplement after) {
        trail.record(of(Action.SUPPLEMENT_CHANGED, agreement, after)
                .before(facts(before))
                .after(facts(after))
                .condensed());
    }

    void moved(Agreement agreement, Supplement supplement, SupplementMove move, @Nullable String reason) {
        trail.record(of(Action.SUPPLEMENT_MOVED, agreement, supplement)
                .before(Facts.of("supplementState", supplement.state()))
                .after(Facts.of("supplementState", move.to()).and("supplementMove", move))
                .reason(reason));
    }

    void uploaded(Agreement agreement, Supplement supplement, StoredFile file) {
        trail.record(of(Action.AGREEMENT_FILE_STORED, agreement, supplement)
                .after(Facts.of("size", file.size()).and("sha256", file.sha256())));
    }

    /** The day of it has come. */
    static Change effective(UUID parkId, UUID agreementId, String number) {
        return Change.of(Action.SUPPLEMENT_MOVED, SubjectType.AGREEMENT, agreementId)
                .park(parkId)
                .label(number)
                .after(Facts.of("supplementState", SupplementState.EFFECTIVE)
                        .and("supplementMove", SupplementMove.TAKE_EFFECT));
    }

    private static Change of(Action action, Agreement agreement, Supplement supplement) {
        return Change.of(action, SubjectType.AGREEMENT, agreement.id())
                .park(agreement.parkId())
                .label(supplement.number(agreement));
    }

    private static Facts facts(Supplement supplement) {
        return Facts.of("effectiveOn", supplement.effectiveOn())
                .and("to", supplement.after().to());
    }
}
