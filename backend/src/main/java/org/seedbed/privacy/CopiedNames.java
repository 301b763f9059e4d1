package org.seedbed.privacy;

import java.util.UUID;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/**
 * Names that were copied beside a person's own rows: on holds that are over, on requests, and in stored answers of commands,
 * whoever sent those. Whoever anonymises a person asks for this too, or a name is still to be read there.
 */
public final class CopiedNames {

    private CopiedNames() {}

    /** Removes what was copied of a user or founder of the park, in the caller's transaction. */
    public static void forget(Database database, UUID parkId, UUID subjectId) {
        database.first(
                Sql.of("select forget_copied_names(?, ?) as forgotten", parkId, subjectId),
                row -> row.integer("forgotten"));
    }
}
