package org.seedbed.insight.internal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Row;

/**
 * Some parks together.
 *
 * @param asOf the earliest day one of them is kept for; null: there are none
 * @param countedAt when the oldest of them was counted
 */
record Together(
        int parks, @Nullable LocalDate asOf, @Nullable Instant countedAt, RollupNumbers numbers) {

    static Together of(Row row, RollupNumbers numbers) {
        return new Together(row.integer("parks"), row.dateOrNull("as_of"), row.instantOrNull("counted_at"), numbers);
    }
}
