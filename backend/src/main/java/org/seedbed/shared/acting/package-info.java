/** On whose behalf work is done, and which rows exist for it. */
@NullMarked
package org.seedbed.shared.acting;

import org.jspecify.annotations.NullMarked;
