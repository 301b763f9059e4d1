/** What the parts of the module share. */
@NullMarked
package org.seedbed.waiver.internal;

import org.jspecify.annotations.NullMarked;
