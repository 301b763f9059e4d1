package org.seedbed.reporting.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about period reports. */
public enum ReportErrors implements ErrorCode {
    /** The workflow does not lead there from where the report stands. */
    MOVE(
            "report.move",
            CONFLICT,
            "报表处于“{state}”状态，不能这样操作；当前可以：{allowed}。",
            "The report is {state}; what can be done now: {allowed}."),
    /** Who filed it does not check it. */
    SAME_PERSON("report.same-person", RULE, "填报人与审核人不能是同一人。", "Who filed a report cannot check it."),
    /** Values are missing or wrong; each is named. */
    INCOMPLETE("report.incomplete", RULE, "还有 {count} 处需要填写或更正。", "{count} things are missing or wrong."),
    /** A value the form needs. */
    ANSWER_MISSING("report.answer-missing", RULE, "请填写此项。", "This is needed."),
    /** Not a value of the field's type. */
    ANSWER_FORMAT("report.answer-format", RULE, "格式不正确。", "Not a value of this field."),
    /** Below zero where that cannot be. */
    ANSWER_NEGATIVE("report.answer-negative", RULE, "不能为负数。", "Cannot be below zero."),
    /** Not the sum of its parts. */
    SUM_DIFFERS("report.sum-differs", RULE, "应等于各分项之和 {sum}。", "It should be the sum of its parts, {sum}."),
    /** A part is more than what it is part of. */
    ABOVE_BASE("report.above-base", RULE, "不能大于总数 {base}。", "Cannot be more than the total, {base}."),
    /** A year's running total fell. */
    SHRUNK(
            "report.ytd-shrunk",
            RULE,
            "本年累计数不能小于上期累计 {previous}。",
            "The total of the year cannot be less than in the period before, {previous}."),
    /** The change asks why. */
    NOTE_MISSING(
            "report.note-missing",
            RULE,
            "与对比期（{before}）相比变动超过 50%，请说明原因。",
            "More than half up or down against {before}: say why."),
    /** The value looks like another unit. */
    UNIT_UNCONFIRMED(
            "report.unit-unconfirmed",
            RULE,
            "约为上期（{before}）的 {factor} 倍，请核对单位（元、千元、万元）后确认。",
            "About {factor} times that of the last period ({before}): look at the unit and confirm."),
    /** The form has no such field. */
    FIELD_UNKNOWN("report.field-unknown", RULE, "报表中没有这一项。", "The form has no such field."),
    /** The system knows it itself. */
    FIELD_KNOWN("report.field-known", RULE, "此项由系统带出，不需填写。", "The system fills this in itself."),
    /** The park has a round for that period. */
    ROUND_EXISTS("report.round-exists", CONFLICT, "该期间的填报已开启。", "There is a round for this period."),
    /** The company has another report in the round, as after two companies were found to be one. */
    ONE_IN_ROUND(
            "report.one-in-round",
            CONFLICT,
            "该企业在同一轮次已有另一份报表，一轮只填报一份。",
            "The company has another report in this round, and files one in a round."),
    /** No period of that kind begins on the day. */
    PERIOD("report.period", RULE, "起始日期须为月、季或年的第一天。", "It begins on the first day of a month, quarter or year."),
    /** Nobody can report on what has not begun. */
    PERIOD_AHEAD("report.period-ahead", RULE, "该期间尚未开始，不能开启填报。", "This period has not begun."),
    /** Before there were rules for reports. */
    PERIOD_EARLY("report.period-early", RULE, "不能开启 {first} 以前的期间。", "Periods before {first} cannot be opened."),
    /** No published form of that kind which the park can use. */
    FORM_UNKNOWN("report.form-unknown", RULE, "请选择该报送周期已发布的报表模板。", "Choose a published form of this kind."),
    /** A due day before the period ends, earlier than it was, or over. */
    DUE_DAY("report.due-day", RULE, "截止日期须晚于 {after}。", "The due day must be after {after}."),
    /** Only drafts change. */
    NOT_DRAFT("report.form-not-draft", CONFLICT, "已发布的报表模板不能修改。", "A published form does not change."),
    /** What comes with the product is copied, not changed. */
    DELIVERED("report.form-delivered", CONFLICT, "内置报表模板不能修改，请先复制为本园区模板。", "A delivered form is copied, not changed."),
    /** One draft of a form at a time. */
    DRAFT_EXISTS("report.form-draft-exists", CONFLICT, "该模板已有一份草稿。", "There is a draft of this form."),
    /** Drafter and publisher are two people. */
    FORM_SAME_PERSON("report.form-same-person", RULE, "起草人与发布人不能是同一人。", "Who drafted a form cannot publish it."),
    /** The form contradicts itself. */
    FORM_UNSOUND("report.form-unsound", RULE, "报表模板有误：{what}。", "The form is not sound: {what}."),
    /** The form has no such section. */
    SECTION_UNKNOWN("report.section-unknown", RULE, "报表中没有这一部分。", "The form has no such section."),
    /** A report has so many files at most. */
    FILES_TOO_MANY("report.files-too-many", CONFLICT, "附件最多 {most} 份。", "At most {most} files.");

    private final Reason reason;

    ReportErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Singleton
    static class Constraints implements ConstraintCodes.Source {
        @Override
        public Map<String, ErrorCode> constraints() {
            return Map.ofEntries(
                    Map.entry("uq_report_round__period", ROUND_EXISTS),
                    Map.entry("uq_report__company", CommonErrors.CONFLICTING_CHANGE),
                    Map.entry("uq_report_form__number", CommonErrors.CONFLICTING_CHANGE),
                    Map.entry("uq_report_form__draft", DRAFT_EXISTS),
                    Map.entry("uq_report_revision__number", CommonErrors.CONFLICTING_CHANGE),
                    Map.entry("uq_report_step__number", CommonErrors.CONFLICTING_CHANGE),
                    Map.entry("uq_report_reminder__once", CommonErrors.CONFLICTING_CHANGE),
                    Map.entry("uq_report_file__file", CommonErrors.CONFLICTING_CHANGE),
                    Map.entry("ck_report_form__two_people", FORM_SAME_PERSON),
                    Map.entry("ck_report__two_people", SAME_PERSON));
        }
    }
}
