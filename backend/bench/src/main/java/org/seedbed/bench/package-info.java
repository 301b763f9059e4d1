/**
 * One harness for every figure: a stack of its own with seeded data, closed loops over HTTP and over bare JDBC, and a
 * section of {@code RESULTS.md}.
 */
@NullMarked
package org.seedbed.bench;

import org.jspecify.annotations.NullMarked;
