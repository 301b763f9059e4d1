package org.seedbed.billing.internal.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.account.PaymentJson.PaymentRequest;
import org.seedbed.billing.internal.account.PaymentJson.ShareRequest;
import org.seedbed.billing.internal.account.PaymentMethod;
import org.seedbed.billing.internal.account.RecordPayment;
import org.seedbed.billing.internal.bank.BankJson.BankConfirmAllResponse;
import org.seedbed.billing.internal.bank.BankJson.BankLineState;
import org.seedbed.billing.internal.match.Debtor;
import org.seedbed.billing.internal.match.Match;
import org.seedbed.billing.internal.match.Matching;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** What a person decides on lines. Whoever decides holds the line, so it becomes one payment at most. */
@ApplicationScoped
class DecideLines {

    private final Database database;
    private final BankMatches matches;
    private final RecordPayment payments;
    private final BankTrail trail;
    private final BusinessClock clock;

    DecideLines(Database database, BankMatches matches, RecordPayment payments, BankTrail trail, BusinessClock clock) {
        this.database = database;
        this.matches = matches;
        this.payments = payments;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Records the payment a line tells of.
     *
     * @throws org.seedbed.shared.problem.ProblemException bank.line-decided, and those of {@link RecordPayment#handle}
     */
    @Transactional
    void confirm(UUID parkId, UUID by, UUID id, UUID tenantId, List<ShareRequest> shares) {
        confirm(by, held(parkId, id, BankLineState.OPEN), tenantId, shares);
    }

    /**
     * Confirms those of the lines whose proposal is certain, each by what is open after the one before. In the order of
     * their ids, as everybody takes them who takes several. Accounts are taken once, before any of them is touched: a line
     * that only became certain on the way is left for another time.
     */
    @Transactional
    BankConfirmAllResponse confirmAll(UUID parkId, UUID by, List<UUID> ids) {
        var lines = database.list(
                Sql.of("select * from bank_line where park_id = ? and id = any(?) order by id for update", parkId, ids),
                BankLine::of);
        if (lines.size() < ids.stream().distinct().count()) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        var tenants = tenants(matches.of(parkId), lines);
        payments.hold(tenants);
        var debtors = matches.debtors(parkId);
        var confirmed = new ArrayList<UUID>();
        var left = new ArrayList<UUID>();
        for (var line : lines) {
            var match = certain(debtors, line)
                    .filter(found -> tenants.contains(found.debtor().tenantId()));
            if (match.isPresent()) {
                var debtor = match.get().debtor();
                confirm(by, line, debtor.tenantId(), shares(match.get()));
                debtors.put(debtor.tenantId(), matches.again(parkId, debtor));
            }
            (match.isPresent() ? confirmed : left).add(line.id());
        }
        return new BankConfirmAllResponse(confirmed, left);
    }

    private static Optional<Match> certain(Map<UUID, Debtor> debtors, BankLine line) {
        return line.state() == BankLineState.OPEN
                ? Matching.certain(new Matching(debtors.values()).propose(line.money()))
                : Optional.empty();
    }

    /** A line that is no payment of a tenant. */
    @Transactional
    void ignore(UUID parkId, UUID by, UUID id, String reason) {
        var line = held(parkId, id, BankLineState.OPEN);
        decide(line, BankLineState.IGNORED, null, by, reason.strip());
        trail.decided(line, BankLineState.IGNORED, reason.strip());
    }

    /**
     * Lets a line be decided on anew: an ignored one, or one whose payment was reversed.
     *
     * @throws org.seedbed.shared.problem.ProblemException bank.line-open, bank.line-paid
     */
    @Transactional
    void reopen(UUID parkId, UUID id) {
        var line = held(parkId, id, null);
        if (line.state() == BankLineState.OPEN) {
            throw BankErrors.LINE_OPEN.raise();
        }
        standing(line).ifPresent(number -> {
            throw BankErrors.LINE_PAID.raise("number", number);
        });
        decide(line, BankLineState.OPEN, null, null, null);
        trail.decided(line, BankLineState.OPEN, null);
    }

    private static Set<UUID> tenants(Matching matching, List<BankLine> lines) {
        return lines.stream()
                .flatMap(line -> Matching.certain(matching.propose(line.money())).stream())
                .map(match -> match.debtor().tenantId())
                .collect(Collectors.toSet());
    }

    private void confirm(UUID by, BankLine line, UUID tenantId, List<ShareRequest> shares) {
        var voucher = line.reference() == null ? "银行流水 " + line.day() + " 第 " + line.row() + " 行" : line.reference();
        var payment = payments.handle(
                line.parkId(),
                by,
                new PaymentRequest(
                        tenantId,
                        line.day(),
                        PaymentMethod.BANK,
                        Money.cny(line.amount()),
                        line.payer(),
                        voucher,
                        line.text(),
                        shares));
        decide(line, BankLineState.CONFIRMED, payment, by, null);
        trail.decided(line, BankLineState.CONFIRMED, null);
    }

    private static List<ShareRequest> shares(Match match) {
        return match.shares().stream()
                .map(share -> new ShareRequest(share.billId(), Money.cny(share.amount())))
                .toList();
    }

    private BankLine held(UUID parkId, UUID id, @Nullable BankLineState expected) {
        var line = database.first(
                        Sql.of("select * from bank_line where park_id = ? and id = ? for update", parkId, id),
                        BankLine::of)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        if (expected != null && line.state() != expected) {
            throw BankErrors.LINE_DECIDED.raise();
        }
        return line;
    }

    /** The number of the line's payment while that stands. */
    private Optional<String> standing(BankLine line) {
        return database.first(Sql.of("""
                        select p.number from payment p where p.park_id = ? and p.id = ? and not exists (
                            select from payment r where r.park_id = p.park_id and r.reverses_id = p.id)""", line.parkId(), line.paymentId()), row -> row.text("number"));
    }

    private void decide(
            BankLine line, BankLineState state, @Nullable UUID payment, @Nullable UUID by, @Nullable String reason) {
        database.execute(
                Sql.of("""
                update bank_line set state = ?, payment_id = ?, decided_by = ?, decided_at = ?, reason = ?
                where park_id = ? and id = ?""", state, payment, by, by == null ? null : clock.now(), reason, line.parkId(), line.id()));
    }
}
