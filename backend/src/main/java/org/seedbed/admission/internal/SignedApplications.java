package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.Applications.Applicant;
import org.seedbed.admission.Applications.Standing;
import org.seedbed.admission.internal.Moves.Grounds;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.time.Deadlines;

/** What becomes of an approved application: an agreement and a lease. */
@ApplicationScoped
public class SignedApplications {

    /** Where the decision tells none. */
    private static final int DAYS_TO_SIGN = 30;

    private final ApplicationStore store;
    private final Moves moves;
    private final HeldPlaces places;
    private final Database database;
    private final Deadlines deadlines;
    private final BusinessClock clock;

    SignedApplications(
            ApplicationStore store,
            Moves moves,
            HeldPlaces places,
            Database database,
            Deadlines deadlines,
            BusinessClock clock) {
        this.store = store;
        this.moves = moves;
        this.places = places;
        this.database = database;
        this.deadlines = deadlines;
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

    public Set<UUID> bound(UUID parkId, UUID id) {
        return places.bound(parkId, id);
    }

    /** Whoever gives back an agreement has no right on applications; the database asks that one is under way. */
    public void signLater(UUID id) {
        var until = deadlines.after("ADMISSION_SIGN_AGAIN", clock.today()).on();
        database.first(Sql.of("select admission_sign_later(?, ?) as later", id, until), row -> row.bool("later"));
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
        places.renew(application);
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
