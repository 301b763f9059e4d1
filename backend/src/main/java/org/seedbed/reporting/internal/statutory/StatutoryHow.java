package org.seedbed.reporting.internal.statutory;

/** Where a cell's value comes from. */
public enum StatutoryHow {
    /** Somebody types it. */
    TYPED,
    /** What the register says of the park itself. */
    PROFILE,
    /** A park fact somebody told. */
    FACT,
    /** A metric of the park, as readiness counts it. */
    METRIC,
    /** How many companies. */
    COUNT,
    /** A figure of companies: their sum; in a list the company's own. */
    FIGURE,
    /** ㎡ let to incubatees. */
    AREA,
    /** Other cells added up. */
    SUM,
    /** One cell as a part of another. */
    RATIO,
    /** Of a list: what the register says of the company or its stay. */
    TENANT,
    /** Of a list: whether the company is such a one. */
    MARK,
    /** Of a list: the number of a certificate. */
    CERTIFICATE,
    /** Nobody records it: left empty, to be written by hand. */
    BLANK;

    boolean inRowsOnly() {
        return this == TENANT || this == MARK || this == CERTIFICATE || this == BLANK;
    }

    boolean inRows() {
        return inRowsOnly() || this == FIGURE || this == AREA;
    }
}
