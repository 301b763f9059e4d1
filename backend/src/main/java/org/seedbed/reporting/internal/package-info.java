/** The inside of reporting: refusals shared by its parts. */
@NullMarked
package org.seedbed.reporting.internal;

import org.jspecify.annotations.NullMarked;
