package org.seedbed.audit;

/**
 * What was done, in the past tense of the use case. The SPA words each as {@code trail.action.<NAME>}. Stored by name: a
 * constant may be added, never renamed.
 */
public enum Action {
    /** Money on an account was used for bills that somebody named. */
    ACCOUNT_SETTLED,
    AGREEMENT_CHANGED,
    /** Received, or waived with a reason. */
    AGREEMENT_DEPOSIT_RECORDED,
    /** Given back when the company left, or kept for something. */
    AGREEMENT_DEPOSIT_RETURNED,
    AGREEMENT_DRAFTED,
    /** A signed paper was kept. */
    AGREEMENT_FILE_STORED,
    AGREEMENT_MOVED,
    /** What was handed in changed while something was missing. */
    APPLICATION_CHANGED,
    /** Judged line by line; {@code after} says how it came out. */
    APPLICATION_CHECKED,
    APPLICATION_MOVED,
    /** Its writer took it into their account. */
    APPLICATION_TAKEN_OVER,
    /** A criterion was let pass. */
    APPLICATION_WAIVED,
    BILLING_SETTINGS_CHANGED,
    /** Ordered by a person: the clerk of the run then issues what was previewed. */
    BILL_RUN_ISSUE_ORDERED,
    /** Everything of a run is issued. */
    BILL_RUN_ISSUED,
    BILL_RUN_DISCARDED,
    /** Previewed once more, by later facts. */
    BILL_RUN_PREVIEWED_AGAIN,
    BILL_RUN_STARTED,
    /** A bank statement was taken. */
    BANK_IMPORTED,
    /** Confirmed, ignored or opened again. */
    BANK_LINE_DECIDED,
    BOOKING_CHANGED,
    /** A room was booked, or its time is held for some minutes. */
    BOOKING_MADE,
    BOOKING_MOVED,
    BOOKING_SERIES_CHANGED,
    /** Rooms were booked by a rule. */
    BOOKING_SERIES_MADE,
    BUILDING_CREATED,
    CALL_CHANGED,
    CALL_CLOSED,
    CALL_CREATED,
    CALL_PUBLISHED,
    /** A company the network knew already was taken into a park's register. */
    COMPANY_ADOPTED,
    CHARGE_CANCELLED,
    CHARGE_ENTERED,
    COMPANY_CHANGED,
    /** A paper that shows figures was kept. */
    COMPANY_FIGURE_FILE_STORED,
    COMPANY_FIGURE_RECORDED,
    /** A second person looked at its paper. */
    COMPANY_FIGURE_VERIFIED,
    COMPANY_FIGURE_WITHDRAWN,
    /** A duplicate became part of another company. */
    COMPANY_MERGED,
    COMPANY_REGISTERED,
    CONSENT_GIVEN,
    CONSENT_WITHDRAWN,
    /** A credit note by hand; those of a run are told with the run. */
    CREDIT_NOTE_ISSUED,
    /** A letter to somebody who is behind. */
    DUNNING_SENT,
    DUNNING_STEPS_CHANGED,
    EMPLOYMENT_COUNTED,
    /** The registered address of a company that left is elsewhere. */
    EXIT_ADDRESS_MOVED,
    EXIT_CHANGED,
    /** Another person lets a tenant leave with debts. */
    EXIT_DEBT_APPROVED,
    EXIT_DEBT_PLANNED,
    EXIT_FILE_STORED,
    /** A company that left was asked how it goes. */
    EXIT_FOLLOWED_UP,
    EXIT_MOVED,
    /** Asked for by the company, said by the park, or by the clock. */
    EXIT_OPENED,
    EXIT_SETTINGS_CHANGED,
    /** What stood between the two was frozen. */
    EXIT_SETTLED,
    EXIT_SHEET_CONFIRMED,
    EXIT_SHEET_SAVED,
    FACILITY_BLACKOUT_REMOVED,
    FACILITY_BLACKOUT_SET,
    FACILITY_CHANGED,
    FACILITY_CREATED,
    /** The code at a door was made anew. */
    FACILITY_DOOR_RENEWED,
    FACILITY_MOVED,
    FACILITY_SETTINGS_CHANGED,
    FLOOR_ADDED,
    FOUNDER_ADDED,
    FOUNDER_ANONYMISED,
    FOUNDER_CHANGED,
    FOUNDER_REMOVED,
    /** The certificate was made. */
    GRADUATION_CERTIFIED,
    GRADUATION_EVALUATED,
    GRADUATION_EVIDENCE_STORED,
    /** A paper counts no more. */
    GRADUATION_EVIDENCE_STRUCK,
    GRADUATION_MOVED,
    GRADUATION_PROPOSED,
    IMPORT_APPLIED,
    IMPORT_CANCELLED,
    IMPORT_UPLOADED,
    INVITATION_CONFIRMED,
    /** The invited person said no; a yes is told as {@link #ROLE_GIVEN}. */
    INVITATION_DECLINED,
    /** A powerful role waits for a second person. */
    INVITATION_PROPOSED,
    INVITATION_REJECTED,
    INVITATION_RESENT,
    INVITATION_SENT,
    INVITATION_WITHDRAWN,
    LEASE_CHANGED,
    /** How a single lease is billed. */
    LEASE_PLAN_CHANGED,
    LEASE_RECORDED,
    /** It never was: its agreement was signed by mistake. */
    LEASE_REMOVED,
    LEASE_TERMINATED,
    /** A list was taken away as a file; {@code after} says which, how many rows and narrowed by what. */
    LIST_EXPORTED,
    LEGAL_HOLD_LIFTED,
    LEGAL_HOLD_PLACED,
    MENTOR_ACTION_DONE,
    MENTOR_APPOINTED,
    MENTOR_CHANGED,
    MENTOR_CONFLICT_DECLARED,
    MENTOR_CONFLICT_ENDED,
    MENTOR_LINKED,
    MENTOR_REAPPOINTED,
    MENTOR_SESSION_ASKED,
    MENTOR_SESSION_FILED,
    MENTOR_SESSION_MOVED,
    MENTOR_UNLINKED,
    METER_CHANGED,
    METER_CREATED,
    METER_DEVICE_REPLACED,
    METER_PLACES_SET,
    METER_READ,
    METER_READING_CORRECTED,
    /** The file of a notice was closed. */
    NOTICE_CONCLUDED,
    NOTICE_DRAFTED,
    /** The period of a notice was over. */
    NOTICE_ENDED,
    NOTICE_POSTED,
    NOTICE_WITHDRAWN,
    OBJECTION_ACCEPTED,
    OBJECTION_DECIDED,
    OBJECTION_FILED,
    OBJECTION_INVESTIGATED,
    OBJECTION_REPLIED,
    OPERATOR_CREATED,
    PARK_CHANGED,
    PARK_CREATED,
    /** What the system cannot know of a park was told, shown by a paper or verified. */
    PARK_FACT_TOLD,
    PARTNER_ADDED,
    PARTNER_REMOVED,
    /** Money that came or was given back. */
    PAYMENT_RECORDED,
    /** Taken back by a contra entry. */
    PAYMENT_REVERSED,
    QUALIFICATION_ADDED,
    QUALIFICATION_CHANGED,
    QUALIFICATION_FILE_STORED,
    QUALIFICATION_REMOVED,
    /** Lines of a draft price list changed. */
    PRICE_LINES_CHANGED,
    PRICE_LIST_CHANGED,
    PRICE_LIST_DISCARDED,
    PRICE_LIST_DRAFTED,
    PRICE_LIST_PUBLISHED,
    /** The register was taken away as a workbook. */
    REGISTER_EXPORTED,
    /** Named to review an application. */
    REVIEWER_ASSIGNED,
    /** Taken off a panel, or left it. */
    REVIEWER_LEFT,
    /** Marks were handed in; what they say is not told here. */
    REVIEW_SUBMITTED,
    ROLE_GIVEN,
    /** Given up by the person. */
    ROLE_LEFT,
    /** Taken by somebody else. */
    ROLE_TAKEN,
    PERSONAL_DATA_DOWNLOADED,
    PERSONAL_KEYS_ROTATED,
    PERSONAL_REVEALED,
    POLICY_CHANGED,
    POLICY_CREATED,
    POLICY_DISCARDED,
    POLICY_DRAFTED,
    POLICY_PUBLISHED,
    PRIVACY_REQUEST_CANCELLED,
    PRIVACY_REQUEST_DECIDED,
    PRIVACY_REQUEST_FILED,
    /** How a park stands against what it may be recognised by was kept. */
    READINESS_SAVED,
    REPORT_EXTENDED,
    REPORT_FILE_STORED,
    REPORT_FORM_CHANGED,
    REPORT_FORM_DISCARDED,
    REPORT_FORM_DRAFTED,
    REPORT_FORM_PUBLISHED,
    REPORT_MOVED,
    /** Tenants that came later are asked too. */
    REPORT_ROUND_ADDED,
    REPORT_ROUND_EXTENDED,
    /** What was checked of it is closed. */
    REPORT_ROUND_LOCKED,
    REPORT_ROUND_OPENED,
    REPORT_ROUND_REMINDED,
    RETENTION_APPLIED,
    RETENTION_FAILED,
    /** The policy by which a stage of the chain is entered. */
    STAGE_RULE_SET,
    STATUTORY_DISCARDED,
    STATUTORY_DRAFTED,
    /** A statutory form was filed: it never changes again. */
    STATUTORY_FILED,
    /** A value or a note was written to a cell. */
    STATUTORY_WRITTEN,
    SUPPLEMENT_CHANGED,
    SUPPLEMENT_DRAFTED,
    SUPPLEMENT_MOVED,
    TARIFF_CHANGED,
    TARIFF_CREATED,
    TARIFF_REMOVED,
    TENANT_ADMITTED,
    TENANT_DEPARTED,
    /** The stay never was: its agreement was signed by mistake. */
    TENANT_REMOVED,
    TENANT_STAGE_ENTERED,
    /** It may last longer. */
    TENANT_STAGE_EXTENDED,
    TRAIL_EXPORTED,
    /** A unit came out of a split or merge. */
    UNIT_BEGUN,
    UNIT_CHANGED,
    UNIT_CREATED,
    /** Kept free for a case that is being decided. */
    UNIT_HELD,
    UNIT_MERGED,
    UNIT_PRICE_SET,
    /** Not held any more. */
    UNIT_RELEASED,
    UNIT_SPLIT,
    /** All sessions and tokens of the person ended. */
    USER_SIGNED_OUT,
    VIEW_CHANGED,
    VIEW_DELETED,
    /** A person kept a view of a list. */
    CALENDAR_FEED_MADE,
    CALENDAR_FEED_ENDED,
    VIEW_SAVED,
    WAIVER_BUDGET_CHANGED,
    WAIVER_BUDGET_CREATED,
    WAIVER_CHANGED,
    WAIVER_DRAFTED,
    /** A paper of a waiver was kept. */
    WAIVER_FILE_STORED,
    WAIVER_MOVED,
    /** Somebody tried to change what they may not; the reason holds the refusal's code. */
    WRITE_DENIED
}
