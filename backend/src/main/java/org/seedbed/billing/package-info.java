/**
 * What tenants owe: charges of what is let and used, meters, and what later facts correct. So far the arithmetic; nothing
 * is stored yet.
 */
@NullMarked
package org.seedbed.billing;

import org.jspecify.annotations.NullMarked;
