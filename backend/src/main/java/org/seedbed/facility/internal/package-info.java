/** What the parts of facilities share. */
@NullMarked
package org.seedbed.facility.internal;

import org.jspecify.annotations.NullMarked;
