package org.seedbed.identity;

import static org.seedbed.identity.Permission.ADMISSION_APPROVE;
import static org.seedbed.identity.Permission.ADMISSION_CHECK;
import static org.seedbed.identity.Permission.ADMISSION_HANDLE;
import static org.seedbed.identity.Permission.ADMISSION_READ;
import static org.seedbed.identity.Permission.ADMISSION_REVIEW;
import static org.seedbed.identity.Permission.ADMISSION_WAIVE;
import static org.seedbed.identity.Permission.AGREEMENT_APPROVE;
import static org.seedbed.identity.Permission.AGREEMENT_CHECK;
import static org.seedbed.identity.Permission.BILL_EDIT;
import static org.seedbed.identity.Permission.BILL_ISSUE;
import static org.seedbed.identity.Permission.BILL_READ;
import static org.seedbed.identity.Permission.BOOKING_APPROVE;
import static org.seedbed.identity.Permission.BOOKING_EDIT;
import static org.seedbed.identity.Permission.COMPANY_EDIT;
import static org.seedbed.identity.Permission.COMPANY_READ;
import static org.seedbed.identity.Permission.COMPANY_VERIFY;
import static org.seedbed.identity.Permission.EXIT_APPROVE;
import static org.seedbed.identity.Permission.EXPORT_RUN;
import static org.seedbed.identity.Permission.FACILITY_EDIT;
import static org.seedbed.identity.Permission.FACILITY_READ;
import static org.seedbed.identity.Permission.FIGURE_READ;
import static org.seedbed.identity.Permission.GRADUATION_APPROVE;
import static org.seedbed.identity.Permission.IMPORT_RUN;
import static org.seedbed.identity.Permission.LEASE_EDIT;
import static org.seedbed.identity.Permission.LEASE_READ;
import static org.seedbed.identity.Permission.LEGAL_HOLD;
import static org.seedbed.identity.Permission.MEMBER_APPROVE;
import static org.seedbed.identity.Permission.MEMBER_MANAGE;
import static org.seedbed.identity.Permission.MEMBER_READ;
import static org.seedbed.identity.Permission.MENTORING_READ;
import static org.seedbed.identity.Permission.MENTOR_EDIT;
import static org.seedbed.identity.Permission.MENTOR_READ;
import static org.seedbed.identity.Permission.NETWORK_HEADLINE;
import static org.seedbed.identity.Permission.NETWORK_MEMBER_MANAGE;
import static org.seedbed.identity.Permission.NETWORK_READ;
import static org.seedbed.identity.Permission.NOTICE_DECIDE;
import static org.seedbed.identity.Permission.NOTICE_EDIT;
import static org.seedbed.identity.Permission.NOTICE_POST;
import static org.seedbed.identity.Permission.NOTICE_READ;
import static org.seedbed.identity.Permission.OWN_BILLING;
import static org.seedbed.identity.Permission.OWN_BOOKING;
import static org.seedbed.identity.Permission.OWN_COMPANY_MANAGE;
import static org.seedbed.identity.Permission.OWN_COMPANY_READ;
import static org.seedbed.identity.Permission.OWN_MENTORING;
import static org.seedbed.identity.Permission.OWN_REPORT;
import static org.seedbed.identity.Permission.PARK_CREATE;
import static org.seedbed.identity.Permission.PARK_EDIT;
import static org.seedbed.identity.Permission.PARK_FACT_CHECK;
import static org.seedbed.identity.Permission.PARK_READ;
import static org.seedbed.identity.Permission.PAYMENT_EDIT;
import static org.seedbed.identity.Permission.PERSONAL_READ;
import static org.seedbed.identity.Permission.PERSONAL_REVEAL;
import static org.seedbed.identity.Permission.POLICY_EDIT;
import static org.seedbed.identity.Permission.POLICY_PUBLISH;
import static org.seedbed.identity.Permission.POLICY_READ;
import static org.seedbed.identity.Permission.PRICE_APPROVE;
import static org.seedbed.identity.Permission.PRIVACY_MANAGE;
import static org.seedbed.identity.Permission.PRIVACY_READ;
import static org.seedbed.identity.Permission.READINESS_READ;
import static org.seedbed.identity.Permission.REPORT_CHECK;
import static org.seedbed.identity.Permission.REPORT_EDIT;
import static org.seedbed.identity.Permission.REPORT_READ;
import static org.seedbed.identity.Permission.SPACE_EDIT;
import static org.seedbed.identity.Permission.SPACE_READ;
import static org.seedbed.identity.Permission.TEAM_MANAGE;
import static org.seedbed.identity.Permission.TEAM_READ;
import static org.seedbed.identity.Permission.TENANT_EDIT;
import static org.seedbed.identity.Permission.TENANT_READ;
import static org.seedbed.identity.Permission.TRAIL_READ;
import static org.seedbed.identity.Permission.WAIVER_ACTIVATE;
import static org.seedbed.identity.Permission.WAIVER_APPROVE;
import static org.seedbed.identity.Permission.WAIVER_CHECK;
import static org.seedbed.identity.Permission.WAIVER_EDIT;
import static org.seedbed.identity.Permission.WAIVER_READ;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a membership makes of a person, and the permissions that follow. This table is the only place that knows. */
@Schema(
        extensions =
                @Extension(
                        name = "x-second-person",
                        value =
                                "[\"OPERATOR\", \"CHECKER\", \"APPROVER\", \"FINANCE\", \"SYSTEM_ADMIN\", \"AUDIT_ADMIN\"]",
                        parseValue = true))
