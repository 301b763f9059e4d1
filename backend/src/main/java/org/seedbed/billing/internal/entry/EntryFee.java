package org.seedbed.billing.internal.entry;

import org.seedbed.billing.charge.ChargeBasis;
import org.seedbed.billing.charge.FeeKind;

/** What people may charge by the piece. Rent, what meters count, late fees and clawback have their own ways. */
enum EntryFee {
    FACILITY_HOURS(FeeKind.FACILITY_HOURS),
    FACILITY_TIMES(FeeKind.FACILITY_TIMES),
    NETWORK(FeeKind.NETWORK),
    DEPOSIT(FeeKind.DEPOSIT),
    ONE_OFF(FeeKind.ONE_OFF);

    private final FeeKind fee;

    EntryFee(FeeKind fee) {
        this.fee = fee;
    }

    FeeKind fee() {
        return fee;
    }

    /** Whether the park has a price for one of it. A tariff by the month is none for a single charge. */
    boolean hasTariff() {
        return EntryFact.basis(fee) == ChargeBasis.USAGE;
    }
}
