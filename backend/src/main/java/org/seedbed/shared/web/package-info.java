/** The HTTP contract all resources share: paging, entity tags, strict parameters, idempotency keys. */
@NullMarked
package org.seedbed.shared.web;

import org.jspecify.annotations.NullMarked;
