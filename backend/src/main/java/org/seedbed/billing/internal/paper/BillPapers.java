package org.seedbed.billing.internal.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.internal.paper.BillPaper.Line;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.document.Documents;
import org.seedbed.shared.document.MadeDocument;
import org.seedbed.shared.files.Downloads;
import org.seedbed.shared.money.ChineseAmount;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** Bills and credit notes as PDF. What a bill says was fixed when it was issued, so its paper can be made at any time. */
@ApplicationScoped
class BillPapers {

    /** A bill's paper with the bill's number. */
    record Made(String title, String number, MadeDocument document) {

        RestResponse<InputStream> download() {
            return Downloads.of(new ByteArrayInputStream(document.content()), title + "-" + number + ".pdf");
        }
    }

    private final Database database;
    private final Parks parks;
    private final Documents documents;

    BillPapers(Database database, Parks parks, Documents documents) {
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
    Made ofPark(UUID parkId, UUID billId) {
        return made(Sql.of("and b.park_id = ? and b.id = ?", parkId, billId));
    }

    /**
     * Of a company, in whatever park.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found, document.character-missing
     */
    @Transactional
    Made ofCompany(UUID companyId, UUID billId) {
        return made(Sql.of("and b.company_id = ? and b.id = ?", companyId, billId));
    }

    private Made made(Sql which) {
        return database.first(Sql.of("""
                                select b.*, o.number as corrects, c.name, c.uscc
                                from bill b
                                join company c on c.id = b.company_id
                                left join bill o on o.park_id = b.park_id and o.id = b.corrects_id
                                where true""").add(which), this::made).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    private Made made(Row bill) {
        var note = bill.textOrNull("corrects") != null;
        var title = note ? BillPaper.CREDIT_NOTE : BillPaper.BILL;
        var park = bill.uuid("park_id");
        var operator = parks.operator(park);
        var paper = new BillPaper(
                title,
                bill.text("number"),
                orEmpty(bill, "corrects"),
                orEmpty(bill, "reason"),
                operator.name(),
                operator.uscc() == null ? "" : operator.uscc(),
                parks.name(park),
                operator.address() == null ? "" : operator.address(),
                bill.text("name"),
                orEmpty(bill, "uscc"),
                PaperMoney.day(bill.date("issued_on")),
                PaperMoney.days(bill.date("from_on"), bill.date("to_on")),
                note ? "" : PaperMoney.day(bill.date("due_on")),
                lines(park, bill.uuid("id")),
                PaperMoney.amount(bill.decimal("list_amount")),
                PaperMoney.amount(bill.decimal("waived")),
                PaperMoney.amount(bill.decimal("payable")),
                ChineseAmount.of(bill.decimal("payable")));
        var dated = bill.date("issued_on").atStartOfDay(BusinessClock.PARK_ZONE).toInstant();
        return new Made(title, paper.number(), documents.make(BillPaper.template(title), paper, dated));
    }

    private static String orEmpty(Row row, String column) {
        var text = row.textOrNull(column);
        return text == null ? "" : text;
    }

    private List<Line> lines(UUID parkId, UUID billId) {
        return database.list(
                Sql.of("select * from bill_line where park_id = ? and bill_id = ? order by line", parkId, billId),
                row -> new Line(
                        row.constant("fee", FeeKind.class).zh(),
                        row.text("label"),
                        PaperMoney.days(row.date("from_on"), row.date("to_on")),
                        quantity(row),
                        price(row),
                        PaperMoney.amount(row.decimal("list_amount")),
                        PaperMoney.amount(row.decimal("waived")),
                        PaperMoney.amount(row.decimal("payable"))));
    }

    private static String quantity(Row row) {
        var quantity = PaperMoney.quantity(row.decimal("quantity"));
        return row.constant("basis", ChargeBasis.class) == ChargeBasis.MINUTES ? quantity + " 分钟" : quantity;
    }

    private static String price(Row row) {
        var basis = row.constant("basis", ChargeBasis.class);
        var price = PaperMoney.quantity(row.decimal("unit_price"));
        if (basis == ChargeBasis.MINUTES) {
            return price + " 元/小时";
        }
        return basis.monthly() ? price + " " + basis.zh() : price + " 元";
    }
}
