/** Recognition readiness: what a park is measured by, what is met and what is missing, as of a day. */
@NullMarked
package org.seedbed.reporting.internal.readiness;

import org.jspecify.annotations.NullMarked;
