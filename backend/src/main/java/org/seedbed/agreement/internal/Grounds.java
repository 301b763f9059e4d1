package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.Applications;
import org.seedbed.admission.Applications.Applicant;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.DateRange;
import org.seedbed.tenancy.Stays;
import org.seedbed.tenancy.Stays.Stay;

/**
 * What an agreement rests on: an application that waits to be signed, or a stay that covers it and the agreement it goes on
 * from. Asked whenever it is written and again when it is put before the checker.
 */
@ApplicationScoped
class Grounds {

    private final Applications applications;
    private final Stays stays;
    private final DraftStore drafts;
    private final ChainedCompany chain;

    Grounds(Applications applications, Stays stays, DraftStore drafts, ChainedCompany chain) {
        this.applications = applications;
        this.stays = stays;
        this.drafts = drafts;
        this.chain = chain;
    }

    /** Of one that has ended nothing is asked: who applied may be forgotten already. */
    Applicant approved(UUID parkId, UUID applicationId) {
        var standing = applications.lock(parkId, applicationId);
        if (!ApplicationMove.SIGN.from().contains(standing.state())) {
            throw AgreementErrors.APPLICATION_NOT_APPROVED.raise("number", standing.number());
        }
        var applicant = applications.get(parkId, applicationId);
        chain.requireOne(parkId, applicant);
        return applicant;
    }

    /** What was decided on and announced, or less of it; something else where that is not to be had any more. */
    void requireAnnounced(UUID parkId, UUID applicationId, AgreementTerms terms) {
        var announced = applications.announcedUnits(parkId, applicationId);
        var places = terms.places();
        for (int i = 0; i < places.size() && !announced.isEmpty(); i++) {
            if (!announced.contains(places.get(i).unitId())) {
                throw ProblemException.at(
                        "/content/places/" + i + "/unitId",
                        AgreementErrors.UNIT_NOT_ANNOUNCED,
                        "unit",
                        places.get(i).number());
            }
        }
    }

    /** The stay, where it covers the period. */
    Stay covering(UUID parkId, UUID tenantId, LocalDate from, LocalDate to) {
        var stay = stays.of(parkId, tenantId)
                .orElseThrow(() -> ProblemException.at("/tenantId", AgreementErrors.TENANT_UNKNOWN));
        if (!covers(stay, from, to)) {
            throw ProblemException.at("/content/from", AgreementErrors.OUTSIDE_STAY);
        }
        return stay;
    }

    /** A renewal begins where the other ends. */
    void requireFollows(UUID parkId, UUID tenantId, @Nullable UUID renewsId, LocalDate from) {
        if (renewsId == null) {
            return;
        }
        var ends = end(parkId, tenantId, renewsId)
                .orElseThrow(() -> ProblemException.at("/renewsId", AgreementErrors.RENEWS_UNKNOWN));
        if (!ends.equals(from)) {
            throw ProblemException.at("/content/from", AgreementErrors.RENEWS_GAP, "day", ends);
        }
    }

    /**
     * As it was written; the stay, or the agreement it goes on from, may be another meanwhile. An application is asked with its
     * hold.
     */
    void requireStand(Agreement agreement) {
        if (agreement.applicationId() != null) {
            return;
        }
        var parkId = agreement.parkId();
        var tenantId = Objects.requireNonNull(agreement.tenantId());
        var stay = stays.of(parkId, tenantId).orElseThrow(AgreementErrors.TENANT_UNKNOWN::raise);
        if (!covers(stay, agreement.from(), agreement.to())) {
            throw AgreementErrors.OUTSIDE_STAY.raise();
        }
        var renewsId = agreement.renewsId();
        var ends = renewsId == null ? Optional.<LocalDate>empty() : end(parkId, tenantId, renewsId);
        if (ends.isPresent() && !ends.get().equals(agreement.from())) {
            throw AgreementErrors.RENEWS_GAP.raise("day", ends.get());
        }
    }

    private static boolean covers(Stay stay, LocalDate from, LocalDate to) {
        return stay.during().encloses(new DateRange(from, to));
    }

    private Optional<LocalDate> end(UUID parkId, UUID tenantId, UUID renewsId) {
        return drafts.signed(parkId, renewsId)
                .filter(agreement -> tenantId.equals(agreement.tenantId()))
                .map(Agreement::to);
    }
}
