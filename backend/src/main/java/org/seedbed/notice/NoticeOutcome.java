package org.seedbed.notice;

import java.util.UUID;

/** Told once per notice, in the transaction that brought it about. */
public record NoticeOutcome(UUID parkId, UUID noticeId, UUID subjectId, NoticeResult result) {}
