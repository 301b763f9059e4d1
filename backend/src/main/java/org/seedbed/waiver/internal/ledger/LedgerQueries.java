package org.seedbed.waiver.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Facts;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.text.Mask;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.waiver.WaiverPayer;
import org.seedbed.waiver.WaiverState;
import org.seedbed.waiver.internal.WaiverErrors;
import org.seedbed.waiver.internal.ledger.LedgerJson.LedgerGroup;
import org.seedbed.waiver.internal.ledger.LedgerJson.LedgerLine;
import org.seedbed.waiver.internal.ledger.LedgerJson.LedgerRow;
import org.seedbed.waiver.internal.ledger.LedgerJson.PublicWaiver;
import org.seedbed.waiver.internal.ledger.LedgerJson.WaiverLedger;

/**
 * The ledger of what was waived. It has no rows of its own: each amount is one of a line of a bill or credit note, so its
 * sums are those of the bills to the cent.
 */
@ApplicationScoped
class LedgerQueries {

    private static final int MONTHS = 120;
    private static final int MOST_ROWS = 1000;

    /** Every amount of the months asked for. What comes back is an entry of its own, billed with the fee CLAWBACK. */
    private static final String AMOUNTS = """
            select r.park_id, r.bill_id, r.line, r.position, r.grant_id as waiver_id, r.month, r.amount, false as clawback
            from bill_reduction r where r.park_id = ? and r.month >= ? and r.month < ?
            union all
            select l.park_id, l.bill_id, l.line, 0, split_part(e.origin_ref, '|', 1)::uuid,
                date_trunc('month', l.from_on)::date, -l.list_amount, true
            from bill_line l join charge_entry e on e.park_id = l.park_id and e.id::text = l.subject
            where l.park_id = ? and l.fee = 'CLAWBACK' and e.origin = 'WAIVER_CLAWBACK'
                and date_trunc('month', l.from_on)::date >= ? and date_trunc('month', l.from_on)::date < ?""";

    private static final String LINES = """
            a.bill_id, a.line, a.position, a.month, a.waiver_id, a.amount, a.clawback, b.number as bill_number,
            l.fee, l.from_on, l.to_on, w.number as waiver_number, w.company_id, w.policy_name, w.policy_id,
            coalesce((select c.name from company c where c.id = w.company_id), '') as company_name, g.payer
            from amounts a
            join bill b on b.park_id = a.park_id and b.id = a.bill_id
            join bill_line l on l.park_id = a.park_id and l.bill_id = a.bill_id and l.line = a.line
            join waiver w on w.park_id = a.park_id and w.id = a.waiver_id
            join waiver_budget g on g.park_id = w.park_id and g.id = w.budget_id""";

    private final Database database;

    LedgerQueries(Database database) {
        this.database = database;
    }

    /**
     * What the ledger is narrowed to.
     *
     * @param to first day after
     */
    record Filter(
            LocalDate from,
            LocalDate to,
            @Nullable UUID policyId,
            @Nullable WaiverPayer payer,
            @Nullable UUID companyId,
            @Nullable UUID waiverId) {

        /** For the trail. */
        Facts facts() {
            return Facts.of("from", from)
                    .and("to", to)
                    .and("policyId", policyId)
                    .and("payer", payer)
                    .and("companyId", companyId)
                    .and("waiverId", waiverId);
        }
    }

    @Transactional
    WaiverLedger sums(UUID parkId, Filter filter, LedgerGroup by) {
        var group = switch (by) {
            case MONTH -> "to_char(month, 'YYYY-MM') as key, to_char(month, 'YYYY-MM') as name";
            case POLICY -> "policy_id::text as key, max(policy_name) as name";
            case PAYER -> "payer as key, payer as name";
            case COMPANY -> "company_id::text as key, max(company_name) as name";
        };
        var sql = Sql.of("select " + group + """
                        , count(distinct waiver_id)::int as waivers,
                        coalesce(sum(amount) filter (where not clawback), 0) as waived,
                        coalesce(sum(amount) filter (where clawback), 0) as clawed_back
                        from (""")
                .add(lines(parkId, filter))
                .add(
                        ") sums group by 1"
                                + (by == LedgerGroup.MONTH ? ", 2" : by == LedgerGroup.PAYER ? ", payer" : "")
                                + " order by 2, 1 limit ?",
                        MOST_ROWS);
        return total(parkId, filter, by, database.list(sql, LedgerQueries::row));
    }

