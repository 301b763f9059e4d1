/**
 * Public notices (公示) and objections to them (异议). A notice is drafted by one person and posted by another, its text is
 * masked, frozen and hashed, its period counts working days, and what it announces waits for its outcome
 * ({@link org.seedbed.notice.NoticeOwner}).
 */
@NullMarked
package org.seedbed.notice;

import org.jspecify.annotations.NullMarked;
