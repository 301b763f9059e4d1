package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seedbed.admission.ApplicationAgreements;
import org.seedbed.agreement.AgreementState;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** Tells admission which agreement goes on with a hold: from its submission until it is signed. A draft promises nothing. */
@ApplicationScoped
class HoldingAgreements implements ApplicationAgreements {

    private static final Set<AgreementState> HOLDING =
            Set.of(AgreementState.IN_REVIEW, AgreementState.CHECKED, AgreementState.APPROVED);

    /** Neither stands in the way of another; as the unique key of an application has it. */
    private static final Set<AgreementState> GONE = Set.of(AgreementState.DISCARDED, AgreementState.VOID);

    private final Database database;

    HoldingAgreements(Database database) {
        this.database = database;
    }

    @Override
    public Optional<String> holding(UUID parkId, UUID applicationId) {
        return database.first(
                Sql.of(
                        "select number from agreement where park_id = ? and application_id = ? and state = any(?)",
                        parkId,
                        applicationId,
                        HOLDING),
                row -> row.text("number"));
    }

    @Override
    public Optional<Written> written(UUID parkId, UUID applicationId) {
        return database.first(
                Sql.of("""
                        select id, number, state from agreement
                        where park_id = ? and application_id = ? and not state = any(?)""", parkId, applicationId, GONE),
                row -> new Written(row.uuid("id"), row.text("number"), row.text("state")));
    }
}
