package org.seedbed.billing.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.settle.Part;
import org.seedbed.billing.internal.settle.Settling;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.time.BusinessClock;

/** Money and bills of accounts as rows. Whoever moves money on an account holds the account. */
@ApplicationScoped
class AccountStore {

    private final BusinessClock clock;

    AccountStore(BusinessClock clock) {
        this.clock = clock;
    }

    /** Holds the accounts until the transaction ends; many are taken in one order, so nobody waits in a circle. */
    @Transactional(TxType.MANDATORY)
    void lock(SqlRunner rows, Collection<UUID> tenants) {
        rows.list(Sql.of("""
                select pg_advisory_xact_lock(k.key)::text as held from (
                    select distinct hashtextextended('account ' || t.id, 0) as key
                    from unnest(?::uuid[]) as t (id) order by 1) k""", tenants), row -> row.text("held"));
    }

    /** Those of the tenants who have money that nobody has used. */
    List<UUID> withFunds(SqlRunner rows, UUID parkId, Collection<UUID> tenants) {
        return rows.list(Sql.of("""
                        select tenant_id from payment_balance where park_id = ? and tenant_id = any(?) and unused > 0
                        union select tenant_id from bill_balance where park_id = ? and tenant_id = any(?) and open < 0
                        order by 1""", parkId, tenants, parkId, tenants), row -> row.uuid("tenant_id"));
    }

    /** The account with all money and bills that are not used up. The caller holds it. */
    Settling open(SqlRunner rows, UUID parkId, UUID tenant) {
        return Objects.requireNonNull(
                OpenAccounts.of(rows, parkId, List.of(tenant)).get(tenant));
    }

    /**
     * Keeps what was decided; the balances follow.
     *
     * @param refundId the refund or reversal among the targets; null: bills only
     * @param by null: a run
     */
    void keep(
            SqlRunner rows, UUID parkId, UUID tenantId, List<Part> parts, @Nullable UUID refundId, @Nullable UUID by) {
        write(
                rows,
                parts.stream()
                        .map(part -> row(parkId, tenantId, part, refundId, by))
                        .toList());
    }

    /** The same for bills of many tenants, in one go. */
    void keep(SqlRunner rows, UUID parkId, Map<UUID, List<Part>> parts, @Nullable UUID by) {
        var all = new ArrayList<List<? extends @Nullable Object>>();
        parts.forEach((tenant, its) -> its.forEach(part -> all.add(row(parkId, tenant, part, null, by))));
        write(rows, all);
    }

    private static void write(SqlRunner rows, List<? extends List<? extends @Nullable Object>> settlements) {
        rows.batch("""
                insert into settlement (park_id, id, tenant_id, payment_id, credit_id, bill_id, refund_id, amount,
                    settled_by, settled_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", settlements);
    }

    private List<? extends @Nullable Object> row(
            UUID parkId, UUID tenantId, Part part, @Nullable UUID refundId, @Nullable UUID by) {
        var money = part.funds();
        var refund = part.target().equals(refundId);
        return Arrays.<@Nullable Object>asList(
                parkId,
                UUID.randomUUID(),
                tenantId,
                money.isCredit() ? null : money.id(),
                money.isCredit() ? money.id() : null,
                refund ? null : part.target(),
                refund ? refundId : null,
                part.amount(),
                by,
                clock.now());
    }

    /**
     * Takes back what a payment was used for, or what a refund was made of.
     *
     * @param column {@code payment_id} or {@code refund_id}
     */
    void takeBack(SqlRunner rows, UUID parkId, String column, UUID id, UUID by) {
        rows.execute(Sql.of("""
                        insert into settlement (park_id, id, tenant_id, payment_id, credit_id, bill_id, refund_id, amount,
                            takes_back, settled_by, settled_at)
                        select s.park_id, gen_random_uuid(), s.tenant_id, s.payment_id, s.credit_id, s.bill_id, s.refund_id,
                            -s.amount, s.id, ?, ?
                        from settlement s where s.park_id = ? and s.amount > 0
                            and not exists (select from settlement t where t.park_id = s.park_id and t.takes_back = s.id)""", by, clock.now(), parkId).add("and s." + column + " = ? order by s.bill_id", id));
    }
}
