/** Closed to other modules. */
@NullMarked
package org.seedbed.lease.internal;

import org.jspecify.annotations.NullMarked;
