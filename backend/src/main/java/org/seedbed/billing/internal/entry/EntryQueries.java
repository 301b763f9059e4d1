package org.seedbed.billing.internal.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.Rate;
import org.seedbed.billing.internal.entry.EntryJson.ChargeEntryView;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;

/** Single charges as lists show them. */
@ApplicationScoped
class EntryQueries {

    private static final String ROWS = """
            select * from (
                select e.*, c.name as company_name, enterer.display_name as entered_name,
                    canceller.display_name as cancelled_name, b.bill_id, b.number as bill_number,
                    case when e.cancelled_at is null then case when b.bill_id is null then 'OPEN' else 'BILLED' end
                        when b.bill_id is null then 'CANCELLED' else 'CANCELLED_BILLED' end as state
                from charge_entry e
                join tenant t on t.park_id = e.park_id and t.id = e.tenant_id
                join company c on c.id = t.company_id
                left join app_user enterer on enterer.id = e.entered_by
                left join app_user canceller on canceller.id = e.cancelled_by
                left join lateral (
                    select l.bill_id, bill.number from bill_line l join bill on bill.id = l.bill_id
                    where l.park_id = e.park_id and l.tenant_id = e.tenant_id and l.from_on = e.from_on
                        and l.subject = e.id::text and l.reverses_bill is null
                        and not exists (select 1 from bill_line r where r.park_id = l.park_id
                            and r.reverses_bill = l.bill_id and r.reverses_line = l.line)
                    limit 1) b on true
                where e.park_id = ?) x where true""";

    private static final String COUNTED = """
            select * from (
                select e.*, c.name as company_name from charge_entry e
                join tenant t on t.park_id = e.park_id and t.id = e.tenant_id
                join company c on c.id = t.company_id
                where e.park_id = ?) x where true""";

    private enum EntrySort implements SortKey {
        FROM("from_on"),
        ENTERED_AT("entered_at"),
        COMPANY("company_name");

        private final String column;

        EntrySort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }
    }

    private final Database database;

    EntryQueries(Database database) {
        this.database = database;
    }

    Page<ChargeEntryView> list(Actor actor, UUID parkId, EntryFilter filter, @Nullable String sort, PageParams page) {
        var order = SortKey.orderBy(sort == null ? "from,desc" : sort, EntrySort.FROM, "id");
        var edits = actor.mayInPark(parkId, Permission.BILL_EDIT);
        var rows = filter.narrow(Sql.of(ROWS, parkId)).filter(filter.states(), "and state = any(?)");
        if (!filter.states().isEmpty()) {
            return database.page(rows, order, page, row -> view(row, edits));
        }
        // Whether each was billed is looked up for those that are shown, and not to count them.
        var total = database.count(filter.narrow(Sql.of(COUNTED, parkId)));
        var shown = database.list(
                rows.add(order + " limit ? offset ?", page.size(), page.offset()), row -> view(row, edits));
        return Page.of(shown, page, total);
    }

    Optional<ChargeEntryView> find(Actor actor, UUID parkId, UUID id) {
        var edits = actor.mayInPark(parkId, Permission.BILL_EDIT);
        return database.first(Sql.of(ROWS, parkId).add("and id = ?", id), row -> view(row, edits));
    }

    /** What the trail says of an entry. */
    record Told(String label, EntryState state) {}

    Optional<Told> told(UUID parkId, UUID id) {
        return database.first(
                Sql.of(ROWS, parkId).add("and id = ?", id),
                row -> new Told(row.text("label"), row.constant("state", EntryState.class)));
    }

    private static ChargeEntryView view(Row row, boolean edits) {
        var quantity = plain(row.decimal("quantity"), 0);
        var price = plain(row.decimal("unit_price"), 2);
        var fee = row.constant("fee", FeeKind.class);
        var basis = EntryFact.basis(fee, row.constantOrNull("basis", ChargeBasis.class));
        var byHand = EditEntries.isCancelledByHand(row.text("origin")) && row.instantOrNull("cancelled_at") == null;
        return new ChargeEntryView(
                row.uuid("id"),
                row.integer("version"),
                row.uuid("tenant_id"),
                row.text("company_name"),
                fee,
                row.text("label"),
                row.date("from_on"),
                row.date("to_on").minusDays(1),
                quantity,
                price,
                basis,
                Money.cny(new Rate(basis, quantity, price).amount()),
                row.constant("state", EntryState.class),
                row.text("origin"),
                row.textOrNull("reason"),
                row.textOrNull("entered_name"),
                row.instant("entered_at"),
                row.textOrNull("cancelled_name"),
                row.instantOrNull("cancelled_at"),
                row.textOrNull("cancelled_why"),
                row.uuidOrNull("bill_id"),
                row.textOrNull("bill_number"),
                edits && byHand ? List.of("CANCEL") : List.of());
    }

    private static BigDecimal plain(BigDecimal value, int decimals) {
        var shortest = value.stripTrailingZeros();
        return shortest.setScale(Math.max(decimals, shortest.scale()));
    }
}
