/** Price lists: drafted, compared, published by a second person. What they make of a unit's prices lies one package up. */
@NullMarked
package org.seedbed.space.internal.pricing;

import org.jspecify.annotations.NullMarked;
