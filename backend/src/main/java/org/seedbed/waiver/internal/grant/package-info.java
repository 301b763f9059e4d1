/** What follows from one grant: its schedule by month, and what comes back when it is lost. */
@NullMarked
package org.seedbed.waiver.internal.grant;

import org.jspecify.annotations.NullMarked;
