package org.seedbed.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.company.QualificationKind;
import org.seedbed.identity.Actor;
import org.seedbed.insight.internal.HeadlineJson.HeadlineNumber;
import org.seedbed.insight.internal.HeadlineJson.HeadlineRecord;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.waiver.WaivedMoney;
import org.seedbed.waiver.WaivedMoney.WaivedBill;

/** The lines a number of a headline is counted from, as of its day: these and no others. */
@ApplicationScoped
class HeadlineRecords {

    private final Database database;
    private final LineReader lines;
    private final WaivedMoney waived;

    HeadlineRecords(Database database, LineReader lines, WaivedMoney waived) {
        this.database = database;
        this.lines = lines;
        this.waived = waived;
    }

    /** Companies and their certificates by name, bills the newest first. */
    @Transactional
    Page<HeadlineRecord> of(Actor actor, UUID parkId, LocalDate day, HeadlineNumber number, PageParams page) {
        HeadlineRights.require(actor, parkId);
        return switch (number) {
            case INCUBATED -> companies(parkId, day, page, number, CompanyLine::incubated);
            case GRADUATED -> companies(parkId, day, page, number, CompanyLine::graduated);
            case JOBS -> companies(parkId, day, page, number, CompanyLine::present);
            case TAX -> companies(parkId, day, page, number, line -> true);
            case HONOURS -> honours(parkId, day, page);
            case WAIVED -> waived.bills(parkId, day, page, database).map(HeadlineRecords::bill);
        };
    }

    private Page<HeadlineRecord> companies(
            UUID parkId, LocalDate day, PageParams page, HeadlineNumber number, Predicate<CompanyLine> such) {
        List<CompanyLine> all =
                lines.of(parkId, day, database).stream().filter(such).toList();
        return Page.cut(all, page).map(line -> company(line, number));
    }

    private static HeadlineRecord company(CompanyLine line, HeadlineNumber number) {
        var heads = line.heads();
        var tax = line.tax();
        return switch (number) {
            case GRADUATED -> company(line, line.graduatedOn(), null, null);
            case JOBS ->
                heads == null
                        ? company(line, null, null, null)
                        : company(line, heads.on(), BigDecimal.valueOf(heads.people()), heads.level());
            case TAX -> company(line, null, tax == null ? null : tax.total(), tax == null ? null : tax.level());
            case INCUBATED, HONOURS, WAIVED -> company(line, line.incubatedOn(), null, null);
        };
    }

    private static HeadlineRecord company(
            CompanyLine line, @Nullable LocalDate from, @Nullable BigDecimal value, @Nullable EvidenceLevel level) {
        return new HeadlineRecord(
                line.companyId(), line.companyId(), line.name(), line.kind(), from, value, level, null, null);
    }

    private Page<HeadlineRecord> honours(UUID parkId, LocalDate day, PageParams page) {
        return database.page(
                Sql.of(
                        "select s.*, c.name, c.name_key, c.kind as company_kind from (select q.* " + Honour.SEEN
                                + ") s join company c on c.id = s.company_id",
                        parkId,
                        day,
                        day),
                " order by name_key, company_id, issued_on desc, id",
                page,
                HeadlineRecords::honour);
    }

    private static HeadlineRecord honour(Row row) {
        return new HeadlineRecord(
                row.uuid("id"),
                row.uuid("company_id"),
                row.text("name"),
                row.constant("company_kind", CompanyKind.class),
                row.date("issued_on"),
                null,
                null,
                row.text("title"),
                row.constant("kind", QualificationKind.class));
    }

    private static HeadlineRecord bill(WaivedBill bill) {
        return new HeadlineRecord(
                bill.billId(),
                bill.companyId(),
                bill.companyName(),
                bill.kind(),
                bill.issuedOn(),
                bill.net(),
                null,
                bill.number(),
                null);
    }
}
