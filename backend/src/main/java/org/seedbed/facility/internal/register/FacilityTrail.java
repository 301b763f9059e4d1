package org.seedbed.facility.internal.register;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.facility.FacilityState;
import org.seedbed.facility.internal.register.FacilityJson.BlackoutView;
import org.seedbed.facility.internal.register.FacilityJson.FacilitySettingsRequest;
import org.seedbed.shared.money.Money;

/** What the trail is told of facilities. */
@Singleton
class FacilityTrail {

    private final Trail trail;

    FacilityTrail(Trail trail) {
        this.trail = trail;
    }

    void created(UUID parkId, UUID id, FacilityFacts facts) {
        trail.record(of(Action.FACILITY_CREATED, parkId, id, facts.name()).after(facts(facts)));
    }

    void changed(UUID parkId, Facility before, FacilityFacts after) {
        trail.record(of(Action.FACILITY_CHANGED, parkId, before.id(), after.name())
                .before(facts(before.facts()))
                .after(facts(after))
                .condensed());
    }

    void hoursChanged(UUID parkId, Facility before, Facility after) {
        trail.record(of(Action.FACILITY_CHANGED, parkId, before.id(), before.name())
                .before(Facts.of("openingHours", hours(before)))
                .after(Facts.of("openingHours", hours(after))));
    }

    void moved(Facility before, FacilityState to, @Nullable String reason) {
        trail.record(of(Action.FACILITY_MOVED, before.parkId(), before.id(), before.name())
                .before(Facts.of("facilityState", before.state()))
                .after(Facts.of("facilityState", to))
                .reason(reason));
    }

    void doorRenewed(UUID parkId, Facility facility) {
        trail.record(of(Action.FACILITY_DOOR_RENEWED, parkId, facility.id(), facility.name()));
    }

    void blackedOut(Facility facility, BlackoutView blackout) {
        trail.record(of(Action.FACILITY_BLACKOUT_SET, facility.parkId(), facility.id(), facility.name())
                .after(facts(blackout))
                .reason(blackout.reason()));
    }

    void blackoutRemoved(Facility facility, BlackoutView blackout) {
        trail.record(of(Action.FACILITY_BLACKOUT_REMOVED, facility.parkId(), facility.id(), facility.name())
                .before(facts(blackout)));
    }

    void settingsChanged(UUID parkId, FacilitySettingsRequest before, FacilitySettingsRequest after) {
        trail.record(Change.of(Action.FACILITY_SETTINGS_CHANGED, SubjectType.PARK, parkId)
                .park(parkId)
                .before(facts(before))
                .after(facts(after))
                .condensed());
    }

    private static Change of(Action action, UUID parkId, UUID id, String name) {
        return Change.of(action, SubjectType.FACILITY, id).park(parkId).label(name);
    }

    private static Facts facts(BlackoutView blackout) {
        return Facts.of("from", blackout.fromDate() + " " + blackout.from())
                .and("to", blackout.untilDate() + " " + blackout.until());
    }

    private static Facts facts(FacilitySettingsRequest settings) {
        return Facts.of("holdMinutes", settings.holdMinutes())
                .and("checkInMinutes", settings.checkInMinutes())
                .and("releaseMinutes", settings.releaseMinutes())
                .and("noShowLimit", settings.noShowLimit())
                .and("noShowWindowDays", settings.noShowWindowDays())
                .and("blockDays", settings.blockDays());
    }

    private static List<String> hours(Facility facility) {
        return facility.openings().stream()
                .map(one -> one.dayKind() + " " + one.from() + "–" + one.to())
                .toList();
    }

    private static Facts facts(FacilityFacts facts) {
        return Facts.of("code", facts.code())
                .and("name", facts.name())
                .and("facilityKind", facts.kind())
                .and("place", facts.place())
                .and("unitId", facts.unitId())
                .and("capacity", facts.capacity())
                .and("features", facts.features())
                .and("bufferMinutes", facts.bufferMinutes())
                .and("stepMinutes", facts.stepMinutes())
                .and("minMinutes", facts.minMinutes())
                .and("maxMinutes", facts.maxMinutes())
                .and("daysAhead", facts.daysAhead())
                .and("noticeMinutes", facts.noticeMinutes())
                .and("bookers", facts.bookers())
                .and("needsApproval", facts.needsApproval())
                .and("freeCancelHours", facts.freeCancelHours())
                .and("checkIn", facts.checkIn())
                .and("facilityCharge", facts.charge())
                .and("price", Money.amountOrNull(facts.ownPrice()))
                .and("description", facts.description());
    }
}
