package org.seedbed.billing.internal.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.seedbed.billing.internal.account.PaymentKind;
import org.seedbed.billing.internal.account.PaymentMethod;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.document.Documents;
import org.seedbed.shared.files.Downloads;
import org.seedbed.shared.money.ChineseAmount;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** Payments and refunds as PDF. A reversal has no paper of its own: the paper of what it took back says so. */
@ApplicationScoped
class ReceiptPapers {

    private final Database database;
    private final Parks parks;
    private final Documents documents;

    ReceiptPapers(Database database, Parks parks, Documents documents) {
        this.database = database;
        this.parks = parks;
        this.documents = documents;
    }

    /**
     * Of a park.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found, document.character-missing
     */
    @Transactional
    RestResponse<InputStream> ofPark(UUID parkId, UUID paymentId) {
        return download(Sql.of("and p.park_id = ? and p.id = ?", parkId, paymentId));
    }

    /**
     * Of a company, in whatever park.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found, document.character-missing
     */
    @Transactional
    RestResponse<InputStream> ofCompany(UUID companyId, UUID paymentId) {
        return download(Sql.of("and p.company_id = ? and p.id = ?", companyId, paymentId));
    }

    private RestResponse<InputStream> download(Sql which) {
        var sql = Sql.of("""
                select p.*, c.name, c.uscc, r.number as reversal
                from payment p
                join company c on c.id = p.company_id
                left join payment r on r.park_id = p.park_id and r.reverses_id = p.id
                where p.kind in ('PAYMENT', 'REFUND')""").add(which);
        return database.first(sql, this::made).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private RestResponse<InputStream> made(Row payment) {
        var refund = payment.constant("kind", PaymentKind.class) == PaymentKind.REFUND;
        var title = refund ? ReceiptPaper.REFUND : ReceiptPaper.RECEIPT;
        var park = payment.uuid("park_id");
        var operator = parks.operator(park);
        var amount = payment.decimal("amount");
        var paper = new ReceiptPaper(
                title,
                payment.text("number"),
                operator.name(),
                operator.uscc() == null ? "" : operator.uscc(),
                parks.name(park),
                payment.text("name"),
                orEmpty(payment, "uscc"),
                refund,
                PaperMoney.day(payment.date("received_on")),
                payment.constant("method", PaymentMethod.class).zh(),
                orEmpty(payment, "payer"),
                orEmpty(payment, "voucher_number"),
                orEmpty(payment, "note"),
                PaperMoney.amount(amount),
                ChineseAmount.of(amount),
                orEmpty(payment, "reversal"));
        var dated = payment.date("received_on")
                .atStartOfDay(BusinessClock.PARK_ZONE)
                .toInstant();
        var made = documents.make(ReceiptPaper.template(title), paper, dated);
        return Downloads.of(new ByteArrayInputStream(made.content()), title + "-" + paper.number() + ".pdf");
    }

    private static String orEmpty(Row row, String column) {
        var text = row.textOrNull(column);
        return text == null ? "" : text;
    }
}