public enum Role {
    /** 经办: keeps the register; confirms what the network's administrator gives in the park. */
    OPERATOR(
            Scope.PARK,
            PARK_READ,
            ADMISSION_READ,
            ADMISSION_HANDLE,
            PARK_EDIT,
            SPACE_READ,
            SPACE_EDIT,
            COMPANY_READ,
            FIGURE_READ,
            COMPANY_EDIT,
            COMPANY_VERIFY,
            PERSONAL_READ,
            MEMBER_READ,
            TEAM_MANAGE,
            TEAM_READ,
            TENANT_READ,
            TENANT_EDIT,
            LEASE_READ,
            LEASE_EDIT,
            MENTOR_READ,
            MENTOR_EDIT,
            IMPORT_RUN,
            EXPORT_RUN,
            MEMBER_MANAGE,
            MEMBER_APPROVE,
            PERSONAL_REVEAL,
            PRIVACY_READ,
            PRIVACY_MANAGE,
            POLICY_READ,
            POLICY_EDIT,
            NOTICE_READ,
            NOTICE_EDIT,
            BILL_READ,
            BILL_EDIT,
            WAIVER_READ,
            WAIVER_EDIT,
            READINESS_READ,
            REPORT_READ,
            REPORT_EDIT,
            FACILITY_READ,
            FACILITY_EDIT,
            BOOKING_EDIT,
            BOOKING_APPROVE),
    /** 复核: reads what makers did. */
    CHECKER(
            Scope.PARK,
            PARK_READ,
            ADMISSION_READ,
            ADMISSION_CHECK,
            SPACE_READ,
            COMPANY_READ,
            FIGURE_READ,
            COMPANY_VERIFY,
            PERSONAL_READ,
            MEMBER_READ,
            TEAM_READ,
            TENANT_READ,
            LEASE_READ,
            AGREEMENT_CHECK,
            MENTOR_READ,
            EXPORT_RUN,
            PERSONAL_REVEAL,
            PRIVACY_READ,
            LEGAL_HOLD,
            POLICY_READ,
            NOTICE_READ,
            NOTICE_EDIT,
            NOTICE_DECIDE,
            BILL_READ,
            WAIVER_READ,
            WAIVER_CHECK,
            READINESS_READ,
            PARK_FACT_CHECK,
            REPORT_READ,
            REPORT_CHECK,
            FACILITY_READ,
            BOOKING_APPROVE),
    /** 审批: reads what is put before them. */
    APPROVER(
            Scope.PARK,
            PARK_READ,
            ADMISSION_READ,
            ADMISSION_APPROVE,
            ADMISSION_WAIVE,
            SPACE_READ,
            COMPANY_READ,
            FIGURE_READ,
            PERSONAL_READ,
            MEMBER_READ,
            TEAM_READ,
            TENANT_READ,
            EXIT_APPROVE,
            GRADUATION_APPROVE,
            LEASE_READ,
            AGREEMENT_APPROVE,
            MENTOR_READ,
            EXPORT_RUN,
            PRICE_APPROVE,
            MEMBER_APPROVE,
            PERSONAL_REVEAL,
            POLICY_READ,
            POLICY_PUBLISH,
            NOTICE_READ,
            NOTICE_POST,
            BILL_READ,
            WAIVER_READ,
            WAIVER_APPROVE,
            READINESS_READ,
            REPORT_READ,
            FACILITY_READ),
    /** 财务: issues bills, books payments, keeps budgets; no personal data, no figures of companies' business. */
    FINANCE(
            Scope.PARK,
            PARK_READ,
            SPACE_READ,
            COMPANY_READ,
            TENANT_READ,
            LEASE_READ,
            EXPORT_RUN,
            POLICY_READ,
            BILL_READ,
            BILL_EDIT,
            BILL_ISSUE,
            PAYMENT_EDIT,
            WAIVER_READ,
            WAIVER_ACTIVATE,
            FACILITY_READ),
    /** 前台: knows who sits where, books rooms; no personal data, no prices of leases. */
    RECEPTION(Scope.PARK, PARK_READ, SPACE_READ, COMPANY_READ, TENANT_READ, POLICY_READ, FACILITY_READ, BOOKING_EDIT),

    /** 企业负责人. */
    OWNER(Scope.COMPANY, OWN_COMPANY_READ, OWN_COMPANY_MANAGE, OWN_BILLING, OWN_REPORT, OWN_BOOKING, OWN_MENTORING),
    /** 企业成员. */
    STAFF(Scope.COMPANY, OWN_COMPANY_READ, OWN_REPORT, OWN_BOOKING, OWN_MENTORING),

    /** 创业导师: sees the companies linked to them. */
    MENTOR(Scope.PERSON, MENTORING_READ),
    /** 评委: reviews what they are asked to. */
    JUDGE(Scope.PERSON, ADMISSION_REVIEW),

    /** 上级工会: reads every park's own facts, occupancy and headline numbers, no personal data and no company's register. */
    NETWORK_VIEWER(Scope.NETWORK, NETWORK_READ, NETWORK_HEADLINE, PARK_READ, SPACE_READ),
    /** Sets parks up, gives and takes roles there and over the network; sees no business data. */
    SYSTEM_ADMIN(
            Scope.NETWORK,
            NETWORK_READ,
            PARK_READ,
            PARK_CREATE,
            TEAM_READ,
            TEAM_MANAGE,
            MEMBER_APPROVE,
            NETWORK_MEMBER_MANAGE),
    /** Reads the trail, changes nothing. */
    AUDIT_ADMIN(Scope.NETWORK, NETWORK_READ, TRAIL_READ);

    /** What a role is held for. */
    public enum Scope {
        PARK,
        COMPANY,
        PERSON,
        NETWORK
    }

    private final Scope scope;
    private final Set<Permission> permissions;

    Role(Scope scope, Permission... permissions) {
        this.scope = scope;
        this.permissions = Set.of(permissions);
    }

    public Scope scope() {
        return scope;
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
