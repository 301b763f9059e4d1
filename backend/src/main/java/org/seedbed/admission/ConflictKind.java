package org.seedbed.admission;

/** Why somebody may not review an application, or decide on it. */
public enum ConflictKind {
    /** Mentors the applicant's company, or one of a founder's. */
    MENTOR_OF,
    /** Acts for the applicant's company, wrote the application, or is its contact. */
    MEMBER_OF,
    /** Is a founder of the applicant's company, or of another of its founders' companies. */
    SAME_FOUNDER,
    /** Handled the application. */
    ENTERED_OR_CHECKED,
    /** Checks or approves in the park, and will decide on what reviewers say. */
    DECIDES,
    /** 亲属回避, said by the reviewer. */
    RELATIVE_DECLARED,
    /** Another reason, said by the reviewer. */
    OTHER_DECLARED;

    /** Said by the reviewer, and found in no record. */
    public boolean isDeclared() {
        return this == RELATIVE_DECLARED || this == OTHER_DECLARED;
    }

    /** Comes with what the person does for the park: it keeps them from judging and is no tie to the applicant. */
    public boolean isOffice() {
        return this == ENTERED_OR_CHECKED || this == DECIDES;
    }
}
