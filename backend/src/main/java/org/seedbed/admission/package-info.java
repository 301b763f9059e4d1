/**
 * 招募 and 入驻申请: calls, and applications from the first word of a draft to the pre-check and what follows it. Applicants
 * come by a secret link or by account.
 */
@NullMarked
package org.seedbed.admission;

import org.jspecify.annotations.NullMarked;
