package org.seedbed.billing.internal.tariff;

import java.util.Set;
import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.FeeKind;

/** What has a price for the whole park, and by what it may be counted. Rent has not: it is agreed contract by contract. */
public enum TariffFee {
    PROPERTY_FEE(FeeKind.PROPERTY_FEE, ChargeBasis.SQM_MONTH, ChargeBasis.SEAT_MONTH),
    ENERGY_FEE(FeeKind.ENERGY_FEE, ChargeBasis.SQM_MONTH, ChargeBasis.SEAT_MONTH),
    ELECTRICITY(FeeKind.ELECTRICITY, ChargeBasis.USAGE),
    WATER(FeeKind.WATER, ChargeBasis.USAGE),
    NETWORK(FeeKind.NETWORK, ChargeBasis.MONTH, ChargeBasis.SEAT_MONTH),
    FACILITY_HOURS(FeeKind.FACILITY_HOURS, ChargeBasis.USAGE),
    FACILITY_TIMES(FeeKind.FACILITY_TIMES, ChargeBasis.USAGE);

    private final FeeKind fee;
    private final Set<ChargeBasis> bases;

    TariffFee(FeeKind fee, ChargeBasis... bases) {
        this.fee = fee;
        this.bases = Set.of(bases);
    }

    public FeeKind fee() {
        return fee;
    }

    boolean takes(ChargeBasis basis) {
        return bases.contains(basis);
    }
}
