package org.seedbed.waiver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.seedbed.company.CompanyKind;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** What a park waived, to the modules above: the sums of the ledger, net of what came back. In 元. */
public interface WaivedMoney {

    /**
     * By the calendar year in which the bills and credit notes were issued that carry it, those issued after the day left out:
     * what was waived by a past day stays what it was.
     *
     * @param rows what reads: it must see the park's bills
     */
    Map<Integer, BigDecimal> byYear(UUID parkId, LocalDate day, SqlRunner rows);

    /**
     * A bill or credit note with what of it was waived; below nought where it comes back.
     *
     * @param net 元
     */
    record WaivedBill(
            UUID billId,
            String number,
            LocalDate issuedOn,
            UUID companyId,
            String companyName,
            CompanyKind kind,
            BigDecimal net) {}

    /** Those the sums of {@link #byYear} are made of, the newest first. */
    Page<WaivedBill> bills(UUID parkId, LocalDate day, PageParams page, SqlRunner rows);
}
