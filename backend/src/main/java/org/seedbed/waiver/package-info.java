/**
 * Waivers (减免): instruments that pay part of a charge, never a lower price. Asked for, checked, decided by a meeting,
 * announced and agreed on paper; then paid bill by bill out of a budget, suspended, and clawed back when they are lost.
 */
@NullMarked
package org.seedbed.waiver;

import org.jspecify.annotations.NullMarked;
