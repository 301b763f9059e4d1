/** Which money pays which bill, as arithmetic. */
@NullMarked
package org.seedbed.billing.internal.settle;

import org.jspecify.annotations.NullMarked;
