package org.seedbed.tenancy.internal.graduation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.document.DocumentTemplate;

/**
 * 毕业证书.
 *
 * @param code 统一社会信用代码; empty where there is none
 * @param stages it went through, the first one first
 * @param policy by which it graduated
 * @param park its name
 * @param operator who runs it and seals the paper
 */
record GraduationPaper(
        String number,
        String company,
        String code,
        String policy,
        String enteredOn,
        List<StagePeriod> stages,
        String graduatedOn,
        String park,
        String operator,
        String issuedOn) {

    static final DocumentTemplate TEMPLATE = new DocumentTemplate("graduation-certificate", 1, "毕业证书");

    /** A stage, as 孵化器, and its days in words. */
    record StagePeriod(String name, String period) {}

    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** Both days included. */
    static String period(LocalDate from, @Nullable LocalDate dayAfter) {
        return dayAfter == null ? day(from) + "起" : day(from) + "至" + day(dayAfter.minusDays(1));
    }
}
