package org.seedbed.company.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seedbed.privacy.Consents;
import org.seedbed.privacy.CopiedNames;
import org.seedbed.privacy.LegalHolds;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Makes a founder nobody: the row stays so that the company's history stays whole, and nobody can tell who it was. */
@ApplicationScoped
class FounderAnonymisation {

    private final Database database;
    private final BusinessClock clock;
    private final FounderQueries founders;
    private final CompanyRecords records;
    private final Consents consents;
    private final LegalHolds holds;
    private final FounderTrail trail;

    FounderAnonymisation(
            Database database,
            BusinessClock clock,
            FounderQueries founders,
            CompanyRecords records,
            Consents consents,
            LegalHolds holds,
            FounderTrail trail) {
        this.database = database;
        this.clock = clock;
        this.founders = founders;
        this.records = records;
        this.consents = consents;
        this.holds = holds;
        this.trail = trail;
    }

    /** In the caller's transaction; not while a hold keeps the founder. */
    void of(UUID parkId, UUID companyId, UUID founderId) {
        var founder = founders.locked(parkId, companyId, founderId).orElseThrow();
        holds.refuseIfHeld(parkId, FounderQueries.holdable(companyId, founder));
        database.execute(Sql.of("""
                update company_record set contact_name = null, contact_phone = null
                where park_id = ? and company_id = ? and contact_name = ?""", parkId, companyId, founder.name()));
        records.refresh(parkId, companyId);
        // A mark of no language, for names are unique within a company.
        database.execute(
                Sql.of("""
                update founder set version = version + 1, name = '#' || left(id::text, 8), anonymised_at = ?,
                    phone = null, user_id = null, categories = '{}',\s""" + ErasedColumns.ALL + " where park_id = ? and id = ?", clock.now(), parkId, founderId));
        CopiedNames.forget(database, parkId, founderId);
        consents.erased(parkId, founderId);
        trail.anonymised(parkId, companyId, founderId);
    }
}
