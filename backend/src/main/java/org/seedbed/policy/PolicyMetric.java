package org.seedbed.policy;

import java.util.List;

/** What a criterion may look at: a closed list, so that every policy can be judged and put into words. */
public enum PolicyMetric {
    /** 企业类型. */
    COMPANY_KIND(MetricType.CHOICE, List.of("FIRM", "SOLE_TRADER", "COOPERATIVE", "TEAM", "OTHER")),
    /** 孵化阶段 on the day. */
    STAGE(MetricType.CHOICE, List.of("NURSERY", "INCUBATOR", "ACCELERATOR", "GRADUATED")),
    /** 成立时间: months from the founding day to entry, or to the day asked about where nobody has entered yet. */
    AGE_MONTHS(MetricType.MONTHS),
    /** 在孵时间: months from entry to the day asked about. */
    STAY_MONTHS(MetricType.MONTHS),
    /** 行业: beginnings of GB/T 4754 codes. */
    INDUSTRY(MetricType.BEGINNING),
    /** 注册资本 in 元. */
    REGISTERED_CAPITAL(MetricType.NUMBER),
    /** 从业人数 of the newest count. */
    STAFF(MetricType.NUMBER),
    /** 资质: certificates good on the day. One that nobody registered is unknown, not missing. */
    QUALIFICATION(
            MetricType.HELD,
            List.of("HIGH_TECH", "TECH_SME", "INNOVATIVE_SME", "SPECIALIZED_NEW", "LITTLE_GIANT", "GAZELLE")),
    /** 注册地址 in the park. */
    REGISTERED_IN_PARK(MetricType.YES_NO),
    /** 主要研发、办公场所 in the park. */
    WORKS_IN_PARK(MetricType.YES_NO),
    /** 主要从事新技术、新产品的研发、生产和服务. */
    TECH_BUSINESS(MetricType.YES_NO),
    /** 上年营业收入 in 元. */
    PRIOR_YEAR_REVENUE(MetricType.NUMBER),
    /** 营业收入增长率 in per cent. */
    REVENUE_GROWTH(MetricType.NUMBER),
    /** 连续两年营业收入合计 in 元: the best of any two full calendar years one after the other. */
    REVENUE_TWO_YEARS(MetricType.NUMBER),
    /** 累计融资 in 元. */
    FINANCING_TOTAL(MetricType.NUMBER),
    /** 被兼并、收购或挂牌、上市. One that nobody recorded is unknown, not missing. */
    MERGED_OR_LISTED(MetricType.YES_NO),
    /** 搬离园区. */
    LEFT_PARK(MetricType.YES_NO),
    /** 接受服务次数 that somebody signed for. */
    SERVICES_RECEIVED(MetricType.NUMBER),
    /** 其中免费或优惠的次数. */
    FREE_SERVICES_RECEIVED(MetricType.NUMBER),
    /** 申请面积 in square metres. */
    AREA_ASKED(MetricType.NUMBER),
    /** 占孵化场地面积的比例 in per cent. */
    AREA_SHARE(MetricType.NUMBER);

    private final MetricType type;
    private final List<String> choices;

    PolicyMetric(MetricType type) {
        this(type, List.of());
    }

    PolicyMetric(MetricType type, List<String> choices) {
        this.type = type;
        this.choices = choices;
    }

    public MetricType type() {
        return type;
    }

    /** The values a criterion may name; empty where any value of the type will do. */
    public List<String> choices() {
        return choices;
    }
}
