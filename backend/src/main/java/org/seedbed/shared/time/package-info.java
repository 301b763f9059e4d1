/** Agreed days as half-open ranges, working days, and the only source of now. */
@NullMarked
package org.seedbed.shared.time;

import org.jspecify.annotations.NullMarked;
