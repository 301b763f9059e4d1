/** Reports of companies: written, filed, checked, returned and restated; their values beside those of before. */
@NullMarked
package org.seedbed.reporting.internal.report;

import org.jspecify.annotations.NullMarked;
