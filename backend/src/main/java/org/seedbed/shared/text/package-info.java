/** Text as the field writes it: folding for comparison, masking for those who need no names. */
@NullMarked
package org.seedbed.shared.text;

import org.jspecify.annotations.NullMarked;
