package org.seedbed.waiver.scheme;

import java.util.Map;
import org.seedbed.billing.charge.FeeKind;

/**
 * The arithmetic of a waiver policy. Who may have it is judged elsewhere.
 *
 * @param maxMonths counted from where years are
 * @param windowRequired relief: pays only within days that are named with the grant
 */
public record Scheme(
        String policy,
        YearCount yearCount,
        int maxMonths,
        Stacking stacking,
        boolean windowRequired,
        Map<FeeKind, Rule> rules) {

    /** From which day years and months of a scheme are counted. */
    public enum YearCount {
        LEASE_START,
        GRANT_START
    }

    /** What happens where several grants pay for the same fee of the same month. */
    public enum Stacking {
        /** The one that pays most pays alone (就高不重复). */
        BEST_SINGLE,
        /** Pays what it would pay alone, less what others pay already (差额补足). */
        TOP_UP
    }

    public Scheme {
        if (maxMonths < 1) {
            throw new IllegalArgumentException("pays for no month: " + maxMonths);
        }
        rules = Map.copyOf(rules);
    }
}
