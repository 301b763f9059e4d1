/**
 * Who did what: an append-only trail of every change and every denied write. Use cases of all modules call
 * {@link org.seedbed.audit.Trail#record(Change)} in their own transaction. What is read from the trail over
 * HTTP lives in oversight, above identity.
 */
@NullMarked
package org.seedbed.audit;

import org.jspecify.annotations.NullMarked;
