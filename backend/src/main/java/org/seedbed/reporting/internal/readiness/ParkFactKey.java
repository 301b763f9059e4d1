package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.ParkMetric;

/** What the system cannot know of a park and somebody has to tell. */
public enum ParkFactKey {
    /** 运营主体已注册并实际运营, from the day told. */
    OPERATING(ParkMetric.Unit.YES_NO, false),
    /** 可自主支配孵化场地面积. */
    SELF_CONTROLLED_AREA(ParkMetric.Unit.AREA, false),
    /** 公共服务面积, part of the area above. */
    PUBLIC_SERVICE_AREA(ParkMetric.Unit.AREA, false),
    BUILDING_AREA(ParkMetric.Unit.AREA, false),
    /** 免费提供的场地面积. */
    FREE_AREA(ParkMetric.Unit.AREA, false),
    /** 自有种子资金或合作的孵化资金规模. */
    INCUBATION_FUND(ParkMetric.Unit.MONEY, false),
    /** 资金使用案例, all so far. */
    FUND_USE_CASES(ParkMetric.Unit.COUNT, false),
    STAFF_TOTAL(ParkMetric.Unit.COUNT, false),
    /** 专业孵化服务人员. */
    STAFF_PROFESSIONAL(ParkMetric.Unit.COUNT, false),
    STAFF_FULL_TIME(ParkMetric.Unit.COUNT, false),
    /** 返乡人员创办的入驻企业; marks of people are not opened to count them. */
    RETURNEE_FIRMS(ParkMetric.Unit.COUNT, false),
    OWN_TECH_PLATFORM(ParkMetric.Unit.YES_NO, false),
    PROVINCIAL_DEMO(ParkMetric.Unit.YES_NO, false),
    GOVERNMENT_BUILT(ParkMetric.Unit.YES_NO, false),
    /** 位于艰苦边远地区. */
    HARDSHIP_AREA(ParkMetric.Unit.YES_NO, false),
    /** 县级. */
    COUNTY(ParkMetric.Unit.YES_NO, false),
    /** 按要求报送统计数据. */
    STATISTICS_REPORTED(ParkMetric.Unit.YES_NO, true),
    /** 孵化服务收入单独核算. */
    INCOME_BOOKED_APART(ParkMetric.Unit.YES_NO, true),
    INCOME_TOTAL(ParkMetric.Unit.MONEY, true),
    /** 房租和物业收入, part of the income above. */
    INCOME_RENT_PROPERTY(ParkMetric.Unit.MONEY, true),
    TYPICAL_CASES(ParkMetric.Unit.COUNT, true),
    EVENTS(ParkMetric.Unit.COUNT, true);

    private final ParkMetric.Unit unit;
    private final boolean yearly;

    ParkFactKey(ParkMetric.Unit unit, boolean yearly) {
        this.unit = unit;
        this.yearly = yearly;
    }

    /** What its value is in. */
    public ParkMetric.Unit unit() {
        return unit;
    }

    /** Told of a whole calendar year; what is not holds from its day on. */
    public boolean yearly() {
        return yearly;
    }

    /** The fact it is a part of, and so never more than. */
    public @Nullable ParkFactKey whole() {
        return switch (this) {
            case PUBLIC_SERVICE_AREA -> SELF_CONTROLLED_AREA;
            case FREE_AREA -> BUILDING_AREA;
            case STAFF_PROFESSIONAL, STAFF_FULL_TIME -> STAFF_TOTAL;
            case INCOME_RENT_PROPERTY -> INCOME_TOTAL;
            default -> null;
        };
    }

    /** Those that are parts of it. */
    public List<ParkFactKey> parts() {
        return Arrays.stream(values()).filter(key -> key.whole() == this).toList();
    }

    /** Whether a value can be one of this fact: yes is 1 and no is 0, and people come whole. */
    public boolean admits(BigDecimal value) {
        return switch (unit) {
            case YES_NO -> value.compareTo(BigDecimal.ONE) == 0 || value.signum() == 0;
            case COUNT -> value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
            default -> value.signum() >= 0;
        };
    }
}
