package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.lease.Leases.LeaseDraft;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;

/**
 * Tells the trail of leases: one change per unit, for each unit's timeline; the company's timeline shows the first of
 * them alone, with all unit numbers.
 */
@ApplicationScoped
public class LeaseTrail {

    private final Trail trail;
    private final Database database;

    LeaseTrail(Trail trail, Database database) {
        this.trail = trail;
        this.database = database;
    }

    /** Called once the units are taken. */
    void recorded(Lease lease) {
        record(Action.LEASE_RECORDED, lease.parkId(), Map.of(lease.id(), new Edit(null, facts(lease), null)));
    }

    void terminated(Lease lease, Facts before) {
        var edit = new Edit(before, Facts.of("to", lease.endsOn()), lease.terminationReason());
        record(Action.LEASE_TERMINATED, lease.parkId(), Map.of(lease.id(), edit));
    }

    /** A supplement changed it. */
    void amended(Lease lease, Facts before, String reason) {
        record(Action.LEASE_CHANGED, lease.parkId(), Map.of(lease.id(), new Edit(before, facts(lease), reason)));
    }

    /** Called while it is still there. */
    void removed(Lease lease, String reason) {
        var edit = new Edit(facts(lease), Facts.of("removed", true), reason);
        record(Action.LEASE_REMOVED, lease.parkId(), Map.of(lease.id(), edit));
    }

    /** Of leases that a register brings in; called once their units are stored. */
    public void recorded(UUID parkId, List<LeaseDraft> drafts) {
        var edits = new HashMap<UUID, Edit>();
        drafts.forEach(draft -> edits.put(draft.id(), new Edit(null, facts(draft), null)));
        record(Action.LEASE_RECORDED, parkId, edits);
    }

    /** Of leases that a register tells otherwise. */
    public void changed(UUID parkId, Map<UUID, Facts> before, List<LeaseDraft> drafts) {
        var edits = new HashMap<UUID, Edit>();
        drafts.forEach(draft -> edits.put(draft.id(), new Edit(before.get(draft.id()), facts(draft), null)));
        record(Action.LEASE_CHANGED, parkId, edits);
    }

    /** The leases as they stand now. */
    public Map<UUID, Facts> stored(UUID parkId, Collection<UUID> leaseIds) {
        var found = new HashMap<UUID, Facts>();
        database.list(
                        Sql.of("""
                                select id, starts_on, ends_on, unit_price, basis, waiver_label from lease
                                where park_id = ? and id = any(?)""", parkId, leaseIds),
                        row -> Map.entry(
                                row.uuid("id"),
                                Facts.of("from", row.date("starts_on"))
                                        .and("to", row.date("ends_on"))
                                        .and("unitPrice", row.decimalOrNull("unit_price"))
                                        .and("basis", row.textOrNull("basis"))
                                        .and("waiverLabel", row.textOrNull("waiver_label"))))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private record Edit(
            @Nullable Facts before, Facts after, @Nullable String reason) {}

    private record Let(UUID lease, UUID company, String name, UUID unit, String number) {}

    private void record(Action action, UUID parkId, Map<UUID, Edit> edits) {
        var changes = new ArrayList<Change>();
        @Nullable UUID present = null;
        for (var let : lets(parkId, edits.keySet())) {
            var edit = edits.get(let.lease());
            if (edit == null) {
                continue;
            }
            var first = !let.lease().equals(present);
            present = let.lease();
            var change = Change.of(action, SubjectType.LEASE, let.lease())
                    .park(parkId)
                    .company(first ? let.company() : null)
                    .unit(let.unit())
                    .label(let.name() + " · " + let.number())
                    .after(edit.after())
                    .reason(edit.reason());
            changes.add(edit.before() == null ? change : change.before(edit.before()));
        }
        trail.record(changes);
    }

    private List<Let> lets(UUID parkId, Collection<UUID> leaseIds) {
        return database.list(
                Sql.of("""
                        select distinct l.id, t.company_id, c.name, u.unit_id, n.number
                        from lease l
                        join lease_unit u on u.park_id = l.park_id and u.lease_id = l.id
                        join unit n on n.park_id = u.park_id and n.id = u.unit_id
                        join tenant t on t.park_id = l.park_id and t.id = l.tenant_id
                        join company c on c.id = t.company_id
                        where l.park_id = ? and l.id = any(?) order by l.id, n.number""", parkId, leaseIds),
                row -> new Let(
                        row.uuid("id"),
                        row.uuid("company_id"),
                        row.text("name"),
                        row.uuid("unit_id"),
                        row.text("number")));
    }

    static Facts facts(Lease lease) {
        return Facts.of("from", lease.startsOn())
                .and("to", lease.endsOn())
                .and("unitPrice", Money.amountOrNull(lease.unitPrice()))
                .and("basis", lease.basis())
                .and("waiverLabel", lease.waiverLabel());
    }

    private static Facts facts(LeaseDraft draft) {
        return Facts.of("from", draft.from())
                .and("to", draft.to())
                .and("unitPrice", draft.unitPrice())
                .and("basis", draft.basis())
                .and("waiverLabel", draft.waiverLabel());
    }
}
