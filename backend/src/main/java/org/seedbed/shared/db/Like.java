package org.seedbed.shared.db;

import org.jspecify.annotations.Nullable;

/** Patterns for LIKE from what a person typed. */
public final class Like {

    private Like() {}

    /** {@code %text%} with wildcards of the text taken literally; null for a blank text. */
    public static @Nullable String contains(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
