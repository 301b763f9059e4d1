package org.seedbed.facility.internal.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** Where a company stays, for its own people. */
@ApplicationScoped
public class OwnPlaces {

    private final Database database;
    private final BusinessClock clock;

    OwnPlaces(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The park of a stay that the company has today.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found
     */
    public UUID park(UUID companyId, UUID tenantId) {
        var today = clock.today();
        return database.first(Sql.of("""
                                select park_id from tenant where company_id = ? and id = ? and starts_on <= ?
                                    and (ends_on is null or ends_on > ?)""", companyId, tenantId, today, today), row -> row.uuid("park_id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }
}
