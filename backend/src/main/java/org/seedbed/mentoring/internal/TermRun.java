package org.seedbed.mentoring.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The unbroken run of terms a mentor is in.
 *
 * @param to first day after it; null: the register tells no end
 * @param begins whether it is another run than before
 */
record TermRun(@Nullable LocalDate from, @Nullable LocalDate to, boolean begins) {

    /**
     * What becomes of a run by a decision of a further term, which does not begin before the run's end.
     *
     * After a gap a new run begins. Somebody of whom the register told no end is in office: a decision of a term that is over
     * is recorded beside that, and one of a term that lasts gives the end.
     */
    static TermRun after(
            @Nullable LocalDate from, @Nullable LocalDate to, LocalDate termFrom, LocalDate termTo, LocalDate today) {
        if (to != null) {
            return to.equals(termFrom) ? new TermRun(from, termTo, false) : new TermRun(termFrom, termTo, true);
        }
        boolean isOver = !termTo.isAfter(today) || (from != null && !termTo.isAfter(from));
        return new TermRun(from, isOver ? null : termTo, false);
    }
}
