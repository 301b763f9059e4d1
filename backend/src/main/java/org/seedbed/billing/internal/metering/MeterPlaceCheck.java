package org.seedbed.billing.internal.metering;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.metering.MeterJson.MeterPlaceRequest;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;

/** Whether a meter can count for places. */
@ApplicationScoped
class MeterPlaceCheck {

    private final Database database;

    MeterPlaceCheck(Database database) {
        this.database = database;
    }

    /** Refuses places that are not one thing each, and for a meter of one's own anything but a room. */
    void of(UUID parkId, boolean shared, List<MeterPlaceRequest> places) {
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            int named = one(place.unitId()) + one(place.floorId()) + one(place.buildingId());
            if (named > 1) {
                throw ProblemException.at("/places/" + i, MeterErrors.PLACE);
            }
            if (named == 1 && !exists(parkId, place)) {
                throw ProblemException.at("/places/" + i, MeterErrors.PLACE_UNKNOWN);
            }
        }
        if (!shared) {
            checkOne(parkId, places);
        }
    }

    private static int one(@Nullable UUID id) {
        return id == null ? 0 : 1;
    }

    private void checkOne(UUID parkId, List<MeterPlaceRequest> places) {
        if (places.size() != 1 || places.getFirst().unitId() == null) {
            throw ProblemException.at("/places", MeterErrors.ONE_UNIT);
        }
        var seats = Sql.of(
                "select 1 from unit where park_id = ? and id = ? and kind = 'WORKSTATION'",
                parkId,
                places.getFirst().unitId());
        if (database.count(seats) > 0) {
            throw ProblemException.at("/shared", MeterErrors.SEATS);
        }
    }

    private boolean exists(UUID parkId, MeterPlaceRequest place) {
        var sql = Sql.of("""
                        select 1 where exists (select 1 from unit where park_id = ? and id = ?)
                            or exists (select 1 from floor where park_id = ? and id = ?)
                            or exists (select 1 from building where park_id = ? and id = ?)""", parkId, place.unitId(), parkId, place.floorId(), parkId, place.buildingId());
        return database.count(sql) > 0;
    }
}
