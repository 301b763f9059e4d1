package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.privacy.HoldSubjects;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** Applications that were handed in can be held, by their number, which names nobody; of a draft the park knows nothing. */
@ApplicationScoped
class ApplicationHolds implements HoldSubjects {

    private final Database database;

    ApplicationHolds(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> label(UUID parkId, Kind kind, UUID id) {
        if (kind != Kind.APPLICATION) {
            return Optional.empty();
        }
        return database.first(
                Sql.of(
                        "select number from admission_application where park_id = ? and id = ? and number is not null",
                        parkId,
                        id),
                row -> row.text("number"));
    }
}
