package org.seedbed.billing.internal.bill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.billing.internal.content.BillContent;
import org.seedbed.billing.internal.content.ContentLine;

/** What the trail is told of single bills; those of a run are told with the run. */
@ApplicationScoped
class BillTrail {

    private final Trail trail;

    BillTrail(Trail trail) {
        this.trail = trail;
    }

    void credited(Bill bill, UUID creditNote, BillContent content, String reason) {
        trail.record(Change.of(Action.CREDIT_NOTE_ISSUED, SubjectType.BILL, creditNote)
                .label(bill.number())
                .park(bill.parkId())
                .company(bill.companyId())
                .after(Facts.of("corrects", bill.number())
                        .and("lines", content.lines().size())
                        .and("payable", content.sum(ContentLine::payable)))
                .reason(reason));
    }
}
