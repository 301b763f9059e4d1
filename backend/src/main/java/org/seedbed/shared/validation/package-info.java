/** Checks of the field that several modules need: identifiers with check digits. */
@NullMarked
package org.seedbed.shared.validation;

import org.jspecify.annotations.NullMarked;
