/**
 * Regions (GB/T 2260), operators, parks and the partners who carry them. A park is the isolation boundary of all that
 * follows.
 */
@NullMarked
package org.seedbed.park;

import org.jspecify.annotations.NullMarked;
