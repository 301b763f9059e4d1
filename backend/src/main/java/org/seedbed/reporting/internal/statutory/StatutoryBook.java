package org.seedbed.reporting.internal.statutory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.company.FigurePeriod;
import org.seedbed.reporting.internal.readiness.ParkBook;
import org.seedbed.reporting.internal.readiness.ReadinessPart;
import org.seedbed.reporting.internal.statutory.StatutorySource.Who;

/**
 * Everything a form is compiled from, read once.
 *
 * @param day the last one looked at
 * @param profile of the park: NAME, OPERATOR …
 * @param names of rooms and mentors
 * @param entries what somebody typed, by cell
 */
record StatutoryBook(
        ParkBook park,
        FigurePeriod period,
        LocalDate day,
        Map<String, String> profile,
        List<StatutoryFirm> firms,
        Map<UUID, String> names,
        Map<String, StatutoryEntry> entries) {

    /** By name; a company that came twice counts once. */
    List<StatutoryFirm> who(Who who) {
        var seen = new HashSet<UUID>();
        return firms.stream()
                .filter(firm -> is(firm, who))
                .filter(firm -> seen.add(firm.stay().companyId()))
                .toList();
    }

    /** Who may be one of them, and nobody knows. */
    List<StatutoryFirm> maybe(Who who) {
        return who == Who.INCUBATEES || who == Who.REPORTED
                ? firms.stream()
                        .filter(firm -> firm.stay().incubatee() == ReadinessPart.UNKNOWN)
                        .toList()
                : List.of();
    }

    private boolean is(StatutoryFirm firm, Who who) {
        var out = firm.stay().graduatedOn();
        return switch (who) {
            case INCUBATEES -> firm.stay().incubatee() == ReadinessPart.COUNTED;
            case GRADUATES -> out != null;
            case GRADUATES_OF_PERIOD -> out != null && !out.isBefore(period.from());
            case REPORTED -> is(firm, Who.INCUBATEES) || is(firm, Who.GRADUATES_OF_PERIOD);
        };
    }
}
