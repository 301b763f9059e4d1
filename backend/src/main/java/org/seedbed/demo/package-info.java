/**
 * The demo network of the local stack: two parks, their people and a few tenants, one of the parks
 * with some months of bills, all marked （示例）. Loaded only when
 * {@code seedbed.demo.enabled} says so; production never sets it. Nobody depends on it.
 */
@NullMarked
package org.seedbed.demo;

import org.jspecify.annotations.NullMarked;
