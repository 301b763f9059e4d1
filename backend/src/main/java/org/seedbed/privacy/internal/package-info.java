/** Closed to other modules. */
@NullMarked
package org.seedbed.privacy.internal;

import org.jspecify.annotations.NullMarked;
