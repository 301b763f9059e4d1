package org.seedbed.shared.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.files.FileStore.Address;

/**
 * A file that is kept.
 *
 * @param fileName as it was called when it came
 * @param mediaType as its content says
 * @param sha256 64 hexadecimal digits
 * @param storedBy null when nobody was signed in
 */
public record StoredFile(
        UUID parkId,
        UUID id,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant storedAt,
        @Nullable UUID storedBy) {

    static final String COLUMNS =
            "park_id, id, file_name, media_type, size, encode(sha256, 'hex') as sha256, stored_at, stored_by";

    static StoredFile of(Row row) {
        return new StoredFile(
                row.uuid("park_id"),
                row.uuid("id"),
                row.text("file_name"),
                row.text("media_type"),
                row.number("size"),
                row.text("sha256"),
                row.instant("stored_at"),
                row.uuidOrNull("stored_by"));
    }

    Address address() {
        return new Address(id, sha256);
    }
}
