/** Statutory forms: compiled from the park's records, looked at cell by cell, filed in the form's own layout. */
@NullMarked
package org.seedbed.reporting.internal.statutory;

import org.jspecify.annotations.NullMarked;
