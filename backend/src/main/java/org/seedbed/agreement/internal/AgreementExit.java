package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.seedbed.agreement.AgreementState;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.ExitSettlement;

/** Agreements of a tenant who leaves: deposits that came in with them, and what is being written. */
@ApplicationScoped
class AgreementExit implements ExitSettlement {

    private static final Set<AgreementState> WRITTEN = EnumSet.of(
            AgreementState.DRAFTING, AgreementState.IN_REVIEW, AgreementState.CHECKED, AgreementState.APPROVED);

    private final Database database;

    AgreementExit(Database database) {
        this.database = database;
    }

    @Override
    @Transactional
    public List<Found> of(Leaving leaving) {
        return Stream.concat(deposits(leaving).stream(), written(leaving).stream())
                .toList();
    }

    /** Done once it is told what became of it: given back, or kept for damage. */
    private List<Found> deposits(Leaving leaving) {
        return database.list(
                Sql.of("""
                        select a.id, a.number, d.amount, d.received_on, r.agreement_id is not null as returned
                        from agreement_deposit d
                        join agreement a on a.park_id = d.park_id and a.id = d.agreement_id
                        left join lease l on l.park_id = a.park_id and l.id = a.lease_id
                        left join agreement_deposit_return r on r.park_id = d.park_id and r.agreement_id = d.agreement_id
                        where a.park_id = ? and coalesce(l.tenant_id, a.tenant_id) = ? and d.received_on is not null
                        order by d.received_on, a.number""", leaving.parkId(), leaving.tenantId()),
                row -> new Found(
                        Kind.AGREED_DEPOSIT,
                        "agreed-deposit:" + row.uuid("id"),
                        row.text("number"),
                        row.decimal("amount").negate(),
                        null,
                        row.date("received_on"),
                        row.uuid("id"),
                        row.bool("returned")));
    }

    private List<Found> written(Leaving leaving) {
        return database.list(
                Sql.of("""
                        select id, number, starts_on from agreement
                        where park_id = ? and tenant_id = ? and state = any(?) order by number""", leaving.parkId(), leaving.tenantId(), WRITTEN),
                row -> new Found(
                        Kind.AGREEMENT,
                        "agreement:" + row.uuid("id"),
                        row.text("number"),
                        null,
                        null,
                        row.date("starts_on"),
                        row.uuid("id"),
                        false));
    }
}
