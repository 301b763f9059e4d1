/** Closed to other modules. */
@NullMarked
package org.seedbed.demo.internal;

import org.jspecify.annotations.NullMarked;
