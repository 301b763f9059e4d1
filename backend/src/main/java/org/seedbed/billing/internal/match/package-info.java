/** Whose money a line of a bank statement is, as arithmetic over names, numbers and amounts. */
@NullMarked
package org.seedbed.billing.internal.match;

import org.jspecify.annotations.NullMarked;
