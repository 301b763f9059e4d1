package org.seedbed.onboarding.internal.workbook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

public record MentorRow(Head head, @Nullable Values values) implements RegisterRow {

    /** The term's end is the day after the register's last day. */
    public record Values(
            String name,
            @Nullable String title,
            @Nullable String category,
            List<String> fields,
            @Nullable LocalDate termFrom,
            @Nullable LocalDate termTo,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String remark) {}
}
