/** How the trail is stored and sealed. Closed to other modules. */
@NullMarked
package org.seedbed.audit.internal;

import org.jspecify.annotations.NullMarked;
