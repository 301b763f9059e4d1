package org.seedbed.reporting.internal.statutory;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about statutory forms. */
public enum StatutoryErrors implements ErrorCode {
    /** No form of that id. */
    FORM_UNKNOWN("statutory.form-unknown", RULE, "没有这种统计报表。", "There is no such form."),
    /** No period of the form's kind begins on the day, or it has not begun. */
    PERIOD(
            "statutory.period",
            RULE,
            "起始日期须为已开始的年度或季度的第一天。",
            "It begins on the first day of a year or quarter that has begun."),
    /** Another day than one of the period. */
    AS_OF("statutory.as-of", RULE, "数据截止日须在报告期内。", "The day looked at is one of the period."),
    /** There is a filing for the period. */
    EXISTS(
            "statutory.exists",
            CONFLICT,
            "该报告期已有报表；已报送的请更正。",
            "There is a filing for this period; one that was filed is amended."),
    /** Only drafts change. */
    NOT_DRAFT("statutory.not-draft", CONFLICT, "已报送的报表不能修改，请更正。", "What was filed does not change; amend it."),
    /** Only what was filed last is corrected. */
    NOT_FILED("statutory.not-filed", CONFLICT, "只有当前有效的已报送报表可以更正。", "Only the filing in force is amended."),
    /** Something is wrong with it, or a warning has no note. */
    UNSETTLED(
            "statutory.unsettled",
            RULE,
            "还有 {errors} 处错误、{warnings} 处需要说明，不能报送。",
            "{errors} errors and {warnings} warnings without a note: it cannot be filed."),
    /** What is filed is what its filer looked at. */
    SHEET_CHANGED(
            "statutory.sheet-changed",
            CONFLICT,
            "打开之后数据有变动，请核对后再报送。",
            "Its records have changed since it was looked at; look again, then file it."),
    /** A cell is written to once. */
    CELL_TWICE("statutory.cell-twice", RULE, "同一项填了两次。", "The same cell is written to twice."),
    /** The form has no such cell. */
    CELL_UNKNOWN("statutory.cell-unknown", RULE, "报表中没有这一项。", "The form has no such cell."),
    /** The system works it out. */
    CELL_WORKED_OUT("statutory.cell-worked-out", RULE, "此项由系统取数，不能填写。", "The system works this cell out."),
    /** Not a value of the cell's unit. */
    CELL_FORMAT("statutory.cell-format", RULE, "格式不正确。", "Not a value of this cell.");

    private final Reason reason;

    StatutoryErrors(String code, ErrorKind kind, String zh, String en) {
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
            return Map.of(
                    "uq_statutory_filing__revision", EXISTS,
                    "uq_statutory_filing__draft", EXISTS,
                    "uq_statutory_filing__filed", CommonErrors.CONFLICTING_CHANGE,
                    "uq_statutory_form__number", CommonErrors.CONFLICTING_CHANGE,
                    "uq_statutory_line__key", CommonErrors.CONFLICTING_CHANGE);
        }
    }
}
