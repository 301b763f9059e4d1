package org.seedbed.billing.internal.content;

/** 账单 and 红字冲销单; each has a series of numbers of its own in a park's year. */
public enum BillKind {
    BILL,
    CREDIT_NOTE
}
