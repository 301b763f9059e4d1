package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.ExitSettlement;

/** Leases of a tenant who leaves: one that lasts longer is ended first, or its room would be let to nobody. */
@ApplicationScoped
class LeaseExit implements ExitSettlement {

    /** Those that ended before are no part of this exit. */
    private static final int SHOWN_DAYS = 31;

    private final Database database;

    LeaseExit(Database database) {
        this.database = database;
    }

    @Override
    @Transactional
    public List<Found> of(Leaving leaving) {
        var firstDayAfter = leaving.lastDay().plusDays(1);
        return database.list(
                Sql.of("""
                        select l.id, l.ends_on, coalesce((select string_agg(distinct u.number, '、' order by u.number)
                            from lease_unit x join unit u on u.park_id = x.park_id and u.id = x.unit_id
                            where x.park_id = l.park_id and x.lease_id = l.id), '') as units
                        from lease l where l.park_id = ? and l.tenant_id = ? and l.ends_on > ?
                        order by l.ends_on, l.id""", leaving.parkId(), leaving.tenantId(), firstDayAfter.minusDays(SHOWN_DAYS)),
                row -> new Found(
                        Kind.LEASE,
                        "lease:" + row.uuid("id"),
                        row.text("units"),
                        null,
                        null,
                        row.date("ends_on"),
                        row.uuid("id"),
                        !row.date("ends_on").isAfter(firstDayAfter)));
    }
}
