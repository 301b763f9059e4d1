package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.Applications.Applicant;
import org.seedbed.admission.Applications.Standing;
import org.seedbed.admission.internal.Moves.Grounds;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** What becomes of an approved application: an agreement and a lease. */
@ApplicationScoped
public class SignedApplications {

    private final ApplicationStore store;
    /** Where the decision tells none. */
    private static final int DAYS_TO_SIGN = 30;

    private final Moves moves;
    private final BusinessClock clock;

    SignedApplications(ApplicationStore store, Moves moves, BusinessClock clock) {
        this.store = store;
        this.moves = moves;
        this.clock = clock;
    }

    public Applicant get(UUID parkId, UUID id) {
        var application = store.require(parkId, id);
        var told = application.content();
        var previous = application.previousId();
        return new Applicant(
                id,
                Objects.requireNonNull(application.number()),
                application.state(),
                application.stage(),
                Objects.requireNonNull(told.applicantKind()),
                Objects.requireNonNull(told.name()),
                told.uscc(),
                told.foundedOn(),
                told.industryCode(),
                told.registeredCapital(),
                told.contactName(),
                told.contactPhone(),
                application.companyId(),
                previous == null ? null : store.require(parkId, previous).companyId(),
                Objects.requireNonNull(application.policyVersionId()));
    }

    public Standing lock(UUID parkId, UUID id) {
        var application = store.lock(parkId, id);
        return new Standing(Objects.requireNonNull(application.number()), application.state());
    }

    public void reopen(UUID parkId, UUID id, UUID agreementId, String reason) {
        var application = store.require(parkId, id);
        moves.make(
                application,
                ApplicationMove.REOPEN,
                new Grounds(reason, List.of(agreementId), application.policyVersionId()));
        store.update(Sql.of("""
                update admission_application a set sign_until = ?::date + coalesce(
                    (select max(d.signing_days) from admission_decision d where d.application_id = a.id), ?)
                where a.park_id = ? and a.id = ?""", clock.today(), DAYS_TO_SIGN, parkId, id));
    }

    /** Nobody moves it meanwhile: the step below changes it only where it still stands as it was read. */
    public void signed(UUID parkId, UUID id, UUID companyId, UUID agreementId, UUID leaseId) {
        var application = store.require(parkId, id);
        Moves.require(application, ApplicationMove.SIGN);
        store.update(Sql.of(
                "update admission_application set company_id = ? where id = ? and state = ?",
                companyId,
                id,
                application.state()));
        moves.make(
                application,
                ApplicationMove.SIGN,
                new Grounds(null, List.of(agreementId, leaseId), application.policyVersionId()));
    }
}
