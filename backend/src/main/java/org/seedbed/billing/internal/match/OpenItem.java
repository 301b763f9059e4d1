package org.seedbed.billing.internal.match;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A bill that waits for money.
 *
 * @param open 元, above zero
 * @param deposit whether a deposit is among its lines
 */
public record OpenItem(UUID billId, String number, LocalDate dueOn, BigDecimal open, boolean deposit) {}
