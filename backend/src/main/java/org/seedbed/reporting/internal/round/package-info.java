/** Rounds: who is asked for which period until when, who is behind, and what came in together. */
@NullMarked
package org.seedbed.reporting.internal.round;

import org.jspecify.annotations.NullMarked;
