/** Closed to other modules. */
@NullMarked
package org.seedbed.identity.internal;

import org.jspecify.annotations.NullMarked;
