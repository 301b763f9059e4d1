package org.seedbed.privacy.internal;

/** What a person may ask about their own data (个人信息保护法 arts. 15, 46, 47). */
enum RequestKind {
    CORRECTION,
    DELETION,
    CONSENT_WITHDRAWAL
}
