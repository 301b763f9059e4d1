/** 退出: how tenants leave: settled, handed over, closed, and asked again months later. */
@NullMarked
package org.seedbed.tenancy.internal.exit;

import org.jspecify.annotations.NullMarked;
