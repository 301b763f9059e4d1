/** The inside of notification. */
@NullMarked
package org.seedbed.notification.internal;

import org.jspecify.annotations.NullMarked;
