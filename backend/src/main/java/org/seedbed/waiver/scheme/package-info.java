/** Schemes as data and what they pay of which charge line, computed and nothing else. No database, no clock. */
@NullMarked
package org.seedbed.waiver.scheme;

import org.jspecify.annotations.NullMarked;
