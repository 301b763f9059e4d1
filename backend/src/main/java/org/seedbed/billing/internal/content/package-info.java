/**
 * What stands on a bill, and what it was computed from: both as text that is the same whenever the facts are. A run writes
 * the inputs and makes the content of them; an explanation makes it again years later.
 */
@NullMarked
package org.seedbed.billing.internal.content;

import org.jspecify.annotations.NullMarked;
