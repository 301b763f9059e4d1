/** Sessions of mentors with companies, from being asked for to being counted. */
@NullMarked
package org.seedbed.mentoring.internal.session;

import org.jspecify.annotations.NullMarked;
