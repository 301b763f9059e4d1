/** Bills and credit notes as they were issued, and their arithmetic told line by line. */
@NullMarked
package org.seedbed.billing.internal.bill;

import org.jspecify.annotations.NullMarked;
