/** Which mentors a tenant has, and which would suit it. */
@NullMarked
package org.seedbed.mentoring.internal.match;

import org.jspecify.annotations.NullMarked;
