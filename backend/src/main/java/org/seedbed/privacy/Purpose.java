package org.seedbed.privacy;

/** For what a person agrees separately that their data is kept (个人信息保护法 art. 29). */
public enum Purpose {
    /** 困难、残疾等敏感标签. */
    SENSITIVE_TAGS,
    /** 证件号码. */
    ID_NUMBER
}
