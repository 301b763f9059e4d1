package org.seedbed.audit.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.shared.crypto.KeyedHash;

/** Turns changes into what is stored of them: secrets as hashes, of edits only what differs. */
@ApplicationScoped
class Entries {

    private final KeyedHash hash;

    Entries(KeyedHash hash) {
        this.hash = hash;
    }

    /** One row as it travels to the database. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            Action action,
            SubjectType subject,
            @Nullable UUID subjectId,
            @Nullable String label,
            @Nullable UUID park,
            @Nullable UUID company,
            @Nullable UUID unit,
            @Nullable Map<String, @Nullable Object> before,
            @Nullable Map<String, @Nullable Object> after,
            @Nullable String reason,
            @Nullable String visibleWith,
            boolean visibleOwn) {}

    Entry of(Change given) {
        var change = given.condensed();
        return new Entry(
                change.action(),
                change.subject(),
                change.subjectId(),
                change.label(),
                change.park(),
                change.company(),
                change.unit(),
                stored(change.before()),
                stored(change.after()),
                change.reason(),
                change.subject().visibleWith(),
                change.subject().visibleOwn());
    }

    private @Nullable Map<String, @Nullable Object> stored(@Nullable Facts facts) {
        return facts == null ? null : facts.stored(this::hidden);
    }

    /** The field's name is hashed with the value: a telephone number is not recognised in another field. */
    private Object hidden(String field, String value) {
        return Map.of("hash", hash.of("trail." + field, value));
    }
}
