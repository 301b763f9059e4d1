package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.ConflictKind;
import org.seedbed.admission.internal.ApplicationStore.Application;
import org.seedbed.admission.internal.Reviews.Review;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** Places on panels as they are stored. */
@ApplicationScoped
class Places {

    private final Database database;
    private final BusinessClock clock;

    Places(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody on a panel, or who was. */
    record Place(
            UUID id,
            UUID reviewId,
            UUID reviewerId,
            String name,
            Instant assignedAt,
            @Nullable ConflictKind conflict,
            @Nullable String leftReason,
            @Nullable Instant leftAt,
            @Nullable Instant submittedAt) {

        boolean isOpen() {
            return leftAt == null && submittedAt == null;
        }
    }

    /** Everybody who is or was on the panel, who came first comes first. */
    List<Place> panel(UUID reviewId) {
        return database.list(
                Sql.of("""
                        select s.*, coalesce(u.display_name, '') as display_name
                        from admission_reviewer s left join app_user u on u.id = s.reviewer_id
                        where s.review_id = ? order by s.assigned_at, s.id limit 100""", reviewId),
                row -> new Place(
                        row.uuid("id"),
                        row.uuid("review_id"),
                        row.uuid("reviewer_id"),
                        row.text("display_name"),
                        row.instant("assigned_at"),
                        row.constantOrNull("conflict", ConflictKind.class),
                        row.textOrNull("left_reason"),
                        row.instantOrNull("left_at"),
                        row.instantOrNull("submitted_at")));
    }

    /**
     * A place of the application, before anybody asks in which state it was seen.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found
     */
    void require(UUID parkId, UUID applicationId, UUID placeId) {
        var places = database.count(Sql.of(
                "select 1 from admission_reviewer where park_id = ? and application_id = ? and id = ?",
                parkId,
                applicationId,
                placeId));
        if (places == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
    }

    void add(Application application, Review review, UUID reviewerId, UUID by) {
        database.execute(Sql.of(
                """
                insert into admission_reviewer (park_id, id, version, review_id, application_id, reviewer_id, assigned_by,
                    assigned_at)
                values (?, ?, 0, ?, ?, ?, ?, ?)""",
                application.parkId(),
                UUID.randomUUID(),
                review.id(),
                application.id(),
                reviewerId,
                by,
                clock.now()));
    }

    /** A sheet is in for it. */
    void answer(UUID placeId, Instant at) {
        update(Sql.of("""
                update admission_reviewer set version = version + 1, submitted_at = ?
                where id = ? and submitted_at is null and left_at is null""", at, placeId));
    }

    /** @param by the officer who takes somebody off; null: they leave by themselves */
    void leave(UUID placeId, @Nullable UUID by, @Nullable ConflictKind conflict, String reason) {
        update(Sql.of("""
                update admission_reviewer
                set version = version + 1, conflict = ?, left_at = ?, left_reason = ?, left_by = ?
                where id = ? and left_at is null and (submitted_at is null or ?)""", conflict, clock.now(), reason, by, placeId, conflict != null));
    }

    /** Somebody may have been quicker since the place was read: taken them off, or handed a sheet in. */
    private void update(Sql sql) {
        if (database.execute(sql) == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
    }
}
