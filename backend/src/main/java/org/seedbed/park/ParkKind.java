package org.seedbed.park;

/** What a site is run as; decides which recognition rules apply. */
public enum ParkKind {
    /** 职工创新创业园. */
    INCUBATOR_PARK,
    /** 众创空间. */
    MAKER_SPACE,
    /** 创业孵化示范基地 (人社). */
    HR_BASE,
    /** 返乡创业园. */
    RETURNEE,
    /** 加速器. */
    ACCELERATOR,
    /** 大学科技园. */
    UNIVERSITY_PARK
}
