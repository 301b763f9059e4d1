/** 银行流水: statements as they come from banks, line by line, matched with who may have paid, confirmed by a person. */
@NullMarked
package org.seedbed.billing.internal.bank;

import org.jspecify.annotations.NullMarked;
