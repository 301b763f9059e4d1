package org.seedbed.waiver.internal.request;

import static java.util.stream.Collectors.joining;

import org.seedbed.shared.money.Money;
import org.seedbed.shared.sheet.ListColumn;
import org.seedbed.shared.text.Words;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverNeed;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverSummary;

/** Columns of the list of waivers. */
enum WaiverColumn implements ListColumn<WaiverSummary> {
    WAIVER_NUMBER("编号", "Number", (x, l) -> x.number()),
    COMPANY("企业", "Company", (x, l) -> x.companyName()),
    POLICY("减免政策", "Policy", (x, l) -> x.policyName()),
    STATE("状态", "State", (x, l) -> x.state().in(l)),
    FROM("起始日期", "From", (x, l) -> x.from()),
    LAST_DAY("最后一天", "Last day", (x, l) -> x.to().minusDays(1)),
    TOTAL("减免额度（元）", "Worth at most (CNY)", (x, l) -> Money.amountOrNull(x.total())),
    SUSPENDED_FROM("暂停起始日期", "Suspended from", (x, l) -> x.suspendedFrom()),
    RESUMES_ON("恢复日期", "Resumes on", (x, l) -> x.resumesOn()),
    NEEDS(
            "需处理",
            "To be looked at",
            (x, l) -> x.needs().stream()
                    .map(need -> Need.of(need).in(l))
                    .collect(joining(l.getLanguage().equals("zh") ? "；" : "; "))),
    OWN("申请方式", "Asked for by", (x, l) -> (x.own() ? Need.BY_COMPANY : Need.BY_PARK).in(l));

    /** Words of the sheet. */
    private static final class Need {
        static final Words BY_COMPANY = new Words("企业自行申请", "The company");
        static final Words BY_PARK = new Words("园区代办", "The park");

        private Need() {}

        static Words of(WaiverNeed need) {
            return switch (need) {
                case LEFT -> new Words("企业已离园或租约已到期", "The company has left or its lease has ended");
                case ARREARS -> new Words("有逾期欠费", "Something is overdue");
                case BEYOND_RESERVATION -> new Words("已减免超出预留额度", "Paid more than was kept of the budget");
                case GRADUATED -> new Words("企业已毕业，毕业次月起不再减免", "Has graduated: pays nothing from the month after");
            };
        }
    }

    private final Shape<WaiverSummary> shape;

    WaiverColumn(String zh, String en, Content<WaiverSummary> content) {
        shape = new Shape<>(zh, en, content);
    }

    @Override
    public Shape<WaiverSummary> shape() {
        return shape;
    }
}
