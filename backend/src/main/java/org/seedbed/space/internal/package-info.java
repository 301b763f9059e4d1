/** Closed to other modules. */
@NullMarked
package org.seedbed.space.internal;

import org.jspecify.annotations.NullMarked;
