package org.seedbed.billing.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.seedbed.billing.BillsIssued;
import org.seedbed.billing.internal.settle.Part;
import org.seedbed.shared.acting.ActingContext;

/** Right after bills are issued credit notes pay what they correct, and what was paid ahead pays what is due first. */
@ApplicationScoped
class SettleIssued {

    private final AccountStore accounts;
    private final ActingContext acting;

    SettleIssued(AccountStore accounts, ActingContext acting) {
        this.accounts = accounts;
        this.acting = acting;
    }

    void onIssued(@Observes BillsIssued issued) {
        if (issued.tenantIds().isEmpty()) {
            return;
        }
        accounts.lock(issued.rows(), issued.tenantIds());
        var tenants = accounts.withFunds(issued.rows(), issued.parkId(), issued.tenantIds());
        if (tenants.isEmpty()) {
            return;
        }
        var open = OpenAccounts.of(issued.rows(), issued.parkId(), tenants);
        var parts = new LinkedHashMap<UUID, List<Part>>();
        for (var tenant : tenants) {
            var account = Objects.requireNonNull(open.get(tenant));
            parts.put(tenant, account.corrections().oldestFirst().parts());
        }
        accounts.keep(issued.rows(), issued.parkId(), parts, acting.current().userId());
    }
}
