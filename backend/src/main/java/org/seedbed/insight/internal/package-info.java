/** Closed to other modules. */
@NullMarked
package org.seedbed.insight.internal;

import org.jspecify.annotations.NullMarked;
