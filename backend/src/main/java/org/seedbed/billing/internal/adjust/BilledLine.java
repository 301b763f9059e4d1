package org.seedbed.billing.internal.adjust;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.BillLine;

/**
 * A line as it was issued.
 *
 * @param reversed the line that this one takes back, if it is one of a credit
 */
public record BilledLine(
        LineRef ref, BillLine line, @Nullable LineRef reversed) {

    public Optional<LineRef> reverses() {
        return Optional.ofNullable(reversed);
    }
}
