package org.seedbed.company.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.NOT_FOUND;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of the company module. */
enum CompanyErrors implements ErrorCode {
    /** The park has a record of this company already. */
    ALREADY_REGISTERED("company.already-registered", CONFLICT, "本园区已登记该企业。", "This park has registered the company."),
    /** Another company bears the code. */
    USCC_TAKEN("company.uscc-taken", CONFLICT, "该统一社会信用代码已属于另一企业。", "Another company bears this credit code."),
    /** Registered facts may not change once another park has or had the company too; contacts may. */
    SHARED(
            "company.shared",
            CONFLICT,
            "该企业也入驻或曾入驻其他园区，名称、代码等登记信息不能由一家园区修改；联系人可以修改。",
            "The company stays or stayed in other parks too: its registered facts are not one park's to change, its contact is."),
    /** A team has no code; whoever has one is registered. */
    TEAM_WITH_USCC(
            "company.team-with-uscc",
            RULE,
            "团队没有统一社会信用代码；已注册的请改为企业。",
            "A team has no credit code. Register it as a firm."),
    /** A firm, sole trader or cooperative cannot be registered without its code. */
    USCC_MISSING("company.uscc-missing", RULE, "企业须填写统一社会信用代码。", "A company needs its credit code."),
    /** The company was merged into another one; the params say which. */
    MERGED("company.merged", NOT_FOUND, "该企业已并入另一企业。", "This company was merged into another one."),
    /** The park has no such company to merge into. */
    UNKNOWN("company.unknown", RULE, "本园区没有这家企业。", "The park has no such company."),
    /** A company is not merged into itself. */
    MERGE_SAME("company.merge-same", RULE, "不能与自身合并。", "A company cannot be merged into itself."),
    /** What other parks refer to does not go away. */
    MERGE_SHARED(
            "company.merge-shared",
            CONFLICT,
            "该企业同时在其他园区登记，不能由一家园区并入另一企业。",
            "Other parks know this company too: one park alone cannot merge it into another."),
    /** Both have a code, so they are two. */
    MERGE_TWO_CODES(
            "company.merge-two-codes",
            RULE,
            "两家企业各有统一社会信用代码，不是同一家。",
            "Both have a credit code of their own: they are two companies."),
    /** The one with the code is kept. */
    MERGE_OTHER_WAY(
            "company.merge-other-way",
            RULE,
            "该企业有统一社会信用代码，应把另一家并入它。",
            "This company has a credit code; merge the other one into it."),
    /** One company cannot stay twice at a time. */
    MERGE_STAYS_OVERLAP(
            "company.merge-stays-overlap",
            CONFLICT,
            "两家的入驻期间重叠：{from} 至 {to} 与 {otherFrom} 至 {otherTo}。",
            "Their stays overlap: {from} to {to} and {otherFrom} to {otherTo}."),
    /** Two founders of one name: a person decides which record is right. */
    MERGE_FOUNDER_TWICE(
            "company.merge-founder-twice",
            CONFLICT,
            "两家企业有同名的创业者，请先删去其中一条。",
            "Both list a founder of the same name. Remove one of them first."),
    /** Both have filed a report of the same period: two companies' word. */
    MERGE_REPORTED_TWICE(
            "company.merge-reported-twice",
            CONFLICT,
            "两家都已填报 {from} 至 {to} 的报表，不能合并为一家。",
            "Both have filed a report for {from} to {to}: they cannot be taken for one company."),
    /** The company that would stay is or was in other parks: nobody is brought into it by way of a duplicate. */
    MERGE_PEOPLE_TO_SHARED(
            "company.merge-people-to-shared",
            CONFLICT,
            "对方企业也入驻或曾入驻其他园区，不能借合并带入成员或邀请；请先移除重复企业的成员并撤回邀请。",
            "That company stays or stayed in other parks too: no people come into it by a merge. Remove the duplicate's members and"
                    + " withdraw its invitations first."),
    /** Somebody else has merged one of the two a moment ago; the params say which company has gone. */
    MERGED_MEANWHILE(
            "company.merged-meanwhile",
            CONFLICT,
            "其中一家刚刚已被他人合并，请刷新后再看。",
            "Somebody has just merged one of the two. Reload and look again."),
    /** What has not happened yet is not recorded as a change. */
    SINCE_IN_FUTURE("company.since-in-future", RULE, "变更日期不能晚于今天。", "The change cannot be dated after today."),
    /** New names hold from a day after the last change. */
    SINCE_OUT_OF_ORDER(
            "company.since-out-of-order",
            RULE,
            "变更日期须晚于上次变更（{after}）。",
            "The change must be dated after the last one ({after})."),
    /** A qualification that the park entered or has looked at is the park's to change. */
    KEPT_BY_PARK(
            "company.kept-by-park",
            CONFLICT,
            "该项由园区登记或已经园区核对，如需更改请联系园区。",
            "The park entered or checked this entry. Ask the park to change it."),
    /** So many entries of the company wait for the park's look that no more are taken. */
    TOO_MANY_DECLARED(
            "company.too-many-declared",
            CONFLICT,
            "已有 {limit} 项自行申报的资质等待园区核对，请待核对后再申报。",
            "{limit} entries of your own wait for the park to check them. Declare more once it has."),
    /** The founder is on the list already. */
    FOUNDER_TAKEN("company.founder-taken", CONFLICT, "该创业者已在名单中。", "This founder is on the list already."),
    /** Only somebody who acts for the company can be tied to a founder. */
    NOT_A_MEMBER("company.not-a-member", RULE, "该用户不是本企业的成员。", "This user is not a member of the company."),
    /** There is no consent to take back. */
    NO_CONSENT("company.no-consent", CONFLICT, "没有可撤回的同意。", "There is no consent to withdraw."),
    /** There is a count for that day. */
    COUNT_TAKEN("company.employment-count-taken", CONFLICT, "该日期已有从业人数记录。", "There is a count for that day."),
    /** A part is larger than the whole. */
    SUB_COUNT_EXCEEDS(
            "company.sub-count-exceeds-total",
            RULE,
            "“其中”人数（{count}）不能大于从业人数（{total}）。",
            "A sub-count ({count}) exceeds the total ({total})."),
    /** People are asked into a company by the park where it stays. */
    NOT_STAYING("company.not-staying", RULE, "该企业现未入驻本园区，不能由园区邀请其成员。", "The company does not stay in this park."),
    /** The company stays or stayed in other parks and somebody owns it: its people come from its owner alone. */
    OWNER_INVITES(
            "company.owner-invites",
            CONFLICT,
            "该企业已有负责人，且也入驻或曾入驻其他园区，请由负责人在其团队页邀请成员。",
            "The company has an owner and stays or stayed in other parks too. Its owner invites people on the company's"
                    + " team page."),
    /** Nobody owns the company yet, and another park, where it stays too, has registered it longer. */
    FIRST_PARK_INVITES(
            "company.first-park-invites",
            CONFLICT,
            "该企业也入驻更早登记它的园区，且还没有负责人：首位负责人由那家园区邀请，之后由负责人邀请成员。",
            "The company also stays in a park that registered it earlier, and nobody owns it yet: that park invites the"
                    + " first owner, who then invites people.");

