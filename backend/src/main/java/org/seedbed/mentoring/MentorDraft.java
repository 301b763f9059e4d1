package org.seedbed.mentoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mentor as a register describes them. The e-mail is kept in lower case, for people write it either way.
 *
 * @param termTo first day after the term
 */
public record MentorDraft(
        UUID id,
        String name,
        @Nullable String title,
        @Nullable String category,
        List<String> fields,
        @Nullable LocalDate termFrom,
        @Nullable LocalDate termTo,
        @Nullable String email) {

    public MentorDraft {
        name = name.strip();
        fields = List.copyOf(fields);
        email = email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
    }

    /** Who this is within the park's register: the e-mail where there is one, else the name. */
    public String key() {
        return email == null ? name : email;
    }
}
