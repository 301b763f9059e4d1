package org.seedbed.identity.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.TeamPlace;
import org.seedbed.shared.db.Sql;

/** The rows of one place, in the two tables that know places. */
final class PlaceFilter {

    private PlaceFilter() {}

    static Sql invitations(Sql sql, TeamPlace place) {
        return switch (place.kind()) {
            case PARK -> sql.add("and i.park_id = ?", place.parkId());
            case COMPANY ->
                place.parkId() != null
                        ? given(
                                sql.add("and i.company_id = ?", place.companyId()),
                                "i",
                                place.parkId(),
                                place.companyId())
                        : sql.add("and i.company_id = ?", place.companyId());
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
                        ? given(
                                sql.add(
                                        "and m.company_id = ? and (select scope_has('member_read', ?))",
                                        place.companyId(),
                                        place.parkId()),
                                "m",
                                place.parkId(),
                                place.companyId())
                        : sql.add("and m.company_id = ? and m.company_id = any (scope_companies())", place.companyId());
            case NETWORK -> sql.add("and m.scope = 'NETWORK' and (select scope_everywhere('network_member_manage'))");
        };
    }

    /** Where other parks know the company too, a park's own gifts alone are its business. */
    private static Sql given(Sql sql, String alias, UUID park, @Nullable UUID company) {
        return sql.add(
                "and (" + alias + ".given_by_park_id = ? or not (select company_known_beyond(?, ?)))",
                park,
                park,
                company);
    }
}
