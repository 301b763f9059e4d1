package org.seedbed.agreement.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.SupplementChange;
import org.seedbed.agreement.SupplementMove;
import org.seedbed.agreement.SupplementState;

/**
 * A supplement as it is stored.
 *
 * @param sequence counts the supplements of the agreement
 */
record Supplement(
        UUID parkId,
        UUID id,
        int version,
        UUID agreementId,
        int sequence,
        SupplementState state,
        LocalDate effectiveOn,
        String reason,
        List<SupplementChange> changes,
        SupplementSide before,
        SupplementSide after,
        int round,
        @Nullable UUID writtenBy,
        UUID madeBy,
        @Nullable UUID checkedBy,
        @Nullable UUID approvedBy,
        @Nullable Instant approvedAt,
        @Nullable LocalDate signedOn) {

    /** Whether somebody wrote it or put it before the checker: neither checks or approves it. */
    boolean isOf(UUID person) {
        return person.equals(writtenBy) || person.equals(madeBy);
    }

    boolean allows(SupplementMove move) {
        return move.from().contains(state);
    }

    /** It carries the number of its agreement. */
    String number(Agreement agreement) {
        return number(agreement.number(), sequence);
    }

    static String number(String agreement, int sequence) {
        return agreement + "-B" + sequence;
    }

    boolean changes(SupplementChange what) {
        return changes.contains(what);
    }

    /** What is written of it. */
    record Written(
            LocalDate effectiveOn,
            String reason,
            List<SupplementChange> changes,
            SupplementSide before,
            SupplementSide after) {}
}
