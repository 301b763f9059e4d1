package org.seedbed.agreement;

/** Why an agreement ends before its last day. */
public enum AgreementEndCause {
    /** The company gave notice in time. */
    FIRM_NOTICE,
    BOTH_AGREED,
    /** 欠费. */
    ARREARS,
    /** 转租、转借. */
    SUBLET,
    /** 年度考评 C 级. */
    GRADE_C,
    /** Two reports in a row were not handed in. */
    NO_REPORTS
}
