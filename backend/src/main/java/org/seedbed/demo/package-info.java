/**
 * The demo network of the local stack: two parks, their people and a few tenants, all marked （示例）; one of the parks
 * has billed for some months. Loaded only when {@code seedbed.demo.enabled} says so; production never sets it. Nobody depends on it.
 */
@NullMarked
package org.seedbed.demo;

import org.jspecify.annotations.NullMarked;
