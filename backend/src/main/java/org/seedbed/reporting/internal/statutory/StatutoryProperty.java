package org.seedbed.reporting.internal.statutory;

/** What the register says of a company or its stay. */
enum StatutoryProperty {
    NAME,
    USCC,
    INDUSTRY,
    FOUNDED_ON,
    ENTERED_ON,
    GRADUATED,
    GRADUATED_ON,
    /** Registered, in 元. */
    CAPITAL
}
