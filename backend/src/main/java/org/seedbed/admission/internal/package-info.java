/** Calls, applications, their papers and checks. */
@NullMarked
package org.seedbed.admission.internal;

import org.jspecify.annotations.NullMarked;
