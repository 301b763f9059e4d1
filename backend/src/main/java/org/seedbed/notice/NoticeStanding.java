package org.seedbed.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a notice stands.
 *
 * @param result null as long as it is open
 * @param lastDay of the period; null before it is posted
 * @param textHash of the frozen text; null before it is posted
 */
public record NoticeStanding(
        UUID id,
        NoticeState state,
        @Nullable NoticeResult result,
        @Nullable LocalDate lastDay,
        @Nullable String textHash,
        int openObjections) {

    /** Whether what it announces may take effect. */
    public boolean isClear() {
        return result == NoticeResult.CLEAR;
    }
}
