package org.seedbed.company;

/** What a company is in law. */
public enum CompanyKind {
    FIRM,
    /** 个体工商户: a natural person's business, so its code is personal data. */
    SOLE_TRADER,
    /** 农民专业合作社, codes 93…. */
    COOPERATIVE,
    /** 创业团队: not registered yet, has no code. */
    TEAM,
    OTHER
}
