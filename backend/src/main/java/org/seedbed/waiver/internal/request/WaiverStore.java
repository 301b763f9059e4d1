package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Etags;
import org.seedbed.waiver.WaiverMove;
import org.seedbed.waiver.WaiverState;
import org.seedbed.waiver.internal.request.Waiver.Wish;

/** Waivers as they are stored, of whatever the scope shows. */
@ApplicationScoped
class WaiverStore {

    private final Database database;
    private final WaiverRows rows;

    WaiverStore(Database database, WaiverRows rows) {
        this.database = database;
        this.rows = rows;
    }

    Waiver require(UUID parkId, UUID id) {
        return find(Sql.of("where w.park_id = ? and w.id = ?", parkId, id)).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Of the company itself; of another it does not exist. */
    Waiver ofCompany(UUID companyId, UUID id) {
        return find(Sql.of("where w.company_id = ? and w.id = ?", companyId, id))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Held until the transaction ends, as the actor has seen it and where the move is possible. */
    Waiver lockFor(UUID parkId, UUID id, @Nullable String ifMatch, WaiverMove move) {
        // Each permission holds what waits for it and nothing else; of the rest one is told where it stands.
        var waiver = find(Sql.of("where w.park_id = ? and w.id = ? for no key update of w", parkId, id))
                .orElseGet(() -> {
                    WaiverMoves.require(require(parkId, id), move);
                    throw CommonErrors.ETAG_STALE.raise();
                });
        WaiverMoves.require(waiver, move);
        Etags.require(ifMatch, waiver.version());
        return waiver;
    }

    /** @param own whether the company asks itself */
    UUID add(UUID parkId, UUID by, Instant now, UUID tenantId, Wish wish, PublishedPolicy policy, boolean own) {
        var id = UUID.randomUUID();
        var window = wish.window();
        database.execute(Sql.of(
                """
                insert into waiver (park_id, id, version, number, state, tenant_id, company_id, policy_id,
                    policy_version_id, policy_name, scheme, from_on, to_on, window_from, window_to, founder_id, reason, own,
                    made_by, made_at)
                select ?, ?, 0, ?, ?, t.id, t.company_id, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?
                from tenant t where t.park_id = ? and t.id = ?""",
                parkId,
                id,
                number(parkId, now),
                WaiverState.DRAFT,
                wish.policyId(),
                policy.versionId(),
                policy.name(),
                rows.write(Objects.requireNonNull(policy.content().scheme())),
                wish.days().from(),
                wish.days().to(),
                window == null ? null : window.from(),
                window == null ? null : window.to(),
                wish.founderId(),
                wish.reason(),
                own,
                by,
                now,
                parkId,
                tenantId));
        return id;
    }

    void change(Waiver waiver, UUID by, Instant now, Wish wish, PublishedPolicy policy) {
        var window = wish.window();
        update(Sql.of(
                """
                update waiver set version = version + 1, policy_id = ?, policy_version_id = ?, policy_name = ?,
                    scheme = ?::jsonb, from_on = ?, to_on = ?, window_from = ?, window_to = ?, founder_id = ?, reason = ?,
                    made_by = ?, made_at = ? where park_id = ? and id = ? and version = ?""",
                wish.policyId(),
                policy.versionId(),
                policy.name(),
                rows.write(Objects.requireNonNull(policy.content().scheme())),
                wish.days().from(),
                wish.days().to(),
                window == null ? null : window.from(),
                window == null ? null : window.to(),
                wish.founderId(),
                wish.reason(),
                by,
                now,
                waiver.parkId(),
                waiver.id(),
                waiver.version()));
    }

    /** Somebody may have been quicker since it was read. */
    void update(Sql sql) {
        if (database.execute(sql) == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
    }

    private String number(UUID parkId, Instant now) {
        var year = now.atZone(BusinessClock.PARK_ZONE).getYear();
        int given = database.first(
                        Sql.of("select waiver_number(?, ?) as given", parkId, year), row -> row.integer("given"))
                .orElseThrow();
        return "JM-%d-%04d".formatted(year, given);
    }

    private Optional<Waiver> find(Sql where) {
        return database.first(
                Sql.of("select").add(WaiverRows.COLUMNS).add("from waiver w").add(where), rows::read);
    }
}
