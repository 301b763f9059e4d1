/** The id that ties an answer, its log lines and its rows of the trail together. */
@NullMarked
package org.seedbed.shared.trace;

import org.jspecify.annotations.NullMarked;
