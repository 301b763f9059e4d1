package org.seedbed.tenancy.internal.graduation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Etags;
import org.seedbed.tenancy.GraduationMove;

/** Reviews as they are stored, of whatever the scope shows. */
@ApplicationScoped
class GraduationStore {

    private final Database database;
    private final GraduationTrail trail;
    private final GraduationNews news;

    GraduationStore(Database database, GraduationTrail trail, GraduationNews news) {
        this.database = database;
        this.trail = trail;
        this.news = news;
    }

    Review require(UUID parkId, UUID id) {
        return find(Sql.of("where r.park_id = ? and r.id = ?", parkId, id)).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Of the company itself; of another it does not exist. */
    Review ofCompany(UUID companyId, UUID id) {
        return find(Sql.of("where t.company_id = ? and r.id = ?", companyId, id))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** The newest of a tenant. */
    Optional<Review> newest(UUID parkId, UUID tenantId) {
        return find(Sql.of(
                "where r.park_id = ? and r.tenant_id = ? order by r.proposed_at desc limit 1", parkId, tenantId));
    }

    /** Held until the transaction ends, as the actor has seen it and where the move is possible. */
    Review lockFor(UUID parkId, UUID id, @Nullable String ifMatch, GraduationMove move) {
        // Each permission holds what waits for it and nothing else; of the rest one is told where it stands.
        var review = find(Sql.of("where r.park_id = ? and r.id = ? for no key update of r", parkId, id))
                .orElseGet(() -> {
                    requireMove(require(parkId, id), move);
                    throw CommonErrors.ETAG_STALE.raise();
                });
        requireMove(review, move);
        Etags.require(ifMatch, review.version());
        return review;
    }

    private static void requireMove(Review review, GraduationMove move) {
        if (!review.allows(move)) {
            throw GraduationErrors.MOVE.raise(
                    "state",
                    review.state(),
                    "allowed",
                    review.state().moves().stream()
                            .map(m -> m.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")));
        }
    }

    /**
     * The row is held by the caller.
     *
     * @param sets what else changes with the state; begins with a comma
     */
    void make(Review review, GraduationMove move, @Nullable String reason, Sql sets) {
        var changed = database.execute(Sql.of(
                        "update graduation_review set version = version + 1, state = ?", move.to())
                .add(sets)
                .add("where park_id = ? and id = ? and version = ?", review.parkId(), review.id(), review.version()));
        if (changed == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
        trail.moved(review, move, reason);
        news.moved(review, move);
    }

    /** Somebody found its criteria met: what is left is the word of who decides. */
    void putBefore(Review review) {
        news.toDecide(review);
    }

    /** Something that belongs to it changed. */
    void touch(Review review) {
        database.execute(Sql.of(
                "update graduation_review set version = version + 1 where park_id = ? and id = ?",
                review.parkId(),
                review.id()));
    }

    private Optional<Review> find(Sql where) {
        return database.first(
                Sql.of("select " + Review.COLUMNS).add(Review.FROM).add(where), Review::of);
    }
}
