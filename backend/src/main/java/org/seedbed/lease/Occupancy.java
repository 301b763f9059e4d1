package org.seedbed.lease;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.SqlRunner;

/** How much of a park is let on a day, to the modules above. */
public interface Occupancy {

    /**
     * Lettable units of the park on the day. Area in ㎡.
     *
     * @param rate let area over lettable area, 0 to 1; null where nothing is lettable
     */
    record LetOnDay(
            int units,
            int unitsLet,
            BigDecimal area,
            BigDecimal areaLet,
            @Nullable BigDecimal rate) {}

    /**
     * What is let on the day.
     *
     * @param rows what reads: it must see the park's units and leases
     */
    LetOnDay on(UUID parkId, LocalDate day, SqlRunner rows);
}
