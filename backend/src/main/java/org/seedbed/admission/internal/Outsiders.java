package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ErrorCode;

/** Who may decide on an application: nobody who handled or judged it, and nobody with a tie to the applicant. */
@ApplicationScoped
class Outsiders {

    private final Database database;
    private final Ties ties;

    Outsiders(Database database, Ties ties) {
        this.database = database;
        this.ties = ties;
    }

    /**
     * Refuses whoever is none.
     *
     * @throws org.seedbed.shared.problem.ProblemException admission.decided-by-maker, admission.decided-by-reviewer,
     *     admission.tied
     */
    void require(UUID applicationId, UUID person) {
        refusal(applicationId, person).ifPresent(code -> {
            throw code.raise();
        });
    }

    /** Whether {@link #require} lets the person pass. */
    boolean isOutsider(UUID applicationId, UUID person) {
        return refusal(applicationId, person).isEmpty();
    }

    /** Whether the person may judge what others say against a decision on it: it must not be one of their own either. */
    boolean mayHear(UUID applicationId, UUID person) {
        return isOutsider(applicationId, person) && !decided(applicationId, person);
    }

    private Optional<ErrorCode> refusal(UUID applicationId, UUID person) {
        if (handled(applicationId, person)) {
            return Optional.of(DecisionErrors.BY_MAKER);
        }
        if (reviewed(applicationId, person)) {
            return Optional.of(DecisionErrors.BY_REVIEWER);
        }
        return ties.isTied(applicationId, person) ? Optional.of(DecisionErrors.TIED) : Optional.empty();
    }

    /** Moved it as a handler, judged its papers, let a criterion pass, or said who reviews it and who does not. */
    private boolean handled(UUID applicationId, UUID person) {
        return any(Sql.of("""
                        select 1 from (
                            select application_id, actor_id as person from admission_step
                            where move in ('SUBMIT', 'ASK_SUPPLEMENT', 'SUPPLEMENT', 'ACCEPT', 'BEGIN_REVIEW')
                            union all select application_id, checked_by from admission_check
                            union all select application_id, waived_by from admission_waiver
                            union all select application_id, assigned_by from admission_reviewer
                            union all select application_id, left_by from admission_reviewer) m
                        where m.application_id = ? and m.person = ?""", applicationId, person));
    }

    /** Was on a panel of it, also if they left. */
    private boolean reviewed(UUID applicationId, UUID person) {
        return any(Sql.of(
                "select 1 from admission_reviewer where application_id = ? and reviewer_id = ?",
                applicationId,
                person));
    }

    /** Took, proposed or approved it, in whichever round. */
    private boolean decided(UUID applicationId, UUID person) {
        return any(Sql.of(
                "select 1 from admission_decision where application_id = ? and ? in (made_by, checked_by, approved_by)",
                applicationId,
                person));
    }

    private boolean any(Sql sql) {
        return database.count(sql) > 0;
    }
}
