package org.seedbed.agreement.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals about agreements. */
enum AgreementErrors implements ErrorCode {
    /** The workflow does not lead there from where the agreement stands. */
    MOVE(
            "agreement.move",
            CONFLICT,
            "协议处于“{state}”状态，不能这样操作；当前可以：{allowed}。",
            "The agreement is {state}; what can be done now: {allowed}."),
    /** Two of maker, checker and approver would be one person. */
    SAME_PERSON(
            "agreement.same-person",
            RULE,
            "经办、复核、审批须为三个不同的人。",
            "Maker, checker and approver are three different people."),
    /** The application was agreed on already, or is being agreed on. */
    APPLICATION_TAKEN(
            "agreement.application-taken", CONFLICT, "该申请已有协议。", "There is an agreement for this application already."),
    /** Only an application that was approved is agreed on. */
    APPLICATION_NOT_APPROVED(
            "agreement.application-not-approved",
            CONFLICT,
            "申请 {number} 不是待签约状态，不能起草或签订协议。",
            "Application {number} does not wait to be signed."),
    /** The team of the earlier application and the bearer of the code are two companies to the register. */
    COMPANY_TWICE(
            "agreement.company-twice",
            CONFLICT,
            "申请人原是已入驻的“{team}”，而代码 {uscc} 在登记中是另一企业“{company}”。请先在企业页面把“{team}”并入该企业，再起草、签订协议。",
            "The applicant stays here as {team}, but {uscc} is another company, {company}. Merge {team} into it first."),
    /** The tenant is none of the park, or has left. */
    TENANT_UNKNOWN("agreement.tenant-unknown", RULE, "本园区没有这个入驻企业。", "The park has no such tenant."),
    /** The period begins before the tenant's stay or goes on after it. */
    OUTSIDE_STAY("agreement.outside-stay", RULE, "协议期限不在企业的入驻期间内。", "The period reaches beyond the tenant's stay."),
    /** The agreement to go on from is not one of this tenant that is signed. */
    RENEWS_UNKNOWN(
            "agreement.renews-unknown", RULE, "要续签的协议不存在或尚未签订。", "There is no such signed agreement of this tenant."),
    /** What is renewed ends on another day than this one begins. */
    RENEWS_GAP(
            "agreement.renews-gap",
            RULE,
            "续签须自原协议届满次日（{day}）开始。",
            "A renewal begins on the day after the last one: {day}."),
    /** No such policy is in force on the first day, or it is of another kind. */
    POLICY_UNKNOWN("agreement.policy-unknown", RULE, "开始日没有生效的该类政策。", "No such policy is in force on the first day."),
    /** The policy does not say how long a company may be incubated. */
    POLICY_WITHOUT_TERM(
            "agreement.policy-without-term",
            RULE,
            "该政策没有规定孵化期限。",
            "The policy does not say how long one may be incubated."),
    /** The terms lack a figure that the lease has to state. */
    TERMS_INCOMPLETE("agreement.terms-incomplete", RULE, "租赁条款缺少：{missing}。", "The terms of leases lack: {missing}."),
    /** No such unit in the park. */
    UNIT_UNKNOWN("agreement.unit-unknown", RULE, "本园区没有这个房间。", "The park has no such unit."),
    /** Another space was decided on and announced, and it is held for the applicant. */
    UNIT_NOT_ANNOUNCED(
            "agreement.unit-not-announced",
            RULE,
            "{unit} 不在公示的拟使用场地之内；公示的场地仍在预留，请按公示起草。",
            "{unit} is not what was announced; what was announced is still held for the applicant."),
    /** Meeting rooms, halls and public areas are booked, not let. */
    UNIT_NOT_LETTABLE("agreement.unit-not-lettable", RULE, "{unit} 不是可出租的房间。", "{unit} is not for letting."),
    /** Seats were asked for in a unit without numbered seats. */
    UNIT_WITHOUT_SEATS(
            "agreement.unit-without-seats", RULE, "{unit} 没有工位，只能整间出租。", "{unit} has no seats; let it whole."),
    /** More seats are asked for than the unit has. */
    SEATS_BEYOND(
            "agreement.seats-beyond",
            RULE,
            "{unit} 共有 {seats} 个工位，不足 {wanted} 个。",
            "{unit} has {seats} seats in all, {wanted} wanted."),
    /** The unit begins later or ends before. */
    UNIT_NOT_THERE(
            "agreement.unit-not-there",
            RULE,
            "{unit} 在此期间不全程存在（已拆分、合并或尚未启用）。",
            "{unit} does not exist during all of that time."),
    /** A place begins before the agreement or ends after it. */
    PLACE_OUTSIDE(
            "agreement.place-outside",
            RULE,
            "场地的租期须在协议期限之内。",
            "A place is let within the period of the agreement only."),
    /** Something is let for which no price is agreed. */
    PRICE_MISSING(
            "agreement.price-missing", RULE, "自 {day} 起缺少{basis}单价。", "There is no price per {basis} from {day} on."),
    /** It goes on for longer than a lease can. */
    TERM_TOO_LONG(
            "agreement.term-too-long",
            RULE,
            "租赁期限不得超过 {years} 年（《民法典》第七百零五条）。",
            "A lease lasts {years} years at most (Civil Code, article 705)."),
    /** A price begins when nothing is let any more. */
    PRICE_OUTSIDE(
            "agreement.price-outside",
            RULE,
            "单价的起始日须在协议届满（{day}）之前。",
            "A price begins before the agreement is over on {day}."),
    /** The prices come to a sum that is no rent. */
    RENT_BEYOND(
            "agreement.rent-beyond",
            RULE,
            "按此单价，月租金超过 {most} 元，请核对。",
            "By these prices a month costs more than {most}; check them."),
    /** Rent-free days lie outside the agreement. */
    FREE_OUTSIDE(
            "agreement.free-outside",
            RULE,
            "免租期须在协议期限之内。",
            "Rent-free days lie within the period of the agreement only."),
    /** No deposit, and no reason why. */
    DEPOSIT_REASON("agreement.deposit-reason", RULE, "不收保证金的，须写明理由。", "Say why there is no deposit."),
    /** Another price than the list of the day, and no reason why. */
    PRICE_REASON(
            "agreement.price-reason",
            RULE,
            "{unit} 自 {day} 的约定单价 {agreed} 元与当日价目表 {list} 元不一致，须写明理由。",
            "Say why {unit} costs {agreed} from {day} on; the price list of the day says {list}."),
    /** More was received than agreed, or a receipt is told of nothing received. */
    DEPOSIT_AMOUNT(
            "agreement.deposit-amount",
            RULE,
            "实收保证金不能超过约定的 {agreed} 元。",
            "The deposit received cannot exceed the {agreed} agreed on."),
    /** A deposit that was received has its day and receipt. */
    DEPOSIT_RECEIPT(
            "agreement.deposit-receipt",
            RULE,
            "收到保证金的，须填写收款日期和收据编号；未收的不填。",
            "A deposit received has its day and receipt number; none that was not received has."),
    /** Less than agreed was received, and no reason why. */
    DEPOSIT_WAIVED(
            "agreement.deposit-waived",
            RULE,
            "少收或免收保证金的，须写明理由。",
            "Say why less than the deposit agreed on is received."),
    /** It is said to have been received on a day that is still to come. */
    DEPOSIT_FUTURE("agreement.deposit-future", RULE, "收款日期不能晚于今天。", "A deposit cannot have been received after today."),
    /** None was received with this agreement. */
    DEPOSIT_NONE("agreement.deposit-none", CONFLICT, "该协议没有收取保证金。", "No deposit was received with this agreement."),
    /** It is given back once the agreement is over. */
    DEPOSIT_RUNNING(
            "agreement.deposit-running",
            CONFLICT,
            "协议履行到 {to}，届满或终止后才能退还保证金。",
            "The agreement runs until {to}; its deposit is returned after that."),
    /** It was told before. */
    DEPOSIT_RETURNED("agreement.deposit-returned", CONFLICT, "该协议的保证金已办理退还。", "This deposit was returned already."),
    /** Money goes back after it has come. */
    DEPOSIT_BEFORE(
            "agreement.deposit-before",
            RULE,
            "退还日期不能早于收款日期 {received}。",
            "The deposit came on {received}; it cannot have been returned before."),
    /** Money is kept for something. */
    DEPOSIT_KEPT_FOR("agreement.deposit-kept-for", RULE, "扣留保证金须写明原因。", "Say what the deposit is kept for."),
    /** The signed papers are not all there. */
    SCANS_MISSING("agreement.scans-missing", RULE, "缺少双方签章的扫描件：{missing}。", "Signed papers are missing: {missing}."),
    /** The wording as it stands has as many scans as are kept of one. */
    FILES_TOO_MANY(
            "agreement.files-too-many",
            RULE,
            "同一版文本最多保留 {most} 份扫描件。",
            "At most {most} scans are kept of one wording."),
    /** A scan was sent where a paper of ours belongs. */
    FILE_KIND("agreement.file-kind", RULE, "只能上传双方签章的协议或合同。", "Only signed papers are uploaded."),
    /** The last day lies outside the agreement, or before the notice. */
    LAST_DAY(
            "agreement.last-day",
            RULE,
            "最后一天须在 {earliest} 至 {latest} 之间。",
            "The last day must lie within {earliest} to {latest}."),
    /** Another agreement begins where this one was to end. */
    RENEWED(
            "agreement.renewed",
            CONFLICT,
            "续签协议 {number} 已签订，须先终止或作废该协议。",
            "Agreement {number} goes on from it and is signed: end or void that one first."),
    /** The company's notice came too late for that day. */
    NOTICE_SHORT(
            "agreement.notice-short",
            RULE,
            "企业须提前 {days} 日通知，最后一天不能早于 {earliest}。",
            "The company gives {days} days of notice: the last day is {earliest} at the earliest."),
    /** The notice is said to come on a day that is still to come. */
    NOTICE_FUTURE("agreement.notice-future", RULE, "通知日期不能晚于今天。", "The notice cannot have come after today."),
    /** The day of the signatures is still to come, or lies before the approval. */
    SIGNED_ON(
            "agreement.signed-on",
            RULE,
            "签订日期须在 {earliest} 至 {latest} 之间。",
            "It was signed between {earliest} and {latest}.");

    private final Reason reason;

    AgreementErrors(String code, ErrorKind kind, String zh, String en) {
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
                    "uq_agreement__application", APPLICATION_TAKEN,
                    "ck_agreement__three_people", SAME_PERSON,
                    "ck_agreement__written_by", SAME_PERSON,
                    "uq_agreement__number", CommonErrors.CONFLICTING_CHANGE,
                    "uq_agreement__lease", CommonErrors.CONFLICTING_CHANGE,
                    "uq_agreement_file__file", CommonErrors.CONFLICTING_CHANGE,
                    "uq_agreement_step__number", CommonErrors.CONFLICTING_CHANGE);
        }
    }
}
