package org.seedbed.company;

/** 其中: a part of the people in post. Parts overlap and are never added up (domain reference §3.1). */
public enum EmploymentTag {
    COLLEGE_UP,
    FRESH_GRADUATE,
    RURAL_MIGRANT,
    RETURNEE_MIGRANT,
    HARDSHIP_WORKER,
    LAID_OFF,
    VETERAN,
    DISABLED,
    FEMALE
}
