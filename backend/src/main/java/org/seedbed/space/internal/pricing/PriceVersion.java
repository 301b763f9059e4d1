package org.seedbed.space.internal.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Row;
import org.seedbed.space.PriceVersionState;

/**
 * A price list as it is stored, without its lines.
 *
 * @param stored never SUPERSEDED
 * @param editors everybody who had a hand in the draft
 */
record PriceVersion(
        UUID parkId,
        UUID id,
        int version,
        PriceVersionState stored,
        @Nullable Integer number,
        String name,
        LocalDate effectiveOn,
        @Nullable String decision,
        @Nullable String note,
        List<String> editors) {

    static PriceVersion of(Row row) {
        return new PriceVersion(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                row.constant("state", PriceVersionState.class),
                row.integerOrNull("number"),
                row.text("name"),
                row.date("effective_on"),
                row.textOrNull("decision"),
                row.textOrNull("note"),
                row.texts("editors"));
    }

    boolean isEditedBy(UUID userId) {
        return editors.contains(userId.toString());
    }

    /**
     * Lets only a draft pass.
     *
     * @throws org.seedbed.shared.problem.ProblemException space.price-list-not-draft
     */
    void requireDraft() {
        if (stored != PriceVersionState.DRAFT) {
            throw PriceVersionErrors.NOT_DRAFT.raise("state", stored);
        }
    }
}
