package org.seedbed.facility.internal.day;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.BookingState;
import org.seedbed.facility.ReservedTime.Owner;
import org.seedbed.facility.ReservedTime.OwnerKind;
import org.seedbed.facility.ReservedTime.Taken;
import org.seedbed.facility.internal.DayMinutes;
import org.seedbed.facility.internal.day.FacilityDayJson.FacilityTaken;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;

/** What takes the time of a day, in words for whoever may know. */
@ApplicationScoped
class TakenSpans {

    private final Database database;

    TakenSpans(Database database) {
        this.database = database;
    }

    /** What an owner is called. */
    record Word(
            UUID id,
            @Nullable BookingState state,
            String title,
            @Nullable String company) {}

    /** Of those whose owners the asker sees, by owner. */
    Map<UUID, Word> words(UUID parkId, List<Taken> taken) {
        var ids = taken.stream()
                .flatMap(one -> Stream.ofNullable(one.owner()))
                .map(Owner::id)
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .list(
                        Sql.of("""
                        select b.id, b.state, b.title, t.name as company from booking b
                        left join tenant_company t on t.park_id = b.park_id and t.id = b.tenant_id
                        where b.park_id = ? and b.id = any(?)
                        union all
                        select id, null, reason, null from facility_blackout where park_id = ? and id = any(?)""", parkId, ids, parkId, ids),
                        row -> new Word(
                                row.uuid("id"),
                                row.constantOrNull("state", BookingState.class),
                                row.text("title"),
                                row.textOrNull("company")))
                .stream()
                .collect(Collectors.toMap(Word::id, word -> word));
    }

    /** Those of a day, cut at midnight. */
    static List<FacilityTaken> on(LocalDate day, List<Taken> taken, Map<UUID, Word> words, ZoneId zone) {
        var begins = DayMinutes.at(day, 0, zone);
        var ends = DayMinutes.at(day, DayMinutes.END, zone);
        return taken.stream()
                .filter(one -> one.from().isBefore(ends) && one.to().isAfter(begins))
                .map(one -> span(one, day, words, zone))
                .toList();
    }

    private static FacilityTaken span(Taken taken, LocalDate day, Map<UUID, Word> words, ZoneId zone) {
        var owner = taken.owner();
        var word = owner == null ? null : words.get(owner.id());
        var from = DayMinutes.text(DayMinutes.on(day, taken.from(), zone));
        var to = DayMinutes.text(DayMinutes.on(day, taken.to(), zone));
        return word == null
                ? new FacilityTaken(TakenKind.TAKEN, from, to, null, null, null, null)
                : new FacilityTaken(
                        kind(taken),
                        from,
                        to,
                        taken.kind() == OwnerKind.BOOKING ? word.id() : null,
                        word.state(),
                        word.title(),
                        word.company());
    }

    private static TakenKind kind(Taken taken) {
        if (taken.kind() == OwnerKind.BLACKOUT) {
            return TakenKind.BLACKOUT;
        }
        return taken.held() ? TakenKind.HOLD : TakenKind.BOOKING;
    }
}