    private final Reason reason;

    CompanyErrors(String code, ErrorKind kind, String zh, String en) {
        reason = new Reason(code, kind, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Singleton
    static class Constraints implements ConstraintCodes.Source {
        /** What is written of a company while it is merged away: either gives way, and is tried again. */
        private static final List<String> WRITTEN_OF_A_COMPANY = List.of(
                "admission_application",
                "bill",
                "bill_run_bill",
                "bill_run_item",
                "company_figure",
                "company_figure_file",
                "employment_count",
                "founder",
                "payment",
                "report",
                "waiver");

        @Override
        public Map<String, ErrorCode> constraints() {
            var codes = new HashMap<String, ErrorCode>(Map.of(
                    "pk_company_record", ALREADY_REGISTERED,
                    "pk_company_merge", MERGED_MEANWHILE,
                    "uq_company__uscc", USCC_TAKEN,
                    "ck_company__team", TEAM_WITH_USCC,
                    "fk_qualification__record", UNKNOWN,
                    "uq_founder__name", FOUNDER_TAKEN,
                    "uq_employment_count__as_of", COUNT_TAKEN));
            WRITTEN_OF_A_COMPANY.forEach(
                    table -> codes.put("fk_" + table + "__record", CommonErrors.CONFLICTING_CHANGE));
            return codes;
        }
    }
}
