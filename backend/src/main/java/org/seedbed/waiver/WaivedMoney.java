package org.seedbed.waiver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.seedbed.shared.db.SqlRunner;

/** What a park waived, to the modules above: the sums of the ledger, net of what came back. In 元. */
public interface WaivedMoney {

    /**
     * By the calendar year in which the bills and credit notes were issued that carry it, those issued after the day left out:
     * what was waived by a past day stays what it was.
     *
     * @param rows what reads: it must see the park's bills
     */
    Map<Integer, BigDecimal> byYear(UUID parkId, LocalDate day, SqlRunner rows);
}
