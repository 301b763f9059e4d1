package org.seedbed.space.internal.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.space.internal.pricing.PriceVersionJson.UnitSelectionRequest;

/** Sees that what units are chosen by is of the park: a mistyped floor must not pass for one without units. */
@ApplicationScoped
class Selections {

    private final Database database;

    Selections(Database database) {
        this.database = database;
    }

    /** @throws org.seedbed.shared.problem.ProblemException space.price-selection-unknown */
    void require(UUID parkId, @Nullable UnitSelectionRequest meant) {
        if (meant != null) {
            require(meant.buildingId(), "select from building where park_id = ? and id = ?", parkId);
            require(meant.floorId(), "select from floor where park_id = ? and id = ?", parkId);
        }
    }

    private void require(@Nullable UUID id, String query, UUID parkId) {
        if (id != null && database.count(Sql.of(query, parkId, id)) == 0) {
            throw PriceVersionErrors.SELECTION_UNKNOWN.raise();
        }
    }
}
