package org.seedbed.billing.internal.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.bank.BankJson.BankLineState;
import org.seedbed.billing.internal.bank.BankJson.BankLineView;
import org.seedbed.billing.internal.bank.BankJson.BankProposal;
import org.seedbed.billing.internal.bank.BankJson.ProposedShare;
import org.seedbed.billing.internal.match.BankMoney;
import org.seedbed.billing.internal.match.Match;
import org.seedbed.billing.internal.match.Matching;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;

/** Lines of statements as they are read. */
@ApplicationScoped
class BankQueries {

    enum BankLineSort implements SortKey {
        DAY("l.day"),
        ROW("l.row_number"),
        AMOUNT("l.amount");

        private final String column;

        BankLineSort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }
    }

    private final Database database;
    private final BankMatches matches;

    BankQueries(Database database, BankMatches matches) {
        this.database = database;
        this.matches = matches;
    }

    @Transactional
    Page<BankLineView> lines(UUID parkId, BankFilter filter, @Nullable String sort, PageParams page) {
        var orderBy = SortKey.orderBy(sort == null ? "day,desc" : sort, BankLineSort.DAY, "l.id");
        var matching = proposals(parkId);
        return database.page(filter.narrow(lineSql(parkId)), orderBy, page, row -> line(row, matching));
    }

    @Transactional
    BankLineView line(UUID parkId, UUID id) {
        var matching = proposals(parkId);
        return database.first(lineSql(parkId).add("and l.id = ?", id), row -> line(row, matching))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Who may have paid is read once, and only where a line is open: all bills of the park that are not paid. */
    private Supplier<Matching> proposals(UUID parkId) {
        return new Supplier<>() {
            private @Nullable Matching read;

            @Override
            public Matching get() {
                if (read == null) {
                    read = matches.of(parkId);
                }
                return read;
            }
        };
    }

    private static Sql lineSql(UUID parkId) {
        return Sql.of("""
                select l.*, u.display_name, p.number as payment_number, c.name as company_name,
                    l.state = 'IGNORED' or exists (select from payment r
                        where r.park_id = l.park_id and r.reverses_id = l.payment_id) as reopens
                from bank_line l
                left join payment p on p.park_id = l.park_id and p.id = l.payment_id
                left join tenant_company c on c.park_id = p.park_id and c.id = p.tenant_id
                left join app_user u on u.id = l.decided_by
                where l.park_id = ?""", parkId);
    }

    private static BankLineView line(Row row, Supplier<Matching> matching) {
        var state = row.constant("state", BankLineState.class);
        var open = state == BankLineState.OPEN;
        List<Match> found = open ? matching.get().propose(money(row)) : List.of();
        List<String> abilities = row.bool("reopens") ? List.of("reopen") : List.of();
        return new BankLineView(
                row.uuid("id"),
                row.uuid("import_id"),
                row.integer("row_number"),
                row.date("day"),
                Money.cny(row.decimal("amount")),
                row.textOrNull("payer"),
                row.textOrNull("account_tail"),
                row.textOrNull("text"),
                row.textOrNull("reference"),
                state,
                found.stream().map(BankQueries::proposal).toList(),
                Matching.certain(found).isPresent(),
                row.uuidOrNull("payment_id"),
                row.textOrNull("payment_number"),
                row.textOrNull("company_name"),
                row.textOrNull("display_name"),
                row.instantOrNull("decided_at"),
                row.textOrNull("reason"),
                open ? List.of("confirm", "ignore") : abilities);
    }

    static BankMoney money(Row row) {
        return new BankMoney(row.decimal("amount"), row.textOrNull("payer"), row.textOrNull("text"));
    }

    private static BankProposal proposal(Match match) {
        return new BankProposal(
                match.debtor().tenantId(),
                match.debtor().name(),
                match.score(),
                List.copyOf(match.reasons()),
                match.shares().stream()
                        .map(share -> new ProposedShare(share.billId(), share.number(), Money.cny(share.amount())))
                        .toList(),
                match.exact());
    }
}
