package org.seedbed.billing.internal.contract;

import java.util.Optional;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.lease.rent.PriceSteps;

/** What a park asks for a fee, each price from its day on. */
@FunctionalInterface
interface TariffSteps {

    /** Empty when the park asks nothing for it. */
    Optional<PriceSteps> of(FeeKind fee, ChargeBasis basis);
}
