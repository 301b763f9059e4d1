package org.seedbed.reporting.internal.statutory;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote to a cell.
 *
 * @param value of a typed cell, in the cell's unit
 * @param note why it is as it is
 * @param settles marks of the findings the note was written for
 */
record StatutoryEntry(@Nullable String value, @Nullable String note, Set<String> settles) {

    static final StatutoryEntry NONE = new StatutoryEntry(null, null, Set.of());
}
