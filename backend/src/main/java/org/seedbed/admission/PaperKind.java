package org.seedbed.admission;

/** What a call may ask to be handed in. */
public enum PaperKind {
    /** 商业计划书. */
    BUSINESS_PLAN,
    /** 营业执照. */
    LICENCE,
    /** 身份证明. */
    ID_PROOF,
    /** 团队成员名单. */
    TEAM_LIST,
    /** 财务报表. */
    FINANCIALS,
    /** 纳税证明. */
    TAX_RECORD,
    /** 知识产权证明. */
    IP_PROOF,
    /** 资质证书. */
    CERTIFICATE,
    /** 推荐函. */
    RECOMMENDATION,
    OTHER
}
