package org.seedbed.admission.internal;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.internal.OfficerJson.ApplicationSummary;
import org.seedbed.shared.sheet.ListColumn;
import org.seedbed.shared.text.Words;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;

/** Columns of the board of applications. */
enum ApplicationColumn implements ListColumn<ApplicationSummary> {
    APPLICATION_NUMBER("申请编号", "Number", (a, l) -> a.number()),
    APPLICANT("申请人", "Applicant", (a, l) -> a.name()),
    STAGE("阶段", "Stage", (a, l) -> Stage.valueOf(a.stage().name()).in(l)),
    STATE("状态", "State", (a, l) -> a.state().in(l)),
    LATE("是否逾期", "Late", (a, l) -> late(a, l)),
    DUE_ON("截止", "Due", (a, l) -> a.dueOn()),
    SUBMITTED_AT("提交时间", "Submitted", (a, l) -> minute(a.submittedAt())),
    CALL("招募", "Call", (a, l) -> a.callTitle());

    private static final Words IS_LATE = new Words("逾期", "Late");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(BusinessClock.PARK_ZONE);

    private final Shape<ApplicationSummary> shape;

    ApplicationColumn(String zh, String en, Content<ApplicationSummary> content) {
        shape = new Shape<>(zh, en, content);
    }

    private static @Nullable String late(ApplicationSummary application, Locale language) {
        return application.late() ? IS_LATE.in(language) : null;
    }

    private static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    @Override
    public Shape<ApplicationSummary> shape() {
        return shape;
    }
}
