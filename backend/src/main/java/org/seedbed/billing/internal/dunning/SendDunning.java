package org.seedbed.billing.internal.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.seedbed.billing.internal.dunning.DunningJson.DunningRow;
import org.seedbed.billing.internal.dunning.DunningJson.DunningSendRequest;
import org.seedbed.billing.internal.dunning.DunningJson.DunningStep;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.document.Documents;
import org.seedbed.shared.document.MadeDocument;
import org.seedbed.shared.files.FileFence;
import org.seedbed.shared.files.FileKind;
import org.seedbed.shared.files.StoredFiles;
import org.seedbed.shared.money.ChineseAmount;
import org.seedbed.shared.time.BusinessClock;

/** Makes the letter of a step that is due, keeps it, and writes down that it was sent. */
@ApplicationScoped
class SendDunning {

    private static final int MOST_BILLS = 200;

    private final Database database;
    private final DunningQueries queries;
    private final DunningSteps steps;
    private final Documents documents;
    private final StoredFiles files;
    private final DunningTrail trail;
    private final BusinessClock clock;

    SendDunning(
            Database database,
            DunningQueries queries,
            DunningSteps steps,
            Documents documents,
            StoredFiles files,
            DunningTrail trail,
            BusinessClock clock) {
        this.database = database;
        this.queries = queries;
        this.steps = steps;
        this.documents = documents;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    /** The names a letter is between. */
    private record Parties(UUID companyId, String company, String park) {}

    private record Overdue(String number, LocalDate dueOn, BigDecimal payable, BigDecimal open) {
        static Overdue of(Row row) {
            return new Overdue(row.text("number"), row.date("due_on"), row.decimal("payable"), row.decimal("open"));
        }
    }

    /**
     * Sends a step, and answers the letter's id.
     *
     * @throws org.seedbed.shared.problem.ProblemException dunning.not-due, document.character-missing
     */
    @Transactional
    UUID handle(UUID parkId, UUID by, DunningSendRequest request) {
        database.lock("account " + request.tenantId());
        var row = queries.find(parkId, request.tenantId())
                .filter(found -> request.step().equals(found.dueStep()))
                .orElseThrow(DunningErrors.NOT_DUE::raise);
        var step = steps.of(parkId).steps().get(request.step() - 1);
        var parties = parties(parkId, request.tenantId());
        var made = paper(parkId, row, step, request.step(), parties);
        var name = step.name() + " " + parties.company() + ".pdf";
        var file = files.store(new FileFence(parkId, "bill_read", "payment_edit"), FileKind.PDF, name, made.content());
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into dunning_notice (park_id, id, tenant_id, step, name, overdue, oldest_due_on, file_id, template,
                    text_hash, sent_by, sent_at, sent_how)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                id,
                request.tenantId(),
                request.step(),
                step.name(),
                row.overdue().amount(),
                row.oldestDueOn(),
                file.id(),
                made.template(),
                made.hash(),
                by,
                clock.now(),
                request.sentHow().strip()));
        trail.sent(
                parkId,
                id,
                parties.companyId(),
                step.name(),
                row.overdue().amount(),
                request.sentHow().strip());
        return id;
    }

    private Parties parties(UUID parkId, UUID tenantId) {
        return database.first(
                        Sql.of("""
                                select t.company_id, t.name, p.name as park_name from tenant_company t
                                join park p on p.id = t.park_id where t.park_id = ? and t.id = ?""", parkId, tenantId),
                        row -> new Parties(row.uuid("company_id"), row.text("name"), row.text("park_name")))
                .orElseThrow();
    }

    private MadeDocument paper(UUID parkId, DunningRow row, DunningStep step, int number, Parties parties) {
        var today = clock.today();
        var bills = overdue(parkId, row.tenantId(), today).stream()
                .map(bill -> new DunningPaper.Row(
                        bill.number(),
                        bill.dueOn().toString(),
                        String.valueOf(ChronoUnit.DAYS.between(bill.dueOn(), today)),
                        bill.payable().toPlainString(),
                        bill.open().toPlainString()))
                .toList();
        var amount = Objects.requireNonNull(row.overdue().amount());
        return documents.make(
                DunningPaper.TEMPLATE,
                new DunningPaper(
                        step.name(),
                        "第 " + number + " 次",
                        parties.park(),
                        parties.company(),
                        step.text(),
                        bills,
                        amount.toPlainString(),
                        ChineseAmount.of(amount),
                        today.toString()),
                clock.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private List<Overdue> overdue(UUID parkId, UUID tenantId, LocalDate today) {
        return database.list(Sql.of("""
                        select i.number, b.due_on, b.payable, b.open from bill_balance b
                        join bill i on i.park_id = b.park_id and i.id = b.bill_id
                        where b.park_id = ? and b.tenant_id = ? and b.open > 0 and b.due_on < ?
                        order by b.due_on, i.number limit ?""", parkId, tenantId, today, MOST_BILLS), Overdue::of);
    }
}
