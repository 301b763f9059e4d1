/** Closed to other modules. */
@NullMarked
package org.seedbed.tenancy.internal;

import org.jspecify.annotations.NullMarked;
