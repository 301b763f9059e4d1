package org.seedbed.billing.internal.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.seedbed.billing.internal.bill.StoredLine;
import org.seedbed.billing.internal.content.BillFacts;

/**
 * Everything known of one tenant when a run comes to it.
 *
 * @param standing lines that were billed and not taken back
 * @param untouched subjects about which too little is known just now: what was billed of them stays
 * @param incubatee whether it was one on a day
 */
record TenantToBill(
        UUID tenantId,
        BillFacts facts,
        List<StoredLine> standing,
        Set<String> untouched,
        Predicate<LocalDate> incubatee) {

    /** Lines that a correction may touch. */
    List<StoredLine> open() {
        return standing.stream()
                .filter(line -> !untouched.contains(line.billed().charge().subject()))
                .toList();
    }
}
