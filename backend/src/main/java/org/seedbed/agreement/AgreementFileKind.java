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
    SIGNED_LEASE;

    /** Whether it comes from outside. */
    public boolean isScan() {
        return this == SIGNED_AGREEMENT || this == SIGNED_LEASE;
    }
}
