package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.space.UnitLettings;

/** Tells the space module who has a unit. */
@ApplicationScoped
class UnitHolders implements UnitLettings {

    private final Database database;

    UnitHolders(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Holder> holderFrom(UUID parkId, Collection<UUID> unitIds, LocalDate day) {
        return database.first(
                Sql.of("""
                        select x.number, c.name, x.starts_on, x.ends_on
                        from letting x
                        join tenant t on t.park_id = x.park_id and t.id = x.tenant_id
                        join company c on c.id = t.company_id
                        where x.park_id = ? and x.unit_id = any(?) and x.ends_on > ?
                        order by x.ends_on desc, x.lease_id limit 1""", parkId, unitIds, day),
                row -> new Holder(
                        row.text("number"),
                        row.text("name"),
                        row.date("starts_on"),
                        row.date("ends_on").minusDays(1)));
    }
}
