/** What was billed against what is due by later facts: the lines that make up the difference, and why. */
@NullMarked
package org.seedbed.billing.internal.adjust;

import org.jspecify.annotations.NullMarked;
