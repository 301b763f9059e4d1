package org.seedbed.billing.internal.metering;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.internal.meter.MeterUse;

/**
 * What a meter charges a tenant from one reading to the next.
 *
 * @param label number of the meter and of the room
 * @param uses the readings it rests on, device by device
 * @param part of a shared meter what of it is the tenant's; null when the tenant has it alone
 */
public record MeteredLine(
        ChargeLine line,
        String label,
        List<MeterUse> uses,
        @Nullable Part part) {

    static final Comparator<MeteredLine> IN_ORDER = Comparator.comparing(MeteredLine::line, ChargeLine.IN_ORDER);

    /**
     * A part of a shared meter, by area and days.
     *
     * @param quantity everything it counted
     * @param area ㎡ of the tenant's part, on {@code days} days
     * @param areaDays area × days of everybody who shares it, the park's own part among them
     */
    public record Part(BigDecimal quantity, BigDecimal area, int days, BigDecimal areaDays) {}

    public MeteredLine {
        uses = List.copyOf(uses);
    }

    /** A reading it rests on was. */
    public boolean estimated() {
        return uses.stream().anyMatch(MeterUse::estimated);
    }
}
