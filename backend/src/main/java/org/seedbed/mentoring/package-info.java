/**
 * Mentors of a park and the tenants they are linked to (挂联). What a mentor may read hangs on their links alone.
 */
@NullMarked
package org.seedbed.mentoring;

import org.jspecify.annotations.NullMarked;
