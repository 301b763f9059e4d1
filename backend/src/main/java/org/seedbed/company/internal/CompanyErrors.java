package org.seedbed.company.internal;

import static org.seedbed.shared.problem.ErrorKind.CONFLICT;
import static org.seedbed.shared.problem.ErrorKind.RULE;

import jakarta.inject.Singleton;
import java.util.Map;
import org.seedbed.shared.db.ConstraintCodes;
import org.seedbed.shared.problem.ErrorCode;
import org.seedbed.shared.problem.ErrorKind;

/** Refusals of the company module. */
enum CompanyErrors implements ErrorCode {
    /** The park has a record of this company already. */
    ALREADY_REGISTERED("company.already-registered", CONFLICT, "本园区已登记该企业。", "This park has registered the company."),
    /** Another company bears the code. */
    USCC_TAKEN("company.uscc-taken", CONFLICT, "该统一社会信用代码已属于另一企业。", "Another company bears this credit code."),
    /** Registered facts may not change while another park has a record of the company too; contacts may. */
    SHARED(
            "company.shared",
            CONFLICT,
            "该企业同时在其他园区登记，名称、代码等登记信息不能由一家园区修改；联系人可以修改。",
            "Other parks know this company too: its registered facts are not one park's to change, its contact is."),
    /** A team has no code; whoever has one is registered. */
    TEAM_WITH_USCC(
            "company.team-with-uscc",
            RULE,
            "团队没有统一社会信用代码；已注册的请改为企业。",
            "A team has no credit code. Register it as a firm."),
    /** A firm, sole trader or cooperative cannot be registered without its code. */
    USCC_MISSING("company.uscc-missing", RULE, "企业须填写统一社会信用代码。", "A company needs its credit code."),
    /** The founder is on the list already. */
    FOUNDER_TAKEN("company.founder-taken", CONFLICT, "该创业者已在名单中。", "This founder is on the list already."),
    /** There is a count for that day. */
    COUNT_TAKEN("company.employment-count-taken", CONFLICT, "该日期已有从业人数记录。", "There is a count for that day."),
    /** A part is larger than the whole. */
    SUB_COUNT_EXCEEDS(
            "company.sub-count-exceeds-total",
            RULE,
            "“其中”人数（{count}）不能大于从业人数（{total}）。",
            "A sub-count ({count}) exceeds the total ({total})."),
    /** People are asked into a company by the park where it stays. */
    NOT_STAYING("company.not-staying", RULE, "该企业现未入驻本园区，不能由园区邀请其成员。", "The company does not stay in this park.");

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
        @Override
        public Map<String, ErrorCode> constraints() {
            return Map.of(
                    "pk_company_record", ALREADY_REGISTERED,
                    "uq_company__uscc", USCC_TAKEN,
                    "ck_company__team", TEAM_WITH_USCC,
                    "uq_founder__name", FOUNDER_TAKEN,
                    "uq_employment_count__as_of", COUNT_TAKEN);
        }
    }
}
