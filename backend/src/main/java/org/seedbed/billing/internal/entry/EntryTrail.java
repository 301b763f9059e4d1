package org.seedbed.billing.internal.entry;

import java.util.UUID;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.billing.ChargeEntries.NewEntry;

/** What the trail is told of single charges. */
final class EntryTrail {

    private EntryTrail() {}

    static Change created(UUID parkId, UUID id, NewEntry entry) {
        return Change.of(Action.CHARGE_ENTERED, SubjectType.CHARGE_ENTRY, id)
                .park(parkId)
                .label(entry.label())
                .after(Facts.of("tenantId", entry.tenantId())
                        .and("fee", entry.fee())
                        .and("from", entry.days().from())
                        .and("to", entry.days().to())
                        .and("quantity", entry.quantity())
                        .and("unitPrice", entry.unitPrice())
                        .and("chargeBasis", EntryFact.basis(entry.fee(), entry.basis())))
                .reason(entry.reason());
    }

    static Change cancelled(UUID parkId, UUID id, EntryQueries.Told before, EntryState after, String reason) {
        return Change.of(Action.CHARGE_CANCELLED, SubjectType.CHARGE_ENTRY, id)
                .park(parkId)
                .label(before.label())
                .before(Facts.of("entryState", before.state()))
                .after(Facts.of("entryState", after))
                .reason(reason);
    }
}
