package org.seedbed.admission.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.ApplicationState;
import org.seedbed.shared.db.Sql;

/**
 * One move of an application as it is kept: nobody changes or removes a step. The application's row is held by who writes it.
 *
 * @param by null for the system and for an applicant without an account
 * @param evidence ids of what the move rests on
 */
record Step(
        UUID parkId,
        UUID applicationId,
        ApplicationMove move,
        ApplicationState from,
        Instant at,
        @Nullable UUID by,
        @Nullable String reason,
        Collection<UUID> evidence,
        @Nullable UUID policyVersionId) {

    /** Numbered after the last one. */
    Sql insert() {
        return Sql.of(
                """
                insert into admission_step (park_id, id, application_id, number, move, from_state, to_state, at, actor_id,
                    reason, evidence, policy_version_id)
                select ?, ?, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?::uuid[], ?
                from admission_step where application_id = ?""",
                parkId,
                UUID.randomUUID(),
                applicationId,
                move,
                from,
                move.to(),
                at,
                by,
                reason,
                evidence,
                policyVersionId,
                applicationId);
    }
}
