package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.internal.Moves.Grounds;
import org.seedbed.audit.Action;
import org.seedbed.audit.Facts;
import org.seedbed.privacy.LegalHolds;
import org.seedbed.privacy.Purpose;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Etags;

/** What is the applicant's right at any time: to take it into an account, to take it back, to take a consent back. */
@ApplicationScoped
class KeepApplication {

    private final ApplicationStore store;
    private final ApplicantFounders founders;
    private final LegalHolds holds;
    private final Moves moves;
    private final AdmissionTrail trail;

    KeepApplication(
            ApplicationStore store, ApplicantFounders founders, LegalHolds holds, Moves moves, AdmissionTrail trail) {
        this.store = store;
        this.founders = founders;
        this.holds = holds;
        this.moves = moves;
        this.trail = trail;
    }

    /** From here on the account opens it, and the link alone does not any more. */
    @Transactional
    void takeOver(UUID id, @Nullable String ifMatch) {
        var application = store.lockOwn(id);
        Etags.require(ifMatch, application.version());
        if (application.ownerId() != null) {
            throw AdmissionErrors.OWNED.raise();
        }
        var account = store.actor();
        if (account == null) {
            throw AdmissionErrors.SIGN_IN.raise();
        }
        store.update(Sql.of(
                "update admission_application set version = version + 1, owner_id = ? where id = ? and version = ?",
                account,
                id,
                application.version()));
        trail.changed(application, Action.APPLICATION_TAKEN_OVER, Facts.of("ownerId", account), null);
    }

    @Transactional
    void withdraw(UUID id, @Nullable String ifMatch, @Nullable String reason) {
        var application = store.lockOwn(id);
        Moves.require(application, ApplicationMove.WITHDRAW);
        Etags.require(ifMatch, application.version());
        moves.make(application, ApplicationMove.WITHDRAW, Grounds.reason(reason));
    }

    /** The tags go at once, whatever the state; what was decided by them before stays decided. */
    @Transactional
    void withdrawConsent(UUID id, @Nullable String ifMatch, UUID founderId) {
        var application = store.lockOwn(id);
        Etags.require(ifMatch, application.version());
        holds.refuseIfHeld(application.parkId(), List.of(founderId));
        holds.refuseIfHeld(application.parkId(), application.held());
        if (!founders.withdrawConsent(application, founderId)) {
            throw AdmissionErrors.NO_CONSENT.raise();
        }
        store.update(Sql.of(
                "update admission_application set version = version + 1 where id = ? and version = ?",
                id,
                application.version()));
        trail.changed(
                application, Action.CONSENT_WITHDRAWN, Facts.of("purposes", List.of(Purpose.SENSITIVE_TAGS)), null);
    }
}
