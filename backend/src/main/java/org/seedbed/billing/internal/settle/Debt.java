package org.seedbed.billing.internal.settle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A bill that is not paid in full.
 *
 * @param dueOn the last day to pay
 * @param open 元, above zero
 * @param deposit whether a deposit is among its lines
 */
public record Debt(UUID billId, String number, LocalDate dueOn, BigDecimal open, boolean deposit) {}
