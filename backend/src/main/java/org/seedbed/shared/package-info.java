/**
 * What every module speaks: problems, paging, money, dates, the clock. Owns no business data and depends on no module.
 */
@NullMarked
package org.seedbed.shared;

import org.jspecify.annotations.NullMarked;
