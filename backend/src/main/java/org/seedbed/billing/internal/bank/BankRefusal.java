package org.seedbed.billing.internal.bank;

/** Why a row of a statement is not taken. */
public enum BankRefusal {
    /** The day cannot be read. */
    DAY,
    /** It says it is of a day to come. */
    DAY_AHEAD,
    /** The amount cannot be read. */
    AMOUNT,
    /** Money that was taken back by the bank: the payment before has to be reversed by a person. */
    AMOUNT_BELOW_ZERO,
    /** The same line stands in this file before. */
    REPEATS_ROW,
    /** The same line came with a file before. */
    REPEATS_IMPORT
}
