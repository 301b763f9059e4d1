package org.seedbed.billing.internal.run;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.content.BillContent;

/**
 * A bill or credit note that is ready to be issued.
 *
 * @param id the same whenever the run is computed
 * @param correctsId of a credit note: the bill it takes lines back from
 * @param inputs as text; the content is made of them
 */
record BillDraft(
        UUID id,
        @Nullable UUID correctsId,
        LocalDate dueOn,
        String inputs,
        BillContent content,
        String text,
        String hash) {}
