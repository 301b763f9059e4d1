/** Free hours, and what use beyond them costs. */
@NullMarked
package org.seedbed.facility.internal.quota;

import org.jspecify.annotations.NullMarked;
