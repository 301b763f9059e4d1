package org.seedbed.billing.internal.settle;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * Money that is used.
 *
 * @param funds where it comes from
 * @param target the bill or refund it is used for
 * @param amount 元, above zero
 */
public record Part(Funds funds, UUID target, BigDecimal amount) {}
