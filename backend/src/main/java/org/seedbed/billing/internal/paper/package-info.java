/** Bills and receipts on paper, made from what was issued: equal bills make equal papers. */
@NullMarked
package org.seedbed.billing.internal.paper;

import org.jspecify.annotations.NullMarked;
