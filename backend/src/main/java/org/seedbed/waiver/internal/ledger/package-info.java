/** What was waived, read from the bills: by month, policy, payer and company, down to the line; and what anybody may see of it. */
@NullMarked
package org.seedbed.waiver.internal.ledger;

import org.jspecify.annotations.NullMarked;
