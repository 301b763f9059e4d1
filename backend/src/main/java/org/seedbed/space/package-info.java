/**
 * Buildings, floors and units of a park, and what a unit costs from a day on. Who sits in a unit is not known here.
 */
@NullMarked
package org.seedbed.space;

import org.jspecify.annotations.NullMarked;
