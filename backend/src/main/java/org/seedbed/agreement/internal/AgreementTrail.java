package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementFileKind;
import org.seedbed.agreement.AgreementMove;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.shared.files.StoredFile;

/** What the trail keeps of agreements: number, period and moves; who signs stays with the papers. */
@ApplicationScoped
class AgreementTrail {

    private final Trail trail;

    AgreementTrail(Trail trail) {
        this.trail = trail;
    }

    void drafted(Agreement agreement) {
        trail.record(of(Action.AGREEMENT_DRAFTED, agreement).after(facts(agreement)));
    }

    void changed(Agreement before, Agreement after) {
        trail.record(of(Action.AGREEMENT_CHANGED, after)
                .before(facts(before))
                .after(facts(after))
                .condensed());
    }

    void moved(Agreement agreement, AgreementMove move, @Nullable String reason) {
        trail.record(of(Action.AGREEMENT_MOVED, agreement)
                .before(Facts.of("state", agreement.state()))
                .after(Facts.of("state", move.to()).and("move", move))
                .reason(reason));
    }

    /** The same of moves a job makes. */
    void movedByJob(List<Change> changes) {
        trail.recordJob(changes);
    }

    static Change moving(UUID parkId, UUID id, String number, AgreementMove move) {
        return Change.of(Action.AGREEMENT_MOVED, SubjectType.AGREEMENT, id)
                .park(parkId)
                .label(number)
                .after(Facts.of("state", move.to()).and("move", move));
    }

    void uploaded(Agreement agreement, AgreementFileKind kind, StoredFile file) {
        trail.record(of(Action.AGREEMENT_FILE_STORED, agreement)
                .after(Facts.of("kind", kind).and("size", file.size()).and("sha256", file.sha256())));
    }

    void deposited(Agreement agreement, BigDecimal amount, @Nullable LocalDate receivedOn, @Nullable String reason) {
        trail.record(of(Action.AGREEMENT_DEPOSIT_RECORDED, agreement)
                .after(Facts.of("received", amount).and("receivedOn", receivedOn))
                .reason(reason));
    }

    void depositReturned(Agreement agreement, BigDecimal returned, BigDecimal kept, @Nullable String keptFor) {
        trail.record(of(Action.AGREEMENT_DEPOSIT_RETURNED, agreement)
                .after(Facts.of("returned", returned).and("kept", kept))
                .reason(keptFor));
    }

    private static Change of(Action action, Agreement agreement) {
        return Change.of(action, SubjectType.AGREEMENT, agreement.id())
                .park(agreement.parkId())
                .label(agreement.number());
    }

    private static Facts facts(Agreement agreement) {
        return Facts.of("from", agreement.from())
                .and("to", agreement.to())
                .and("deposit", agreement.terms().deposit().amount());
    }
}
