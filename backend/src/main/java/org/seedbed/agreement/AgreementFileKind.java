package org.seedbed.agreement;

/** What a file of an agreement is. */
public enum AgreementFileKind {
    /** 孵化协议, as we made it. */
    AGREEMENT,
    /** 租赁合同, as we made it. */
    LEASE,
    /** 孵化协议 with both sides' signatures. */
    SIGNED_AGREEMENT,
    /** 租赁合同 with both sides' signatures. */
    SIGNED_LEASE,
    /** 交接单, signed by both sides when the places were handed over. */
    HAND_OVER,
    /** 补充协议, as we made it. */
    SUPPLEMENT,
    /** 补充协议 with both sides' signatures. */
    SIGNED_SUPPLEMENT;

    /** Whether it comes from outside. */
    public boolean isScan() {
        return this == HAND_OVER || this == SIGNED_SUPPLEMENT || isNeededToSign();
    }

    /** Whether an agreement is signed only with it. */
    public boolean isNeededToSign() {
        return this == SIGNED_AGREEMENT || this == SIGNED_LEASE;
    }
}
