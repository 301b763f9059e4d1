/**
 * Views of lists that a person keeps for themselves: filters, order and columns under a name. Nobody else sees them.
 */
@NullMarked
package org.seedbed.views;

import org.jspecify.annotations.NullMarked;
