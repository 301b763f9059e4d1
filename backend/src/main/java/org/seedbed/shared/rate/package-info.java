/**
 * How often somebody may ask, over all replicas together. Token buckets in PostgreSQL; each replica leases a handful of
 * tokens at a time, so that not every request writes. Why so: adr/0012.
 */
@NullMarked
package org.seedbed.shared.rate;

import org.jspecify.annotations.NullMarked;
