/**
 * Who acts, and where they may: users by OIDC subject, dated memberships per park, company, person and network.
 * Other modules declare doors with {@link org.seedbed.identity.Door} and ask {@link org.seedbed.identity.CurrentActor}.
 */
@NullMarked
package org.seedbed.identity;

import org.jspecify.annotations.NullMarked;
