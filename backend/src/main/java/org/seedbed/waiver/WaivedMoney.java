package org.seedbed.waiver;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What a park waived, to the modules above: the sums of the ledger, net of what came back. In 元. */
public interface WaivedMoney {

    /** By calendar year of the months the amounts are of, up to the month of the day; as far as the actor may see them. */
    Map<Integer, BigDecimal> byYear(UUID parkId, LocalDate day);
}
