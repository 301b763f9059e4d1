package org.seedbed.company;

/** 其中: a part of the people in post. Parts overlap and are never added up. */
public enum EmploymentTag {
    COLLEGE_UP,
    FRESH_GRADUATE,
    PHD,
    OVERSEAS_RETURNEE,
    RURAL_MIGRANT,
    RETURNEE_MIGRANT,
    HARDSHIP_WORKER,
    LAID_OFF,
    VETERAN,
    DISABLED,
    FEMALE;

    /** Says of few people that they are poor, disabled or were laid off; as guarded as a founder's categories. */
    public boolean isSensitive() {
        return switch (this) {
            case COLLEGE_UP, FRESH_GRADUATE, PHD, OVERSEAS_RETURNEE, FEMALE -> false;
            case RURAL_MIGRANT, RETURNEE_MIGRANT, HARDSHIP_WORKER, LAID_OFF, VETERAN, DISABLED -> true;
        };
    }
}
