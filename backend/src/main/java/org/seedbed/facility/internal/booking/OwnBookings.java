package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.internal.register.OwnPlaces;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;

/** In which park a company books. A stranger's booking does not exist. */
@ApplicationScoped
class OwnBookings {

    private final OwnPlaces places;
    private final Database database;

    OwnBookings(OwnPlaces places, Database database) {
        this.places = places;
        this.database = database;
    }

    /** @throws ProblemException booking.tenant-required, resource.not-found */
    UUID parkOfStay(UUID companyId, @Nullable UUID tenantId) {
        if (tenantId == null) {
            throw ProblemException.at("/tenantId", BookingErrors.TENANT_REQUIRED);
        }
        return places.park(companyId, tenantId);
    }

    /** @throws ProblemException resource.not-found */
    UUID parkOf(UUID companyId, UUID id) {
        return database.first(Sql.of("""
                                select b.park_id from booking b join tenant t on t.park_id = b.park_id and t.id = b.tenant_id
                                where t.company_id = ? and b.id = ?""", companyId, id), row -> row.uuid("park_id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }
}
