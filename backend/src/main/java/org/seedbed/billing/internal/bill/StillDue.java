package org.seedbed.billing.internal.bill;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What bill runs know of lines that are or would be taken back by hand. */
public interface StillDue {

    /** Of these lines those that are due by what is known today: taken back by hand, the next run charges them again. */
    Set<Integer> of(UUID parkId, UUID tenantId, List<StoredLine> lines);

    /** Of these lines, which were taken back by hand, those that a run of the month billed last would charge again now. */
    Set<Integer> chargedAgain(UUID parkId, UUID tenantId, List<StoredLine> lines);
}
