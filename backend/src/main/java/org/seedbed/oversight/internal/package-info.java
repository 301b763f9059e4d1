/** How the trail is read. Closed to other modules. */
@NullMarked
package org.seedbed.oversight.internal;

import org.jspecify.annotations.NullMarked;
