/** 收款、核销与往来账户: what came, what it pays, and how each tenant's account stands. */
@NullMarked
package org.seedbed.billing.internal.account;

import org.jspecify.annotations.NullMarked;
