/** Inside of the notice module. */
@NullMarked
package org.seedbed.notice.internal;

import org.jspecify.annotations.NullMarked;
