package org.seedbed.billing.internal.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.billing.internal.bank.BankJson.BankLineState;
import org.seedbed.shared.files.StoredFile;

/** What the trail is told of bank statements; who paid stands in the lines and is not repeated. */
@ApplicationScoped
class BankTrail {

    private final Trail trail;

    BankTrail(Trail trail) {
        this.trail = trail;
    }

    void imported(UUID parkId, UUID id, StoredFile file, int taken, int refused) {
        trail.record(Change.of(Action.BANK_IMPORTED, SubjectType.BANK_IMPORT, id)
                .park(parkId)
                .label(file.fileName())
                .after(Facts.of("taken", taken).and("refused", refused).and("sha256", file.sha256())));
    }

    void decided(BankLine line, BankLineState state, @Nullable String reason) {
        trail.record(Change.of(Action.BANK_LINE_DECIDED, SubjectType.BANK_LINE, line.id())
                .park(line.parkId())
                .before(Facts.of("state", line.state()))
                .after(Facts.of("state", state).and("day", line.day()).and("amount", line.amount()))
                .reason(reason));
    }
}
