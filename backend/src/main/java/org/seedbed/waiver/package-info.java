/**
 * Waivers (减免): instruments that pay part of a charge. So far the arithmetic of schemes, schedules and clawback; nothing is
 * stored yet.
 */
@NullMarked
package org.seedbed.waiver;

import org.jspecify.annotations.NullMarked;
