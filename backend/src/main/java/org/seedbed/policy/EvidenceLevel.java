package org.seedbed.policy;

/** How sure a figure is, the least sure first. */
public enum EvidenceLevel {
    /** 自报: somebody says so. Shown, and never counted as known. */
    SELF_REPORTED,
    /** 有凭证: a paper shows it. */
    EVIDENCED,
    /** 已核实: another person than whoever recorded it has looked at the paper. */
    VERIFIED;

    public boolean isAtLeast(EvidenceLevel other) {
        return compareTo(other) >= 0;
    }

    /** A sum is as sure as the least sure of its parts. */
    public static EvidenceLevel lowest(EvidenceLevel one, EvidenceLevel other) {
        return one.isAtLeast(other) ? other : one;
    }
}
