package org.seedbed.billing.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.VatCategory;
import org.seedbed.billing.internal.report.ReportLineJson.BilledAs;
import org.seedbed.billing.internal.report.ReportLineJson.ReportLine;
import org.seedbed.billing.internal.report.ReportLineJson.ReportLineSums;
import org.seedbed.billing.internal.report.ReportLineJson.ReportLinesResponse;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.web.PageParams;

/** Lines of bills and credit notes, however a figure asks for them. */
@ApplicationScoped
class ReportLineQueries {

    private final Database database;

    ReportLineQueries(Database database) {
        this.database = database;
    }

    @Transactional
    ReportLinesResponse list(UUID parkId, ReportLineFilter filter, PageParams params) {
        var lines = filter.lines(parkId);
        var sums = database.first(
                        Sql.of("""
                                select coalesce(sum(list_amount), 0) as list_amount, coalesce(sum(waived), 0) as waived,
                                    coalesce(sum(payable), 0) as payable
                                from (""").add(lines).add(") x"),
                        row -> new ReportLineSums(
                                Money.cny(row.decimal("list_amount")),
                                Money.cny(row.decimal("waived")),
                                Money.cny(row.decimal("payable"))))
                .orElseThrow();
        var page = database.page(lines, "order by b.number, l.line", params, ReportLineQueries::line);
        return new ReportLinesResponse(page.items(), page.page(), page.size(), page.total(), sums);
    }

    private static ReportLine line(Row row) {
        return new ReportLine(
                row.uuid("bill_id"),
                row.constant("kind", BilledAs.class),
                row.text("number"),
                row.integer("line"),
                row.date("issued_on"),
                row.uuid("tenant_id"),
                row.text("name"),
                row.constant("fee", FeeKind.class),
                row.text("label"),
                row.date("from_on"),
                row.date("to_on"),
                Money.cny(row.decimal("list_amount")),
                Money.cny(row.decimal("waived")),
                Money.cny(row.decimal("payable")),
                row.constant("vat_category", VatCategory.class),
                row.bool("incubatee"));
    }
}
