package org.seedbed.billing.internal.adjust;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.BillLine;

/**
 * A line that corrects: one that takes a billed line back whole, or one that is due instead.
 *
 * @param reversed the line it takes back
 * @param replaces the lines that are taken back beside it, for the same fee and subject on some of its days
 */
public record AdjustmentLine(
        BillLine line, @Nullable LineRef reversed, List<LineRef> replaces, Set<AdjustmentReason> reasons) {

    public AdjustmentLine {
        replaces = List.copyOf(replaces);
        reasons = Set.copyOf(reasons);
    }

    public Optional<LineRef> reverses() {
        return Optional.ofNullable(reversed);
    }

    /** As it stands once it is issued. */
    public BilledLine issued(LineRef ref) {
        return new BilledLine(ref, line, reversed);
    }
}
