package org.seedbed.waiver;

/** Why a waiver pays nothing for some time. */
public enum SuspensionCause {
    ARREARS,
    /** 经营季报 is missing. */
    REPORT_MISSING,
    /** The space serves something else. */
    USE_CHANGED,
    OTHER
}
