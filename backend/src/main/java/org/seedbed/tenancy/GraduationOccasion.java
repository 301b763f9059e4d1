package org.seedbed.tenancy;

/** What a review of a graduation began with. */
public enum GraduationOccasion {
    /** An officer proposed it. */
    OFFICER,
    /** The company asked for it. */
    FOUNDER,
    /** Its time in the stage runs out. */
    STAGE_END,
    /** It was found to meet the policy. */
    RULE_MET;

    /** Whether a person began it. */
    public boolean isAsked() {
        return this == OFFICER || this == FOUNDER;
    }
}
