package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.EvidenceLevel;

/**
 * Whether a company counts, and how sure that is.
 *
 * @param level null of what the register knows by itself
 */
public record Answer(ReadinessPart part, @Nullable EvidenceLevel level) {

    static final Answer UNKNOWN = new Answer(ReadinessPart.UNKNOWN, null);

    static Answer of(boolean counts, @Nullable EvidenceLevel level) {
        return new Answer(counts ? ReadinessPart.COUNTED : ReadinessPart.NOT_COUNTED, level);
    }

    /** What is asked of a company. */
    enum Question {
        /** Received an investment. */
        FINANCED,
        /** Received one of the incubator's own or a joint fund. */
        OWN_FUND,
        PATENT_APPLIED,
        VALID_IP,
        /** Revenue or R&D grew, by more than the policy says: asked by {@link Book#grew}. */
        GREW
    }

    /** The figures of a company, by question and days. */
    @FunctionalInterface
    interface Book {
        Answer of(Question question, Slice slice);

        /** Whether revenue or R&D of the slice's year is more than that of the year before by more than this part of it. */
        default Answer grew(BigDecimal above, Slice slice) {
            return of(Question.GREW, slice);
        }
    }
}
