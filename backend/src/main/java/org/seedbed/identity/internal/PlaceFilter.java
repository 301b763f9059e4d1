package org.seedbed.identity.internal;

import org.seedbed.identity.TeamPlace;
import org.seedbed.shared.db.Sql;

/** The rows of one place, in the two tables that know places. */
final class PlaceFilter {

    private PlaceFilter() {}

    static Sql invitations(Sql sql, TeamPlace place) {
        return switch (place.kind()) {
            case PARK -> sql.add("and i.park_id = ?", place.parkId());
            case COMPANY -> sql.add("and i.company_id = ?", place.companyId());
            case NETWORK -> sql.add("and i.scope = 'NETWORK'");
        };
    }

    /**
     * One's own memberships are always readable, or nobody could sign in. Whether the place's people are, is therefore
     * asked along: so the list of a place stays shut also where the door was left open.
     */
    static Sql memberships(Sql sql, TeamPlace place) {
        return switch (place.kind()) {
            case PARK ->
                sql.add(
                        "and (m.park_id = ? or m.via_park_id = ?) and (select scope_has('team_read', ?))",
                        place.parkId(),
                        place.parkId(),
                        place.parkId());
            case COMPANY ->
                place.parkId() != null
                        ? sql.add(
                                "and m.company_id = ? and (select scope_has('member_read', ?))",
                                place.companyId(),
                                place.parkId())
                        : sql.add("and m.company_id = ? and m.company_id = any (scope_companies())", place.companyId());
            case NETWORK -> sql.add("and m.scope = 'NETWORK' and (select scope_everywhere('network_member_manage'))");
        };
    }
}