    /** Of all lines, also where there are more groups than a page tells. */
    private WaiverLedger total(UUID parkId, Filter filter, LedgerGroup by, List<LedgerRow> rows) {
        return database.first(
                        Sql.of("""
                                select coalesce(sum(amount) filter (where not clawback), 0) as waived,
                                    coalesce(sum(amount) filter (where clawback), 0) as clawed_back,
                                    coalesce(sum(amount), 0) as net from (""").add(lines(parkId, filter)).add(") sums"),
                        row -> new WaiverLedger(
                                filter.from(),
                                filter.to(),
                                by,
                                rows,
                                Money.cny(row.decimal("waived")),
                                Money.cny(row.decimal("clawed_back")),
                                Money.cny(row.decimal("net"))))
                .orElseThrow();
    }

    private static LedgerRow row(Row row) {
        var waived = row.decimal("waived");
        var back = row.decimal("clawed_back");
        return new LedgerRow(
                row.text("key"),
                row.text("name"),
                row.integer("waivers"),
                Money.cny(waived),
                Money.cny(back),
                Money.cny(waived.add(back)));
    }

    @Transactional
    Page<LedgerLine> list(UUID parkId, Filter filter, PageParams page) {
        return database.page(lines(parkId, filter), ORDER, page, LedgerQueries::line);
    }

    /** All lines in their order, however many. */
    void each(UUID parkId, Filter filter, Consumer<LedgerLine> taker) {
        database.runs(lines(parkId, filter), ORDER, LedgerQueries::line, run -> run.forEach(taker));
    }

    private static final String ORDER = " order by month, bill_number, line, position";

    private static Sql lines(UUID parkId, Filter filter) {
        var first = filter.from().withDayOfMonth(1);
        var after = filter.to();
        return Sql.of("select * from (with amounts as (")
                .add(AMOUNTS, parkId, first, after, parkId, first, after)
                .add(") select")
                .add(LINES)
                .add(") ledger where true")
                .filter(filter.policyId(), "and policy_id = ?")
                .filter(filter.payer(), "and payer = ?")
                .filter(filter.companyId(), "and company_id = ?")
                .filter(filter.waiverId(), "and waiver_id = ?");
    }

    private static LedgerLine line(Row row) {
        return new LedgerLine(
                row.uuid("bill_id"),
                row.text("bill_number"),
                row.integer("line"),
                row.date("month"),
                row.uuid("waiver_id"),
                row.text("waiver_number"),
                row.uuid("company_id"),
                row.text("company_name"),
                row.text("policy_name"),
                row.constant("payer", WaiverPayer.class),
                row.constant("fee", FeeKind.class),
                row.date("from_on"),
                row.date("to_on"),
                row.bool("clawback"),
                Money.cny(row.decimal("amount")));
    }

    /** The newest first. */
    @Transactional
    Page<PublicWaiver> open(UUID parkId, PageParams page) {
        return database.page(
                Sql.of("select * from public_waivers(?)", parkId),
                " order by approved_at desc, id",
                page,
                row -> new PublicWaiver(
                        row.uuid("id"),
                        Objects.requireNonNull(row.bool("masked") ? Mask.name(row.text("name")) : row.text("name")),
                        row.text("policy"),
                        row.date("from_on"),
                        row.date("to_on"),
                        Money.cny(row.decimal("granted")),
                        Money.cny(row.decimal("waived").max(BigDecimal.ZERO)),
                        row.constant("state", WaiverState.class),
                        row.instant("approved_at")));
    }

    /**
     * Months whose first day lies in the time, ten years at most.
     *
     * @throws ProblemException waiver.period
     */
    static Filter filter(
            LocalDate from,
            LocalDate to,
            @Nullable UUID policyId,
            @Nullable WaiverPayer payer,
            @Nullable UUID companyId,
            @Nullable UUID waiverId) {
        if (!from.isBefore(to) || to.isAfter(from.plusMonths(MONTHS))) {
            throw ProblemException.at("/to", WaiverErrors.PERIOD, "months", MONTHS);
        }
        return new Filter(from, to, policyId, payer, companyId, waiverId);
    }
}
