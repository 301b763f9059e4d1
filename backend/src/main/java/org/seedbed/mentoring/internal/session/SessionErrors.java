package org.seedbed.mentoring.internal.session;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;
import org.seedbed.shared.problem.ValidationErrors;

/** Refusals of sessions. */
public enum SessionErrors implements ErrorCode {
    /** The move is none of those allowed from where the session stands. */
    MOVE(
            "mentoring.session-move",
            CONFLICT,
            "当前状态为{state}，不能进行此操作；可进行：{allowed}。",
            "The session is {state}. Possible now: {allowed}."),
    /** The company does not stay in the park on the day. */
    NO_STAY("mentoring.session-no-stay", RULE, "企业当日不在本园区入驻。", "The company does not stay in the park on that day."),
    /** The mentor is not in term on the day. */
    MENTOR_OUT("mentoring.session-mentor-out", RULE, "该导师不存在或当日不在聘期内。", "There is no such mentor in term on that day."),
    /** A conflict of the mentor with the company is declared. */
    CONFLICT_DECLARED(
            "mentoring.session-conflict",
            RULE,
            "已申报该导师与此企业存在利益冲突。",
            "A conflict of the mentor with this company is declared."),
    /** A session that has not begun is neither held nor missed. */
    NOT_BEGUN("mentoring.session-not-begun", RULE, "辅导尚未开始。", "The session has not begun."),
    /** It ends after it begins, within half a day; minutes are of what is over. */
    TIMES(
            "mentoring.session-times",
            RULE,
            "结束时间须晚于开始时间，且不超过 {hours} 小时；纪要的时间不能晚于现在。",
            "It ends after it begins, at most {hours} hours later; minutes are of what is over."),
    /** The mentor has another session in that time. */
    OVERLAP("mentoring.session-overlap", CONFLICT, "该导师在此时段已有其他辅导。", "The mentor has another session in that time."),
    /** What is too short does not count. */
    TOO_SHORT(
            "mentoring.session-too-short",
            RULE,
            "辅导时长 {minutes} 分钟，不足 {least} 分钟，不能计数。",
            "It took {minutes} minutes; {least} are needed to count."),
    /** It was confirmed too long ago to be opened again. */
    TOO_LATE("mentoring.session-too-late", RULE, "确认已超过 {days} 天，不能重开。", "It was confirmed more than {days} days ago."),
    /** The company's hours of the month do not reach; staff may let it go beyond them. */
    HOURS_OVER(
            "mentoring.hours-over",
            CONFLICT,
            "企业本月辅导时长剩余 {left} 分钟，本次需 {minutes} 分钟；超出须由园区说明理由后办理。",
            "{left} minutes are left to the company this month and it takes {minutes}; beyond them the park decides, with a reason."),
    /** A mentor's own session is confirmed and counted by others. */
    SAME_PERSON(
            "mentoring.session-same-person",
            CONFLICT,
            "不能确认或计数自己担任导师的辅导。",
            "Nobody confirms or counts a session they held as the mentor."),
    /** What is to be done is another side's. */
    ACTION_NOT_OWN("mentoring.action-not-own", CONFLICT, "该事项由其他方负责。", "This is for another side to do."),
    /** It is done already. */
    ACTION_DONE("mentoring.action-done", CONFLICT, "该事项已于 {doneOn} 完成。", "It was done on {doneOn}."),
    /** What is agreed at a session is due on its day at the earliest. */
    ACTION_DUE("mentoring.action-due", RULE, "完成期限不能早于辅导当日 {day}。", "It is due on {day} at the earliest.");

    private final Reason reason;

    SessionErrors(String code, ErrorKind kind, String zh, String en) {
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
            return Map.of("ex_mentor_session__mentor", OVERLAP, "ck_mentor_session__time", ValidationErrors.PERIOD);
        }
    }
}
