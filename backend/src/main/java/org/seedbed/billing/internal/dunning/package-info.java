/** 催缴与滞纳金: what is done about what is overdue. A person sends and a person charges; nothing here ends a contract. */
@NullMarked
package org.seedbed.billing.internal.dunning;

import org.jspecify.annotations.NullMarked;
