package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.Applications;
import org.seedbed.agreement.internal.AgreementTerms.AgreementPlace;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.Holds;
import org.seedbed.space.Holds.HoldCase;
import org.seedbed.space.Holds.HoldWanted;

/**
 * What an agreement keeps free until it is signed. One that comes from an application goes on with the application's hold:
 * what ends the application gives the space back, too.
 */
@ApplicationScoped
class AgreementHolds {

    /** The longest a hold lasts, with today. */
    private static final int DAYS = 30;

    private final Holds holds;
    private final Applications applications;
    private final BusinessClock clock;

    AgreementHolds(Holds holds, Applications applications, BusinessClock clock) {
        this.holds = holds;
        this.applications = applications;
        this.clock = clock;
    }

    /** Holds every place anew, in place of what was held before. */
    void take(Agreement agreement, UUID by) {
        requireApproved(agreement);
        var today = clock.today();
        var wanted =
                agreement.terms().places().stream()
                        .collect(Collectors.groupingBy(AgreementPlace::unitId))
                        .values()
                        .stream()
                        .map(places -> wanted(places, today))
                        .toList();
        holds.hold(
                agreement.parkId(),
                by,
                holder(agreement),
                wanted,
                later(agreement.from(), today),
                today.plusDays(DAYS - 1L));
    }

    /** The application is held before its space is: a job that lets it lapse takes both in this order. */
    private void requireApproved(Agreement agreement) {
        var applicationId = agreement.applicationId();
        if (applicationId == null) {
            return;
        }
        var application = applications.lock(agreement.parkId(), applicationId);
        if (!ApplicationMove.SIGN.from().contains(application.state())) {
            throw AgreementErrors.APPLICATION_NOT_APPROVED.raise("number", application.number());
        }
    }

    void release(Agreement agreement) {
        var places = agreement.terms().places();
        holds.release(
                agreement.parkId(),
                holder(agreement),
                places.stream().map(AgreementPlace::unitId).distinct().toList());
    }

    private HoldCase holder(Agreement agreement) {
        var applicationId = agreement.applicationId();
        return applicationId == null
                ? new HoldCase(agreement.id(), agreement.number())
                : new HoldCase(
                        applicationId,
                        applications.get(agreement.parkId(), applicationId).number());
    }

    /** A unit is held once, however many times of it are agreed on: from the first to the last, as much as is ever needed. */
    private static HoldWanted wanted(List<AgreementPlace> places, LocalDate today) {
        var whole = places.stream().anyMatch(place -> place.seats() == null);
        var most = places.stream()
                .mapToInt(place -> place.seats() == null ? 0 : place.seats())
                .max()
                .orElse(0);
        var from = places.stream()
                .map(AgreementPlace::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var to = places.stream()
                .map(AgreementPlace::to)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new HoldWanted(places.getFirst().unitId(), whole ? null : most, later(from, today), to);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
