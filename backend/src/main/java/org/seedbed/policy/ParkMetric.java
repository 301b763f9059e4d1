package org.seedbed.policy;

import static org.seedbed.policy.ParkMetric.Unit.AREA;
import static org.seedbed.policy.ParkMetric.Unit.COUNT;
import static org.seedbed.policy.ParkMetric.Unit.MONEY;
import static org.seedbed.policy.ParkMetric.Unit.MONTHS;
import static org.seedbed.policy.ParkMetric.Unit.PER_TEN;
import static org.seedbed.policy.ParkMetric.Unit.PER_THOUSAND;
import static org.seedbed.policy.ParkMetric.Unit.SHARE;
import static org.seedbed.policy.ParkMetric.Unit.UNSTATED;
import static org.seedbed.policy.ParkMetric.Unit.YEARS;
import static org.seedbed.policy.ParkMetric.Unit.YES_NO;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a park is measured by when it asks to be recognised. Of ratios both parts are kept, see {@link Unit}. */
public enum ParkMetric {
    /** 实际注册并运营: full months. */
    OPERATING_MONTHS(MONTHS),
    /** 连续真实完整报送统计数据: years without a gap before the day. */
    STATISTICS_YEARS(YEARS),
    /** 可自主支配孵化场地面积. */
    SELF_CONTROLLED_AREA(AREA),
    /** 建筑面积. */
    BUILDING_AREA(AREA),
    /** 在孵企业使用面积（含公共服务面积）占比: of the self-controlled area. */
    INCUBATEE_AREA_SHARE(SHARE),
    /** 自有种子资金或合作的孵化资金. */
    INCUBATION_FUND(MONEY),
    /** 获得投融资的在孵企业占比: of incubatees, ever or in the year. */
    FINANCED_SHARE(SHARE),
    /** 资金使用案例. */
    FUND_USE_CASES(COUNT),
    /** 专业孵化服务人员占机构总人数. */
    PROFESSIONAL_STAFF_SHARE(SHARE),
    /** 每 10 家在孵企业配备的专业孵化服务人员. */
    SERVICE_STAFF_PER_TEN(PER_TEN),
    /** 每 10 家在孵企业配备的创业导师. */
    MENTORS_PER_TEN(PER_TEN),
    /** 申请专利的在孵企业占比. */
    PATENT_APPLICANT_SHARE(SHARE),
    /** 拥有有效知识产权的在孵企业占比. */
    VALID_IP_SHARE(SHARE),
    /** 在孵企业. */
    INCUBATEES(COUNT),
    /** 每 1000 平方米拥有的在孵企业: of the self-controlled area. */
    INCUBATEES_PER_THOUSAND(PER_THOUSAND),
    /** 累计毕业企业. */
    GRADUATES(COUNT),
    /** 同一产业领域的在孵企业占比: of the largest division of GB/T 4754. */
    SAME_INDUSTRY_SHARE(SHARE),
    /** 自有公共技术平台. */
    OWN_TECH_PLATFORM(YES_NO),
    /** 获得孵化器自有或合作资金股权投资的在孵企业占比. */
    OWN_FUND_SHARE(SHARE),
    /** 营业收入或研发投入同比增长超过 20% 的在孵企业占比. */
    GROWTH_SHARE(SHARE),
    /** 孵化服务收入单独核算. */
    INCOME_BOOKED_APART(YES_NO),
    /** 除房租和物业收入外的收入占总收入. */
    OTHER_INCOME_SHARE(SHARE),
    /** 工位. */
    WORKSTATIONS(COUNT),
    /** 创业工位和公共服务场地面积占比: of all units. */
    WORKSTATION_AREA_SHARE(SHARE),
    /** 签订一年期及以上协议的团队和企业. */
    AGREEMENT_ENTITIES(COUNT),
    /** 每年注册成立的新创企业. */
    NEW_FIRMS(COUNT),
    /** 每年获得融资的团队和企业. */
    FINANCED(COUNT),
    /** 每年典型孵化案例. */
    TYPICAL_CASES(COUNT),
    /** 专职人员. */
    FULL_TIME_STAFF(COUNT),
    /** 工作人员. */
    STAFF(COUNT),
    /** 导师. */
    MENTORS(COUNT),
    /** 每年活动场次. */
    EVENTS(COUNT),
    /** 场地利用率: let of lettable area. */
    SITE_USE_RATE(SHARE),
    /** 在孵实体: firms and teams that have not graduated. */
    ENTITIES(COUNT),
    /** 大学生创办的实体. */
    STUDENT_ENTITIES(COUNT),
    /** 带动就业: people in post in entities. */
    JOBS(COUNT),
    /** 孵化成功率: successes of those who left. */
    SUCCESS_RATE(SHARE),
    /** 到期出园率: out in time, of those who were due. */
    ON_TIME_EXIT_RATE(SHARE),
    /** 最长在孵时间: full months. */
    LONGEST_STAY_MONTHS(MONTHS),
    /** 已认定为省级示范基地. */
    PROVINCIAL_DEMO(YES_NO),
    /** 政府投资建设的基地免费场地占比: not asked of others. */
    FREE_AREA_SHARE(SHARE),
    /** 入驻企业: registered, without teams. */
    FIRMS(COUNT),
    /** 返乡人员创办的企业占比. */
    RETURNEE_SHARE(SHARE),
    /** 文件中尚未掌握的其他条件: never met. */
    OTHER_CONDITIONS(UNSTATED);

    private final Unit unit;

    ParkMetric(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /** What the figure and its threshold are in. */
    @Schema(name = "ParkMetricUnit")
    public enum Unit {
        COUNT,
        MONTHS,
        YEARS,
        /** ㎡. */
        AREA,
        /** 元. */
        MONEY,
        /** Parts of one. */
        SHARE,
        /** For every ten incubatees. */
        PER_TEN,
        /** For every 1000 ㎡. */
        PER_THOUSAND,
        /** 1 is yes. */
        YES_NO,
        /** Nobody knows what is asked. */
        UNSTATED
    }
}
