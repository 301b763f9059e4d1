package org.seedbed.billing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.shared.db.SqlRunner;

/**
 * Port of the module that pays parts of charges. Facts and arithmetic are two calls: a bill keeps the facts it was computed
 * from as text, and an explanation computes it from them again years later.
 */
public interface ChargeAdjuster {

    /**
     * What tenants were granted, by tenant; those who have nothing are left out. The text is the same whenever the facts are.
     *
     * @param rows for every row: a run works outside any request
     */
    Map<UUID, String> facts(UUID parkId, Collection<UUID> tenantIds, SqlRunner rows);

    /**
     * The charges with what is paid of them. Pure: the same charges and facts always make the same lines.
     *
     * @param charges all of the tenant in whole months, in whole quarters where something is granted by the quarter
     * @param facts of {@link #facts}
     */
    List<BillLine> apply(List<ChargeLine> charges, String facts);
}
