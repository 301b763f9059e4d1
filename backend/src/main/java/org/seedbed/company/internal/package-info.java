/** Closed to other modules. */
@NullMarked
package org.seedbed.company.internal;

import org.jspecify.annotations.NullMarked;
