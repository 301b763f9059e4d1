/** Closed to other modules. */
@NullMarked
package org.seedbed.agreement.internal;

import org.jspecify.annotations.NullMarked;
