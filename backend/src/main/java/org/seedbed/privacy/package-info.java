/**
 * Personal data as the law sees it: consents by purpose and notice, legal holds, people's requests about their own data,
 * and retention. What data there is, its owners know: they answer through {@link org.seedbed.privacy.PersonalData},
 * {@link org.seedbed.privacy.HoldSubjects} and {@link org.seedbed.privacy.RetentionTask}.
 */
@NullMarked
package org.seedbed.privacy;

import org.jspecify.annotations.NullMarked;
