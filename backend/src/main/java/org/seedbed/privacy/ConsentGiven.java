package org.seedbed.privacy;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the person was shown the notice and agreed.
 *
 * @param noticeVersion of the notice they were shown; only the current one will do
 */
public record ConsentGiven(
        @Min(1) int noticeVersion, @NotNull Form form) {

    /** What the park can show for it. */
    @Schema(name = "ConsentForm")
    public enum Form {
        PAPER,
        ONLINE
    }
}
