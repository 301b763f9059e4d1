package org.seedbed.privacy;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * That the person was shown the notice and agreed.
 *
 * @param noticeVersion of the notice they were shown; only the current one will do
 */
public record ConsentGiven(
        @Min(1) int noticeVersion, @NotNull Form form) {

    /** What the park can show for it. */
    public enum Form {
        PAPER,
        ONLINE
    }
}
