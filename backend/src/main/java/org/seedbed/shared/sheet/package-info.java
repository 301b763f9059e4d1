/** Workbooks that the service writes: lists as they are seen, row by row, whatever their length. */
@NullMarked
package org.seedbed.shared.sheet;

import org.jspecify.annotations.NullMarked;
