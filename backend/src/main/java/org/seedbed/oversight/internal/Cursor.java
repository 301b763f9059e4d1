package org.seedbed.oversight.internal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;

/** Where a feed goes on: behind this row. Opaque to callers. */
record Cursor(Instant at, long id) {

    private static final int LONGEST = 100;

    /**
     * Reads what a caller sent back.
     *
     * @throws ProblemException request.invalid at {@code /cursor}
     */
    static @Nullable Cursor parse(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            if (text.length() > LONGEST) {
                throw new IllegalArgumentException("longer than any of ours");
            }
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            var parts = plain.split(":", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException(text);
            }
            return new Cursor(
                    Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), Long.parseLong(parts[1]));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            var refusal = ProblemException.field("/cursor", ValidationErrors.PATTERN);
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** Leaves the rows behind this one, for a feed from the newest down. */
    static Sql behind(Sql sql, @Nullable Cursor cursor) {
        return cursor == null ? sql : sql.add("and (t.at, t.id) < (?, ?)", cursor.at(), cursor.id());
    }

    String text() {
        var plain = ChronoUnit.MICROS.between(Instant.EPOCH, at) + ":" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }
}
