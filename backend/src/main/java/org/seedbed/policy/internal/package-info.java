/** Inside of the policy module. */
@NullMarked
package org.seedbed.policy.internal;

import org.jspecify.annotations.NullMarked;
