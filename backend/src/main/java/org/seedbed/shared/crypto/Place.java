package org.seedbed.shared.crypto;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where a sealed value belongs. It opens nowhere else, so nobody can copy one person's value into another's row. */
public record Place(String table, String column, UUID row) {

    byte[] bytes() {
        return (table + '\0' + column + '\0' + row).getBytes(StandardCharsets.UTF_8);
    }
}
