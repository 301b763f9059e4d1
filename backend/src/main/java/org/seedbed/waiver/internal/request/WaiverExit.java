package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.ExitSettlement;
import org.seedbed.waiver.WaiverState;

/**
 * Waivers of a tenant who leaves: one that runs on beyond an early exit waits for the decision how much of it comes back, from
 * nothing to all of it, and a request that is under way is given up or decided first.
 */
@ApplicationScoped
class WaiverExit implements ExitSettlement {

    private final Database database;
    private final WaiverRows rows;
    private final RevokeWaiver revoke;

    WaiverExit(Database database, WaiverRows rows, RevokeWaiver revoke) {
        this.database = database;
        this.rows = rows;
        this.revoke = revoke;
    }

    @Override
    @Transactional
    public List<Found> of(Leaving leaving) {
        return database
                .list(
                        Sql.of("select")
                                .add(WaiverRows.COLUMNS)
                                .add(
                                        "from waiver w where w.park_id = ? and w.tenant_id = ? and w.ended_at is null order by w.number",
                                        leaving.parkId(),
                                        leaving.tenantId()),
                        rows::read)
                .stream()
                .flatMap(waiver -> found(waiver, leaving).stream())
                .toList();
    }

    private Optional<Found> found(Waiver waiver, Leaving leaving) {
        var runs = waiver.state() == WaiverState.ACTIVE || waiver.state() == WaiverState.SUSPENDED;
        if (!runs) {
            return Optional.of(found(waiver, null, waiver.wish().days().from(), false));
        }
        var firstDayAfter = leaving.lastDay().plusDays(1);
        if (!waiver.paysUntil().isAfter(firstDayAfter)) {
            return Optional.empty();
        }
        // Whoever leaves because its time is over has kept its word: what is left of the waiver pays nothing.
        var early = leaving.trigger().isEarly();
        return Optional.of(found(waiver, early ? revoke.atMost(waiver) : null, waiver.paysUntil(), !early));
    }

    private static Found found(Waiver waiver, @Nullable BigDecimal atMost, LocalDate day, boolean done) {
        return new Found(
                Kind.WAIVER,
                "waiver:" + waiver.id(),
                waiver.number() + " " + waiver.policyName(),
                null,
                atMost,
                day,
                waiver.id(),
                done);
    }
}
