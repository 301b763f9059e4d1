/** Single charges: what is charged besides what is let and what meters count. */
@NullMarked
package org.seedbed.billing.internal.entry;

import org.jspecify.annotations.NullMarked;
