/** Closed to other modules. */
@NullMarked
package org.seedbed.web.internal;

import org.jspecify.annotations.NullMarked;
