/** Reports of a park's bills: what was due and paid, who is let what, what is exempt; as figures, workbook and paper. */
@NullMarked
package org.seedbed.billing.internal.report;

import org.jspecify.annotations.NullMarked;
