package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.company.CompanyStays;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Tells the company module which companies have been here. */
@ApplicationScoped
class TenantStays implements CompanyStays {

    private final Database database;
    private final BusinessClock clock;

    TenantStays(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public int count(UUID parkId, UUID companyId) {
        return (int)
                database.count(Sql.of("select 1 from tenant where park_id = ? and company_id = ?", parkId, companyId));
    }

    @Override
    public Optional<Overlap> overlap(UUID parkId, UUID companyId, UUID otherId) {
        return database.first(
                Sql.of("""
                        select a.starts_on, a.ends_on, b.starts_on as other_starts, b.ends_on as other_ends
                        from tenant a
                        join tenant b on b.park_id = a.park_id
                            and daterange(a.starts_on, a.ends_on) && daterange(b.starts_on, b.ends_on)
                        where a.park_id = ? and a.company_id = ? and b.company_id = ?
                        order by a.starts_on, b.starts_on limit 1""", parkId, companyId, otherId),
                row -> new Overlap(
                        row.date("starts_on"),
                        row.dateOrNull("ends_on"),
                        row.date("other_starts"),
                        row.dateOrNull("other_ends")));
    }

    @Override
    public void move(UUID parkId, UUID fromCompanyId, UUID toCompanyId) {
        database.execute(Sql.of(
                "update tenant set company_id = ?, version = version + 1 where park_id = ? and company_id = ?",
                toCompanyId,
                parkId,
                fromCompanyId));
    }

    @Override
    public boolean any(UUID parkId, UUID companyId) {
        return database.first(
                        Sql.of(
                                "select 1 as one from tenant where park_id = ? and company_id = ? limit 1",
                                parkId,
                                companyId),
                        row -> row.integer("one"))
                .isPresent();
    }

    @Override
    public boolean lasting(UUID parkId, UUID companyId) {
        return database.first(Sql.of("""
                        select 1 as one from tenant
                        where park_id = ? and company_id = ? and (ends_on is null or ends_on > ?) limit 1""", parkId, companyId, clock.today()), row -> row.integer("one"))
                .isPresent();
    }
}
