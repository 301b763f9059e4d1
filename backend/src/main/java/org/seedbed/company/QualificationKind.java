package org.seedbed.company;

import org.seedbed.shared.text.Worded;

/** What is certified or awarded. */
public enum QualificationKind implements Worded {
    /** 高新技术企业. */
    HIGH_TECH("高新技术企业", "High-tech enterprise"),
    /** 科技型中小企业. */
    TECH_SME("科技型中小企业", "Technology SME"),
    /** 创新型中小企业. */
    INNOVATIVE_SME("创新型中小企业", "Innovative SME"),
    /** 专精特新中小企业. */
    SPECIALIZED_NEW("专精特新中小企业", "Specialised SME"),
    /** 专精特新“小巨人”企业. */
    LITTLE_GIANT("专精特新“小巨人”", "Little giant"),
    /** 瞪羚企业. */
    GAZELLE("瞪羚企业", "Gazelle"),
    /** 体系认证. */
    CERTIFICATION("体系认证", "Certification"),
    /** 奖项、荣誉. */
    AWARD("奖项荣誉", "Award"),
    OTHER("其他", "Other");

    private final String zh;
    private final String en;

    QualificationKind(String zh, String en) {
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
