package org.seedbed.company;

import org.seedbed.shared.text.Worded;

/** What a company is in law. */
public enum CompanyKind implements Worded {
    FIRM("企业", "Company"),
    /** 个体工商户: a natural person's business, so its code is personal data. */
    SOLE_TRADER("个体工商户", "Sole trader"),
    /** 农民专业合作社, codes 93…. */
    COOPERATIVE("农民专业合作社", "Farmers' cooperative"),
    /** 创业团队: not registered yet, has no code. */
    TEAM("创业团队", "Startup team"),
    OTHER("其他组织", "Other body");

    private final String zh;
    private final String en;

    CompanyKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
