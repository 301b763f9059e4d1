package org.seedbed.space.internal.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;
import org.seedbed.space.PriceVersionRef;
import org.seedbed.space.PriceVersionState;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceVersionRequest;
import org.seedbed.space.internal.pricing.PriceVersionJson.PriceVersionUpdateRequest;

/** Price lists without their lines. Every writer of a list holds its row, so it is edited by one at a time. */
@ApplicationScoped
class PriceVersionStore {

    private static final String COLUMNS = """
            select park_id, id, version, state, number, name, effective_on, decision, note, editors::text[] as editors
            from price_version where park_id = ?""";

    private final Database database;
    private final BusinessClock clock;

    PriceVersionStore(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    PriceVersion require(UUID parkId, UUID id) {
        return database.first(Sql.of(COLUMNS, parkId).add("and id = ?", id), PriceVersion::of)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** A list that is copied from or compared with. */
    PriceVersion requireOther(UUID parkId, UUID id) {
        return database.first(Sql.of(COLUMNS, parkId).add("and id = ?", id), PriceVersion::of)
                .orElseThrow(PriceVersionErrors.UNKNOWN::raise);
    }

    /** The draft, held, in the version that the caller has seen. */
    @Transactional(Transactional.TxType.MANDATORY)
    PriceVersion draftForChange(UUID parkId, UUID id, @Nullable String ifMatch) {
        var found = database.first(Sql.of(COLUMNS, parkId).add("and id = ? for update", id), PriceVersion::of)
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        Etags.require(ifMatch, found.version());
        found.requireDraft();
        return found;
    }

    /** The published list with the latest day. */
    Optional<PriceVersion> latestPublished(UUID parkId) {
        return database.first(
                Sql.of(COLUMNS, parkId).add("and state = 'PUBLISHED' order by effective_on desc limit 1"),
                PriceVersion::of);
    }

    PriceVersion add(UUID parkId, UUID by, PriceVersionRequest asked) {
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into price_version (park_id, id, version, state, name, effective_on, decision, note, source,
                    copied_from, editors, edited_by, edited_at)
                values (?, ?, 0, 'DRAFT', ?, ?, ?, ?, ?, ?, array[?::uuid], ?, ?)""",
                parkId,
                id,
                asked.name().strip(),
                asked.effectiveOn(),
                textOrNull(asked.decision()),
                textOrNull(asked.note()),
                asked.source(),
                asked.fromVersionId(),
                by,
                by,
                clock.now()));
        return require(parkId, id);
    }

    /** Takes over what is said of a held draft. */
    PriceVersion describe(PriceVersion draft, UUID by, PriceVersionUpdateRequest asked) {
        database.execute(Sql.of(
                "update price_version set name = ?, effective_on = ?, decision = ?, note = ? where park_id = ? and id = ?",
                asked.name().strip(),
                asked.effectiveOn(),
                textOrNull(asked.decision()),
                textOrNull(asked.note()),
                draft.parkId(),
                draft.id()));
        return touched(draft, by);
    }

    /** Remembers who edited a held draft; its next version. */
    PriceVersion touched(PriceVersion draft, UUID by) {
        database.execute(Sql.of("""
                update price_version set version = version + 1, edited_by = ?, edited_at = ?,
                    editors = case when ? = any(editors) then editors else editors || ? end
                where park_id = ? and id = ?""", by, clock.now(), by, by, draft.parkId(), draft.id()));
        return require(draft.parkId(), draft.id());
    }

    /** Gives a held draft the next number of its park. The caller publishes alone. */
    PriceVersion publish(PriceVersion draft, UUID by) {
        database.execute(
                Sql.of("""
                update price_version set version = version + 1, state = ?, published_by = ?, published_at = ?,
                    number = (select coalesce(max(n.number), 0) + 1 from price_version n where n.park_id = ?)
                where park_id = ? and id = ?""", PriceVersionState.PUBLISHED, by, clock.now(), draft.parkId(), draft.parkId(), draft.id()));
        return require(draft.parkId(), draft.id());
    }

    void discard(PriceVersion draft) {
        database.execute(Sql.of(
                "update price_version set version = version + 1, state = ? where park_id = ? and id = ?",
                PriceVersionState.DISCARDED,
                draft.parkId(),
                draft.id()));
    }

    Optional<PriceVersionRef> ref(UUID parkId, @Nullable UUID id) {
        return id == null
                ? Optional.empty()
                : database.first(
                        Sql.of("select id, number, name from price_version where park_id = ? and id = ?", parkId, id),
                        row -> new PriceVersionRef(row.uuid("id"), row.integerOrNull("number"), row.text("name")));
    }

    /**
     * Lets only a day pass on which prices may still change.
     *
     * @throws org.seedbed.shared.problem.ProblemException space.price-list-in-past
     */
    void requireOpenDay(LocalDate day) {
        var today = clock.today();
        if (day.isBefore(today)) {
            throw PriceVersionErrors.IN_PAST.raise("today", today);
        }
    }

    private static @Nullable String textOrNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
