package org.seedbed.billing.internal.late;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Days {@code [from, to)} on which one sum was overdue.
 *
 * @param principal 元 that were overdue
 */
public record LateStep(LocalDate from, LocalDate to, BigDecimal principal) {}
