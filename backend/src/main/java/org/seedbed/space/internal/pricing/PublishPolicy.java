package org.seedbed.space.internal.pricing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.space.internal.pricing.PriceVersionJson.PublishHindrance;

/** When a draft may be published, and by whom. Pure. */
final class PublishPolicy {

    private PublishPolicy() {}

    /**
     * What stands in the way first; null for nothing.
     *
     * @param lines of units that are still there on the list's day, as far as known
     * @param latest day of the last published list; null when there is none
     */
    static @Nullable PublishHindrance hindrance(
            PriceVersion draft, UUID publisher, int lines, LocalDate today, @Nullable LocalDate latest) {
        if (draft.isEditedBy(publisher)) {
            return PublishHindrance.OWN_DRAFT;
        }
        if (draft.decision() == null) {
            return PublishHindrance.UNDECIDED;
        }
        if (lines == 0) {
            return PublishHindrance.EMPTY;
        }
        if (draft.effectiveOn().isBefore(today)) {
            return PublishHindrance.IN_PAST;
        }
        return latest != null && !latest.isBefore(draft.effectiveOn()) ? PublishHindrance.NOT_LATEST : null;
    }
}
