package org.seedbed.agreement.internal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.internal.AgreementJson.AgreementSummary;
import org.seedbed.shared.sheet.ListColumn;
import org.seedbed.shared.text.Words;

/** Columns of the list of agreements. */
enum AgreementColumn implements ListColumn<AgreementSummary> {
    AGREEMENT_NUMBER("协议编号", "Number", (a, l) -> a.number()),
    PARTY("乙方", "Party", (a, l) -> a.partyName()),
    STATE("状态", "State", (a, l) -> a.state().in(l)),
    LATE("是否逾期", "Late", (a, l) -> late(a, l)),
    STAGE("阶段", "Stage", (a, l) -> a.stage().in(l)),
    UNITS("房间", "Units", (a, l) -> String.join("、", a.units())),
    FROM("起始日期", "From", (a, l) -> a.from()),
    LAST_DAY("最后一天", "Last day", (a, l) -> a.to().minusDays(1)),
    DAYS_LEFT("剩余天数", "Days left", (a, l) -> a.daysLeft());

    private static final Words IS_LATE = new Words("逾期", "Late");

    private final Shape<AgreementSummary> shape;

    AgreementColumn(String zh, String en, Content<AgreementSummary> content) {
        shape = new Shape<>(zh, en, content);
    }

    private static @Nullable String late(AgreementSummary agreement, Locale language) {
        return agreement.late() ? IS_LATE.in(language) : null;
    }

    @Override
    public Shape<AgreementSummary> shape() {
        return shape;
    }
}
