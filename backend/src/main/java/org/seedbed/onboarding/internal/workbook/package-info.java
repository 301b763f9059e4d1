/**
 * Reads a park's register workbook: guards against hostile files, finds the sheets and columns, and turns each row into
 * typed values with the problems a park officer can act on. Pure: no database and no injection.
 */
@NullMarked
package org.seedbed.onboarding.internal.workbook;

import org.jspecify.annotations.NullMarked;
