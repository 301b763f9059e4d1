package org.seedbed.billing.internal.metering;

import java.util.Comparator;
import org.seedbed.billing.charge.ChargeLine;

/**
 * What a meter charges a tenant from one reading to the next.
 *
 * @param label number of the meter and of the room
 * @param estimated a reading it rests on was
 */
public record MeteredLine(ChargeLine line, String label, boolean estimated) {

    static final Comparator<MeteredLine> IN_ORDER = Comparator.comparing(MeteredLine::line, ChargeLine.IN_ORDER);
}
