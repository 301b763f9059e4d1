/**
 * 孵化协议 with its 租赁合同: drafted, checked and approved by three people, signed, and what the clock makes of it. What
 * counts in occupancy is the lease of the module below, which comes into being with the signature (ADR 0032).
 */
@NullMarked
package org.seedbed.agreement;

import org.jspecify.annotations.NullMarked;
