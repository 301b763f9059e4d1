package org.seedbed.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a change is about, and who else than the trail's readers sees it in the timeline of a company or unit. The SPA
 * words each as {@code trail.subject.<NAME>}. Stored by name: a constant may be added, never renamed.
 */
public enum SubjectType {
    /** What a tenant owes and has paid ahead. */
    ACCOUNT("bill_read", false),
    /** A call for applications. */
    ADMISSION_CALL(null, false),
    /** Terms of a company, before and after they are signed. */
    AGREEMENT("lease_read", false),
    APPLICATION(null, false),
    BILL("bill_read", false),
    BILLING_SETTINGS("bill_read", false),
    BILL_RUN("bill_read", false),
    BANK_IMPORT(null, false),
    BANK_LINE(null, false),
    BUILDING("space_read", false),
    /** 预约. */
    BOOKING("facility_read", true),
    CHARGE_ENTRY("bill_read", false),
    COMPANY("company_read", true),
    /** What is recorded of its business. */
    COMPANY_FIGURE("company_read", true),
    /** Letters to those who are behind, and their steps. */
    DUNNING("bill_read", false),
    EMPLOYMENT_COUNT("company_read", true),
    /** A tenant's way out. */
    EXIT_CASE("tenant_read", true),
    EXPORT(null, false),
    FLOOR("space_read", false),
    FACILITY("facility_read", false),
    FOUNDER("personal_read", true),
    /** The review of a graduation, and what became of it. */
    GRADUATION("tenant_read", true),
    IMPORT(null, false),
    INVITATION("team_read", true),
    /** Prices and terms. */
    LEASE("lease_read", true),
    LEASE_PLAN("bill_read", false),
    /** A role somebody holds. */
    MEMBERSHIP("team_read", true),
    LEGAL_HOLD(null, false),
    MENTOR("mentor_read", false),
    MENTOR_LINK("mentor_read", true),
    MENTOR_SESSION("mentor_read", true),
    METER("bill_read", false),
    NOTICE("notice_read", false),
    OBJECTION("notice_read", false),
    OPERATOR(null, false),
    PARK(null, false),
    PARTNER(null, false),
    PAYMENT("bill_read", false),
    PERSONAL_DATA(null, false),
    POLICY(null, false),
    PRICE_LIST("lease_read", false),
    PRIVACY_REQUEST(null, false),
    QUALIFICATION("company_read", true),
    /** A company's report of a period. */
    REPORT("report_read", true),
    REPORT_FORM("report_read", false),
    REPORT_ROUND("report_read", false),
    /** A request that was refused before it came to a subject. */
    REQUEST(null, false),
    CALENDAR_FEED(null, false),
    SAVED_VIEW(null, false),
    STATUTORY_FILING("readiness_read", false),
    TARIFF("bill_read", false),
    TENANT("tenant_read", true),
    TRAIL(null, false),
    UNIT("space_read", false),
    UNIT_PRICE("lease_read", false),
    USER(null, false),
    /** A request for a waiver, and what becomes of it. */
    WAIVER("waiver_read", true),
    WAIVER_BUDGET("waiver_read", false);

    private final @Nullable String visibleWith;
    private final boolean visibleOwn;

    /**
     * @param visibleWith the permission, in lower case, that shows it in the park's timelines; null: in none
     * @param visibleOwn whether the people of the company concerned see it in their own timeline
     */
    SubjectType(@Nullable String visibleWith, boolean visibleOwn) {
        this.visibleWith = visibleWith;
        this.visibleOwn = visibleOwn;
    }

    public @Nullable String visibleWith() {
        return visibleWith;
    }

    public boolean visibleOwn() {
        return visibleOwn;
    }
}
