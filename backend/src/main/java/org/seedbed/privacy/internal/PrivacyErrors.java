package org.seedbed.privacy.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about personal data. */
public enum PrivacyErrors implements ErrorCode {
    /** Sensitive data is only kept of those who agreed. */
    CONSENT_REQUIRED(
            "privacy.consent-required",
            RULE,
            "登记身份标签或证件号码须先取得本人单独同意。",
            "Tags and ID numbers are only recorded with the person's separate consent."),
    /** The person was shown an older notice. */
    NOTICE_OUTDATED(
            "privacy.notice-outdated",
            RULE,
            "告知书已更新为第 {version} 版，请重新告知并取得同意。",
            "The notice is now version {version}. Show it and ask again."),
    /** A legal hold keeps it. */
    HELD(
            "privacy.held",
            CONFLICT,
            "自 {since} 起处于留存冻结，其资料不能删除、清空、改写或合并。",
            "Under legal hold since {since}: nothing of it is deleted, cleared, replaced or merged."),
    /** There is a hold on the subject already. */
    HELD_ALREADY("privacy.held-already", CONFLICT, "已有留存冻结。", "There is a legal hold already."),
    /** The hold was lifted before. */
    LIFTED("privacy.hold-lifted", CONFLICT, "该留存冻结已解除。", "This hold was lifted already."),
    /** The subject of the hold is not in this park. */
    SUBJECT_UNKNOWN("privacy.subject-unknown", RULE, "本园区没有这一对象。", "This park does not know the subject."),
    /** Such a request waits for its answer. */
    REQUEST_OPEN("privacy.request-open", CONFLICT, "同类申请正在处理中。", "A request of this kind is open."),
    /** The request is not open any more. */
    REQUEST_CLOSED("privacy.request-closed", CONFLICT, "该申请已结束（{status}）。", "The request is closed ({status})."),
    /** The park keeps nothing of the person. */
    NOTHING_HERE("privacy.nothing-here", RULE, "该园区没有保存您的个人信息。", "This park keeps no data about you.");

    private final Reason reason;

    PrivacyErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "uq_legal_hold__active", HELD_ALREADY,
                    "uq_privacy_request__open", REQUEST_OPEN);
        }
    }
}
