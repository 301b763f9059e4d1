package org.seedbed.tenancy.internal.graduation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Objects;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.GraduationMove;
import org.seedbed.tenancy.internal.StayEnded;

/** Whoever has left graduates no more: its review is given up with the stay. */
@ApplicationScoped
class GiveUpReviews {

    private static final String REASON = "企业已离园";

    private final GraduationStore store;
    private final Database database;
    private final ActingContext acting;
    private final BusinessClock clock;

    GiveUpReviews(GraduationStore store, Database database, ActingContext acting, BusinessClock clock) {
        this.store = store;
        this.database = database;
        this.acting = acting;
        this.clock = clock;
    }

    /** One that is told ahead leaves time to decide. */
    void onStayEnded(@Observes StayEnded ended) {
        if (ended.lastDay().isAfter(clock.today())) {
            return;
        }
        var by = Objects.requireNonNull(acting.current().userId());
        var open = database.list(Sql.of("""
                        select id from graduation_review where park_id = ? and tenant_id = ?
                            and state in ('PROPOSED', 'IN_REVIEW') for no key update""", ended.parkId(), ended.tenantId()), row -> row.uuid("id"));
        for (var id : open) {
            store.make(
                    store.require(ended.parkId(), id),
                    GraduationMove.WITHDRAW,
                    REASON,
                    Sql.of(", reason = ?, decided_by = ?, decided_at = ?", REASON, by, clock.now()));
        }
    }
}
