package org.seedbed.billing.internal.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.seedbed.billing.internal.bill.StoredLine;
import org.seedbed.billing.internal.content.BillFacts;
import org.seedbed.billing.internal.content.Charged.ChargeKey;

/**
 * Everything known of one tenant when a run comes to it.
 *
 * @param standing lines that were billed and not taken back
 * @param untouched of standing lines those about which too little is known just now: they stay as they were billed
 * @param incubatee whether it was one on a day
 */
record TenantToBill(
        UUID tenantId,
        BillFacts facts,
        List<StoredLine> standing,
        Set<ChargeKey> untouched,
        Predicate<LocalDate> incubatee) {

    /** Lines that a correction may touch. */
    List<StoredLine> open() {
        return standing.stream()
                .filter(line -> !untouched.contains(ChargeKey.of(line.billed().charge())))
                .toList();
    }
}
