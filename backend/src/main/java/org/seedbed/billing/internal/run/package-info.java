/** 出账: a park's month is previewed, looked at and issued; whatever is stopped on the way goes on where it was. */
@NullMarked
package org.seedbed.billing.internal.run;

import org.jspecify.annotations.NullMarked;
