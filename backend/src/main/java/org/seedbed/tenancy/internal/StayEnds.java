package org.seedbed.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** What keeps a stay from ending by itself, and who has to know that it ends. */
@ApplicationScoped
class StayEnds {

    private final Database database;
    private final Event<StayEnded> ended;

    StayEnds(Database database, Event<StayEnded> ended) {
        this.database = database;
        this.ended = ended;
    }

    /** Who is on the way out leaves by closing that. */
    void requireNoExit(Tenant tenant) {
        database.first(Sql.of("""
                                select number from exit_case where park_id = ? and tenant_id = ?
                                    and state not in ('CLOSED', 'CANCELLED')""", tenant.parkId(), tenant.id()), row -> row.text("number"))
                .ifPresent(number -> {
                    throw TenancyErrors.EXIT_OPEN.raise("number", number);
                });
    }

    void tell(Tenant tenant, LocalDate lastDay) {
        ended.fire(new StayEnded(tenant.parkId(), tenant.id(), lastDay));
    }
}
