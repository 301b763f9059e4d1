package org.seedbed.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mentor as other modules see them.
 *
 * @param fields what they advise on
 * @param termTo first day after the term
 * @param decided whether the term rests on a decision that the park has recorded
 */
public record MentorRecord(
        UUID id,
        String name,
        @Nullable String title,
        @Nullable String category,
        List<String> fields,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termTo,
        @Nullable String email,
        boolean decided) {

    /** Who this is within the park's register: the e-mail where there is one, else the name. */
    public String key() {
        return email == null ? name : email;
    }
}
