package org.seedbed.company;

/** 创业者类型. Tags that may overlap; several say something sensitive of a person. */
public enum FounderCategory {
    LAID_OFF,
    HARDSHIP_WORKER,
    RETURNEE_MIGRANT,
    COLLEGE_GRADUATE,
    VETERAN,
    OVERSEAS_RETURNEE,
    STUDENT,
    DISABLED,
    RESEARCHER,
    OTHER;

    /** Says that a person is poor, disabled or was laid off: encrypted, and only with consent. As {@link EmploymentTag}. */
    public boolean isSensitive() {
        return switch (this) {
            case COLLEGE_GRADUATE, OVERSEAS_RETURNEE, STUDENT, RESEARCHER, OTHER -> false;
            case LAID_OFF, HARDSHIP_WORKER, RETURNEE_MIGRANT, VETERAN, DISABLED -> true;
        };
    }
}
