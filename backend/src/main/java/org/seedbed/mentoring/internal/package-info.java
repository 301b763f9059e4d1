/** Closed to other modules. */
@NullMarked
package org.seedbed.mentoring.internal;

import org.jspecify.annotations.NullMarked;
