/** Closed to other modules. */
@NullMarked
package org.seedbed.park.internal;

import org.jspecify.annotations.NullMarked;
