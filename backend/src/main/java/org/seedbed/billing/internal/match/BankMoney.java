package org.seedbed.billing.internal.match;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a bank says of money that came: how much (元), from whom, and what the payer wrote. */
public record BankMoney(
        BigDecimal amount, @Nullable String payer, @Nullable String text) {}
