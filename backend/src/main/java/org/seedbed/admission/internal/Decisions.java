package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ApplicationMove;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Decisions as they are stored. */
@ApplicationScoped
class Decisions {

    private final Database database;
    private final ApplicationStore store;
    private final ReviewSet asked;
    private final BusinessClock clock;

    Decisions(Database database, ApplicationStore store, ReviewSet asked, BusinessClock clock) {
        this.database = database;
        this.store = store;
        this.asked = asked;
        this.clock = clock;
    }

    /**
     * A decision as it is stored.
     *
     * @param unitIds what it is about; none in one from before this was kept
     */
    record Decision(
            UUID id,
            @Nullable String maker,
            UUID checkedBy,
            @Nullable String checker,
            Instant checkedAt,
            String opinion,
            UUID noticeId,
            List<UUID> unitIds,
            @Nullable UUID approvedBy,
            @Nullable String approver,
            @Nullable Instant approvedAt,
            @Nullable String minutesNumber,
            @Nullable Instant endedAt) {}

    /** What the policy gives to sign is kept as it is today. */
    UUID propose(Application application, UUID reviewId, UUID by, String opinion, UUID noticeId, Set<UUID> units) {
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into admission_decision (park_id, id, application_id, review_id, made_by, checked_by, checked_at,
                    opinion, notice_id, signing_days, unit_ids)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid[])""",
                application.parkId(),
                id,
                application.id(),
                reviewId,
                maker(application.id()),
                by,
                clock.now(),
                opinion,
                noticeId,
                asked.signingDays(application),
                units));
        return id;
    }

    void approve(Decision decision, UUID by, String minutesNumber) {
        store.update(Sql.of("""
                update admission_decision set approved_by = ?, approved_at = ?, minutes_number = ?
                where id = ? and approved_by is null""", by, clock.now(), minutesNumber, decision.id()));
    }

    /** Sent back: what is proposed next is a decision of its own. */
    void end(Decision decision) {
        store.update(Sql.of(
                "update admission_decision set ended_at = ? where id = ? and ended_at is null",
                clock.now(),
                decision.id()));
    }

    Optional<Decision> last(UUID applicationId) {
        return find(Sql.of("d.application_id = ?", applicationId));
    }

    /** What was decided last on a round of review. */
    Optional<Decision> on(UUID reviewId) {
        return find(Sql.of("d.review_id = ?", reviewId));
    }

    private Optional<Decision> find(Sql of) {
        return database.first(
                Sql.of("""
                        select d.*, coalesce(d.unit_ids, '{}')::text[] as units, m.display_name as maker, c.display_name as checker, p.display_name as approver
                        from admission_decision d
                        left join app_user m on m.id = d.made_by
                        left join app_user c on c.id = d.checked_by
                        left join app_user p on p.id = d.approved_by
                        where""").add(of).add("order by d.checked_at desc, d.id limit 1"),
                row -> new Decision(
                        row.uuid("id"),
                        row.textOrNull("maker"),
                        row.uuid("checked_by"),
                        row.textOrNull("checker"),
                        row.instant("checked_at"),
                        row.text("opinion"),
                        row.uuid("notice_id"),
                        row.texts("units").stream().map(UUID::fromString).toList(),
                        row.uuidOrNull("approved_by"),
                        row.textOrNull("approver"),
                        row.instantOrNull("approved_at"),
                        row.textOrNull("minutes_number"),
                        row.instantOrNull("ended_at")));
    }

    /** Who made a move of an application, and why. */
    record Made(
            @Nullable UUID by,
            @Nullable String name,
            Instant at,
            @Nullable String reason) {}

    /** Who made that move last. */
    Optional<Made> made(UUID applicationId, ApplicationMove move) {
        return database.first(
                Sql.of("""
                        select s.actor_id, u.display_name, s.at, s.reason
                        from admission_step s left join app_user u on u.id = s.actor_id
                        where s.application_id = ? and s.move = ? order by s.number desc limit 1""", applicationId, move),
                row -> new Made(
                        row.uuidOrNull("actor_id"),
                        row.textOrNull("display_name"),
                        row.instant("at"),
                        row.textOrNull("reason")));
    }

    /** Who took it: they answer for the pre-check. */
    private @Nullable UUID maker(UUID applicationId) {
        return made(applicationId, ApplicationMove.ACCEPT).orElseThrow().by();
    }
}
