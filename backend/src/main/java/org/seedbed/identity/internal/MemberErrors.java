package org.seedbed.identity.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Why a role is not given or taken. */
enum MemberErrors implements ErrorCode {
    /** A park gives no company roles, and so on. */
    ROLE_ELSEWHERE("member.role-elsewhere", RULE, "此处不能授予“{role}”。", "{role} is not given here."),
    /** The same e-mail waits for the same role at the same place. */
    ALREADY_INVITED(
            "member.already-invited", CONFLICT, "该邮箱已有同一角色的邀请。", "This e-mail is invited to this role already."),
    ALREADY_MEMBER("member.already-member", CONFLICT, "该邮箱的用户已是“{role}”。", "This person is {role} already."),
    /** Nobody gives themselves a role, not even as the second person. */
    OWN_ROLE("member.own-role", RULE, "不能给自己授予角色。", "Nobody gives a role to themselves."),
    /** Four eyes: the one who proposed does not confirm. */
    OWN_PROPOSAL("member.own-proposal", RULE, "须由提名人以外的人确认。", "Somebody other than the proposer must confirm."),
    /** The network's administrator gives nothing in a park without one of its people. */
    PARK_CONFIRMS(
            "member.park-confirms",
            RULE,
            "由系统管理员提名，须由本园区的经办人或审批人确认。",
            "A system administrator proposed this: the park's operator or approver must confirm."),
    /** Among the park's own people the approver is the second person. */
    APPROVER_CONFIRMS(
            "member.approver-confirms",
            RULE,
            "须由本园区的审批人或系统管理员答复。",
            "The park's approver or a system administrator must answer this."),
    /** The invited person's own refusal: whose yes it is cannot be told. */
    EMAIL_AMBIGUOUS(
            "member.email-ambiguous",
            RULE,
            "有多个账号验证了同一邮箱，不能接受邀请。请保留一个账号，或联系系统管理员。",
            "More than one account has verified this e-mail, so the invitation cannot be accepted. Keep one of them, or"
                    + " ask a system administrator."),
    /** So many wait for an answer at this place that no more are sent. */
    TOO_MANY_WAITING(
            "member.too-many-waiting",
            CONFLICT,
            "此处已有 {limit} 份邀请等待答复，请先撤回不再需要的邀请。",
            "{limit} invitations wait for an answer here. Withdraw those no longer needed first."),
    /** Roles that one person may not hold together. */
    ROLE_CONFLICT(
            "member.role-conflict",
            RULE,
            "“{role}”与其已有的“{held}”不能由同一人担任。",
            "{role} and {held} must not be one person."),
    /** An operator of a park, an owner of a company, the network's administrators: one must stay. */
    LAST_ONE(
            "member.last-one",
            CONFLICT,
            "这是最后一位“{role}”，请先邀请接任者。",
            "This is the last {role}. Invite a successor first."),
    /** What is asked does not follow from the invitation's state. */
    ILLEGAL_MOVE("member.illegal-move", CONFLICT, "邀请当前为“{state}”，不能这样操作。", "The invitation is {state}."),
    /** What a second person confirms is proposed anew when it has expired, for its confirmation is as old. */
    NOT_RESENT(
            "member.not-resent",
            RULE,
            "须经他人确认的邀请不能重发，请重新提名。",
            "An invitation that a second person must confirm is not resent. Propose it anew.");

    private final Reason reason;

    MemberErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "uq_invitation__open", ALREADY_INVITED,
                    "ck_invitation__four_eyes", OWN_PROPOSAL,
                    "ck_invitation__park_confirms", PARK_CONFIRMS);
        }
    }
}
