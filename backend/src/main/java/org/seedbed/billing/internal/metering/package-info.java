/** The park's meters with their devices and readings, and what they say to each tenant. */
@NullMarked
package org.seedbed.billing.internal.metering;

import org.jspecify.annotations.NullMarked;
