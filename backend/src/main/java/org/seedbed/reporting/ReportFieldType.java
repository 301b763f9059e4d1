package org.seedbed.reporting;

/** What a field of a report holds. Values travel and are stored as texts. */
public enum ReportFieldType {
    /** 元 with two decimals, whatever unit it is shown in. */
    AMOUNT,
    /** A whole number. */
    COUNT,
    PERCENT,
    /** ㎡. */
    AREA,
    TEXT,
    /** The key of one of the field's choices. */
    CHOICE,
    /** YES or NO. */
    YES_NO,
    DATE;

    public boolean isNumber() {
        return this == AMOUNT || this == COUNT || this == PERCENT || this == AREA;
    }
}
