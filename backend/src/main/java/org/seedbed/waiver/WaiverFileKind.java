package org.seedbed.waiver;

/** Papers of a waiver. */
public enum WaiverFileKind {
    /** Handed in with the request. */
    ATTACHMENT,
    /** 减免补充协议 with its schedule, as it is to be signed. */
    AGREEMENT,
    SIGNED_AGREEMENT
}
