package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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

    @Override
    public List<Letting> lettingsFrom(UUID parkId, UUID unitId, LocalDate day) {
        return database.list(
                Sql.of("""
                        select c.name, x.starts_on, x.ends_on, lower(x.seats) as first_seat, upper(x.seats) as end_seat
                        from letting x
                        join tenant t on t.park_id = x.park_id and t.id = x.tenant_id
                        join company c on c.id = t.company_id
                        where x.park_id = ? and x.unit_id = ? and x.ends_on > ?
                        order by x.starts_on, x.seats limit 1000""", parkId, unitId, day),
                row -> new Letting(
                        row.text("name"),
                        row.date("starts_on"),
                        row.date("ends_on").minusDays(1),
                        row.integerOrNull("first_seat"),
                        row.integerOrNull("end_seat")));
    }
}
