package org.seedbed.billing.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.account.PaymentJson.PaymentResponse;
import org.seedbed.billing.internal.account.PaymentJson.PaymentUse;
import org.seedbed.billing.internal.account.PaymentJson.PaymentUseKind;
import org.seedbed.billing.internal.account.PaymentJson.PaymentView;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Permission;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;

/** Payments as they are read. */
@ApplicationScoped
class PaymentQueries {

    private static final int MOST_USES = 500;

    enum PaymentSort implements SortKey {
        RECEIVED_ON("p.received_on"),
        NUMBER("p.number"),
        AMOUNT("p.amount");

        private final String column;

        PaymentSort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }
    }

    private final Database database;

    PaymentQueries(Database database) {
        this.database = database;
    }

    Page<PaymentView> list(UUID parkId, PaymentFilter filter, @Nullable String sort, PageParams page) {
        var orderBy = SortKey.orderBy(sort == null ? "receivedOn,desc" : sort, PaymentSort.RECEIVED_ON, "p.id");
        return database.page(filter.narrow(payments(parkId)), orderBy, page, PaymentQueries::view);
    }

    @Transactional
    PaymentResponse get(Actor actor, UUID parkId, UUID id) {
        var payment = database.first(payments(parkId).add("and p.id = ?", id), PaymentQueries::view)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        var reversible = (payment.kind() == PaymentKind.PAYMENT || payment.kind() == PaymentKind.REFUND)
                && payment.reversedById() == null
                && actor.mayInPark(parkId, Permission.PAYMENT_EDIT);
        return new PaymentResponse(payment, uses(parkId, id), reversible ? List.of("reverse") : List.of());
    }

    private static Sql payments(UUID parkId) {
        return Sql.of("""
                select p.*, c.name, b.unused, r.id as reversed_by, u.display_name
                from payment p
                join tenant_company c on c.park_id = p.park_id and c.id = p.tenant_id
                left join payment_balance b on b.park_id = p.park_id and b.payment_id = p.id
                left join payment r on r.park_id = p.park_id and r.reverses_id = p.id
                left join app_user u on u.id = p.recorded_by
                where p.park_id = ?""", parkId);
    }

    private static PaymentView view(Row row) {
        return new PaymentView(
                row.uuid("id"),
                row.text("number"),
                row.constant("kind", PaymentKind.class),
                row.uuid("tenant_id"),
                row.text("name"),
                row.date("received_on"),
                row.constant("method", PaymentMethod.class),
                Money.cny(row.decimal("amount")),
                row.textOrNull("payer"),
                row.textOrNull("voucher_number"),
                row.textOrNull("note"),
                Money.cnyOrNull(row.decimalOrNull("unused")),
                row.uuidOrNull("reverses_id"),
                row.uuidOrNull("reversed_by"),
                row.textOrNull("reason"),
                row.textOrNull("display_name"),
                row.instant("recorded_at"));
    }

    /** Of a payment: what it was used for; of a refund or reversal: what it was made of. */
    private List<PaymentUse> uses(UUID parkId, UUID id) {
        return database.list(
                Sql.of("""
                        select x.kind, x.id, x.number, sum(x.amount) as amount from (
                            select coalesce(b.kind, r.kind) as kind, coalesce(b.id, r.id) as id,
                                coalesce(b.number, r.number) as number, s.amount
                            from settlement s
                            left join bill b on b.park_id = s.park_id and b.id = s.bill_id
                            left join payment r on r.park_id = s.park_id and r.id = s.refund_id
                            where s.park_id = ? and s.payment_id = ?
                            union all
                            select coalesce(b.kind, p.kind), coalesce(b.id, p.id), coalesce(b.number, p.number), s.amount
                            from settlement s
                            left join bill b on b.park_id = s.park_id and b.id = s.credit_id
                            left join payment p on p.park_id = s.park_id and p.id = s.payment_id
                            where s.park_id = ? and s.refund_id = ?) x
                        group by x.kind, x.id, x.number having sum(x.amount) <> 0
                        order by x.number limit ?""", parkId, id, parkId, id, MOST_USES),
                row -> new PaymentUse(
                        row.constant("kind", PaymentUseKind.class),
                        row.uuid("id"),
                        row.text("number"),
                        Money.cny(row.decimal("amount"))));
    }
}
