package org.seedbed.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.privacy.LegalHolds;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/**
 * Invitations that are over: withdrawn, turned down by either side, run out, or accepted to a role that has ended since. They hold
 * e-mails, also of people who never came. Who gave which role stays in the trail. One that a role in force rests on is
 * kept with it.
 */
@ApplicationScoped
class InvitationRetention implements RetentionTask {

    private final JobDatabase database;
    private final LegalHolds holds;

    private record Due(UUID id, @Nullable UUID parkId, boolean held) {}

    InvitationRetention(JobDatabase database, LegalHolds holds) {
        this.database = database;
        this.holds = holds;
    }

    @Override
    public String rule() {
        return "INVITATION";
    }

    @Override
    public List<Removed> remove(LocalDate before) {
        holds.noneIsPlacedAnywhere(database);
        var start = before.atStartOfDay(BusinessClock.PARK_ZONE).toInstant();
        var due = database.list(
                Sql.of("""
                select i.id, i.park_id, exists (
                    select from legal_hold h left join app_user u on u.id = h.subject_id and u.email_verified
                    where h.lifted_at is null and (h.subject_id = i.company_id or lower(u.email) = i.email)) as held
                from invitation i
                where case when i.state = 'OPEN' then i.expires_at else i.closed_at end < ?
                    and not exists (
                        select from membership m
                        where m.invitation_id = i.id and (m.ended_at is null or m.ended_at >= ?))
                for update of i""", start, start), row -> new Due(row.uuid("id"), row.uuidOrNull("park_id"), row.bool("held")));
        var gone = due.stream().filter(d -> !d.held()).map(Due::id).toList();
        database.execute(Sql.of("update membership set invitation_id = null where invitation_id = any(?)", gone));
        database.execute(Sql.of("delete from invitation where id = any(?)", gone));
        return byPark(due);
    }

    /** Companies and the network are of no park. */
    private static List<Removed> byPark(List<Due> due) {
        var parks = new HashMap<Optional<UUID>, List<Due>>();
        due.forEach(d -> parks.computeIfAbsent(Optional.ofNullable(d.parkId()), p -> new ArrayList<>())
                .add(d));
        return parks.entrySet().stream()
                .map(e -> {
                    var held = (int) e.getValue().stream().filter(Due::held).count();
                    return new Removed(e.getKey().orElse(null), e.getValue().size() - held, held);
                })
                .toList();
    }
}
