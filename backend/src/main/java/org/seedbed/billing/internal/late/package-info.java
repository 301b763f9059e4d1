/** 滞纳金, as arithmetic. */
@NullMarked
package org.seedbed.billing.internal.late;

import org.jspecify.annotations.NullMarked;
