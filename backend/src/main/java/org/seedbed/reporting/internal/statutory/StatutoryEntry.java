package org.seedbed.reporting.internal.statutory;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote to a cell.
 *
 * @param value of a typed cell, in the cell's unit
 * @param note why it is as it is
 */
record StatutoryEntry(@Nullable String value, @Nullable String note) {

    static final StatutoryEntry NONE = new StatutoryEntry(null, null);
}
