package org.seedbed.billing.charge;

/** What is charged for. The order is that of the lines of a bill. */
public enum FeeKind {
    RENT,
    PROPERTY_FEE,
    /** Heating and cooling by area; not what a meter counts. */
    ENERGY_FEE,
    ELECTRICITY,
    WATER,
    NETWORK,
    /** Rooms and devices by the hour. */
    FACILITY_HOURS,
    /** Halls by the occasion. */
    FACILITY_TIMES,
    DEPOSIT,
    ONE_OFF
}
