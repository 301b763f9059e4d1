/** Headlines of a park: what came of it, in figures that open what they are counted from. Nobody depends on it. */
@NullMarked
package org.seedbed.insight;

import org.jspecify.annotations.NullMarked;
