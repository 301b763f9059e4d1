package org.seedbed.reporting.internal.statutory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.company.FigurePeriod;
import org.seedbed.reporting.internal.readiness.ParkBook;
import org.seedbed.reporting.internal.readiness.ParkBook.Member;
import org.seedbed.reporting.internal.readiness.ReadinessPart;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;
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

    /** Stays whose figures a form may ask for, in their order: of its cells, and of everybody it has a line for. */
    static List<Member> concerned(StatutoryContent content, List<Member> stays, FigurePeriod period) {
        var asked = content.cells().stream()
                .map(Cell::source)
                .filter(StatutorySource::asksFigures)
                .map(source -> source.who() == null ? Who.INCUBATEES : source.who())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Who.class)));
        var list = content.list();
        if (list != null) {
            asked.add(list.who());
        }
        return stays.stream()
                .filter(stay -> asked.stream().anyMatch(who -> is(stay, who, period)))
                .toList();
    }

    static boolean is(Member stay, Who who, FigurePeriod period) {
        var out = stay.graduatedOn();
        return switch (who) {
            case INCUBATEES -> stay.incubatee() == ReadinessPart.COUNTED;
            case GRADUATES -> out != null;
            case GRADUATES_OF_PERIOD -> out != null && !out.isBefore(period.from());
            case REPORTED -> is(stay, Who.INCUBATEES, period) || is(stay, Who.GRADUATES_OF_PERIOD, period);
        };
    }
}
