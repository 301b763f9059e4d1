package org.seedbed.access;

/** Everybody who may come to the door. */
enum Persona {
    ANONYMOUS,
    /** Holds every right, with a token of yesterday. */
    EXPIRED_TOKEN,
    /** Claims every right, with a token somebody else signed. */
    FORGED_TOKEN,
    /** Signed in, holds nothing. */
    STRANGER,
    OPERATOR,
    CHECKER,
    APPROVER,
    FINANCE,
    RECEPTION,
    OPERATOR_OF_OTHER_PARK,
    FOUNDER_OWNER,
    FOUNDER_STAFF,
    FOUNDER_OF_OTHER_COMPANY,
    /** Linked to the park's tenant. */
    MENTOR_LINKED,
    JUDGE,
    NETWORK_VIEWER,
    SYSTEM_ADMIN,
    AUDIT_ADMIN,
    /** Was the park's operator until today. */
    REMOVED_MEMBER,
    /** Was the company's owner until today. */
    REMOVED_FOUNDER
}
