package org.seedbed.company;

import static org.seedbed.company.CompanyMetric.Kind.EVENT;
import static org.seedbed.company.CompanyMetric.Kind.FLOW;
import static org.seedbed.company.CompanyMetric.Kind.STOCK;
import static org.seedbed.company.CompanyMetric.Unit.ITEMS;
import static org.seedbed.company.CompanyMetric.Unit.NONE;
import static org.seedbed.company.CompanyMetric.Unit.PEOPLE;
import static org.seedbed.company.CompanyMetric.Unit.YUAN;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is recorded of a company's business: a closed list, so that forms, rules and statistics mean the same by it. */
public enum CompanyMetric {
    /** 营业收入. */
    REVENUE(YUAN, FLOW),
    /** 净利润; a loss is negative. */
    NET_PROFIT(YUAN, FLOW),
    /** 上缴税费. */
    TAX_PAID(YUAN, FLOW),
    /** 研发投入. */
    RD_SPEND(YUAN, FLOW),
    /** 出口额. */
    EXPORT(YUAN, FLOW),
    /** 股权融资: angel and venture capital received in the period. */
    EQUITY_FINANCING(YUAN, FLOW),
    /** 其中孵化基金投资: the part of it from the incubator's own or joint fund. */
    INCUBATOR_FUND(YUAN, FLOW),
    /** 银行贷款. */
    BANK_LOAN(YUAN, FLOW),
    /** 财政资助. */
    FISCAL_SUPPORT(YUAN, FLOW),
    /** 资产总额. */
    TOTAL_ASSETS(YUAN, STOCK),
    /** 从业人员. */
    EMPLOYEES(PEOPLE, STOCK),
    EMPLOYEES_COLLEGE(EmploymentTag.COLLEGE_UP),
    EMPLOYEES_FRESH_GRADUATE(EmploymentTag.FRESH_GRADUATE),
    EMPLOYEES_PHD(EmploymentTag.PHD),
    EMPLOYEES_RETURNEE(EmploymentTag.OVERSEAS_RETURNEE),
    /** 当年知识产权申请. */
    IP_APPLIED(ITEMS, FLOW),
    /** 其中专利申请. */
    PATENTS_APPLIED(ITEMS, FLOW),
    /** 当年知识产权授权. */
    IP_GRANTED(ITEMS, FLOW),
    /** 有效知识产权. */
    IP_VALID(ITEMS, STOCK),
    INVENTION_PATENTS(ITEMS, STOCK),
    SOFTWARE_COPYRIGHTS(ITEMS, STOCK),
    PLANT_VARIETIES(ITEMS, STOCK),
    IC_LAYOUTS(ITEMS, STOCK),
    /** 技术合同. */
    TECH_CONTRACTS(ITEMS, FLOW),
    TECH_CONTRACT_AMOUNT(YUAN, FLOW),
    /** 省级以上奖励. */
    PROVINCIAL_AWARDS(ITEMS, FLOW),
    /** 国家级项目. */
    NATIONAL_PROJECTS(ITEMS, FLOW),
    /** 被兼并、收购, on a day. */
    MERGED_OR_ACQUIRED(NONE, EVENT),
    /** 挂牌、上市, on a day. */
    LISTED(NONE, EVENT);

    /** What one of it is. */
    @Schema(name = "CompanyMetricUnit")
    public enum Unit {
        YUAN,
        PEOPLE,
        ITEMS,
        NONE
    }

    /** Whether it grows over a period, stands on a day, or happens on one. */
    @Schema(name = "CompanyMetricKind")
    public enum Kind {
        FLOW,
        STOCK,
        EVENT
    }

    private final Unit unit;
    private final Kind kind;
    private final @Nullable EmploymentTag tag;

    CompanyMetric(Unit unit, Kind kind) {
        this(unit, kind, null);
    }

    CompanyMetric(EmploymentTag tag) {
        this(PEOPLE, STOCK, tag);
    }

    CompanyMetric(Unit unit, Kind kind, @Nullable EmploymentTag tag) {
        this.unit = unit;
        this.kind = kind;
        this.tag = tag;
    }

    public Unit unit() {
        return unit;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether it may be negative. */
    public boolean signed() {
        return this == NET_PROFIT;
    }

    /** Whether it counts people in post, who are kept among the employment counts. */
    public boolean countsHeads() {
        return unit == PEOPLE;
    }

    /** The part of the people in post it counts; empty for all of them, and for what counts no people. */
    public Optional<EmploymentTag> part() {
        return Optional.ofNullable(tag);
    }

    /** Of what stands on a day: what it is a part of. */
    public Optional<CompanyMetric> whole() {
        return switch (this) {
            case INVENTION_PATENTS, SOFTWARE_COPYRIGHTS, PLANT_VARIETIES, IC_LAYOUTS -> Optional.of(IP_VALID);
            default -> part().map(counted -> EMPLOYEES);
        };
    }

    /** The metric that counts this part of the people in post; empty where none does. */
    public static Optional<CompanyMetric> ofPart(EmploymentTag tag) {
        return Arrays.stream(values()).filter(metric -> metric.tag == tag).findFirst();
    }

    /** The period it is kept for: what stands on a day is kept as of the last day of a longer period. */
    public FigurePeriod kept(FigurePeriod period) {
        return kind == FLOW ? period : FigurePeriod.moment(period.to().minusDays(1));
    }
}
