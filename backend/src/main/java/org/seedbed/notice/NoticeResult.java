package org.seedbed.notice;

/** What came of a notice for what it announced. */
public enum NoticeResult {
    /** The period is over and no objection is open or upheld: it may take effect. */
    CLEAR,
    /** An objection is right: it may not. */
    UPHELD,
    /** The notice was taken back. */
    WITHDRAWN
}
