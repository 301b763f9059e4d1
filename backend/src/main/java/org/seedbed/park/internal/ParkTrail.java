package org.seedbed.park.internal;

import java.util.UUID;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.park.internal.ParkJson.OperatorView;
import org.seedbed.park.internal.ParkJson.PartnerView;
import org.seedbed.shared.money.Money;

/** What the trail is told of operators, parks and partners. */
final class ParkTrail {

    private ParkTrail() {}

    static Change created(Park park) {
        return of(Action.PARK_CREATED, park).after(facts(park.facts()).and("operatorId", park.operatorId()));
    }

    static Change changed(Park park, ParkFacts before) {
        return of(Action.PARK_CHANGED, park).before(facts(before)).after(facts(park.facts()));
    }

    static Change operatorCreated(OperatorView operator) {
        return Change.of(Action.OPERATOR_CREATED, SubjectType.OPERATOR, operator.id())
                .label(operator.name())
                .after(Facts.of("name", operator.name()).and("uscc", operator.uscc()));
    }

    static Change partnerAdded(UUID parkId, PartnerView partner) {
        return partner(Action.PARTNER_ADDED, parkId, partner).after(facts(partner));
    }

    static Change partnerRemoved(UUID parkId, PartnerView partner) {
        return partner(Action.PARTNER_REMOVED, parkId, partner).before(facts(partner));
    }

    private static Change of(Action action, Park park) {
        return Change.of(action, SubjectType.PARK, park.id())
                .park(park.id())
                .label(park.facts().name());
    }

    private static Change partner(Action action, UUID parkId, PartnerView partner) {
        return Change.of(action, SubjectType.PARTNER, partner.id()).park(parkId).label(partner.name());
    }

    private static Facts facts(ParkFacts facts) {
        return Facts.of("name", facts.name())
                .and("kind", facts.kind())
                .and("level", facts.level())
                .and("recognisedOn", facts.recognisedOn())
                .and("regionCode", facts.regionCode())
                .and("address", facts.address())
                .and("operatedArea", facts.operatedArea())
                .and("openedOn", facts.openedOn())
                .and("timeZone", facts.timeZone());
    }

    private static Facts facts(PartnerView partner) {
        return Facts.of("name", partner.name())
                .and("role", partner.role())
                .and("contribution", Money.amountOrNull(partner.contribution()));
    }
}
