package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.SupplementMove;
import org.seedbed.agreement.SupplementState;
import org.seedbed.agreement.internal.AgreementRequests.PartyRequest;
import org.seedbed.agreement.internal.Supplement.Written;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Etags;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Supplements as they are stored, of whatever the scope shows. */
@ApplicationScoped
class SupplementStore {

    private static final String COLUMNS = "*, old_side::text as old_text, new_side::text as new_text";

    private final Database database;
    private final SupplementRows rows;

    SupplementStore(Database database, SupplementRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Of that agreement; of another it does not exist. */
    Supplement require(UUID parkId, UUID agreementId, UUID id) {
        return find(Sql.of("where park_id = ? and agreement_id = ? and id = ?", parkId, agreementId, id))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Held until the transaction ends, as the actor has seen it and where the move is possible. */
    Supplement lockFor(UUID parkId, UUID agreementId, UUID id, @Nullable String ifMatch, SupplementMove move) {
        var found = find(
                Sql.of("where park_id = ? and agreement_id = ? and id = ? for no key update", parkId, agreementId, id));
        if (found.isEmpty()) {
            // Checker and approver hold what waits for them and nothing else; of the rest they are told where it
            // stands.
            SupplementMoves.require(require(parkId, agreementId, id), move);
            throw CommonErrors.ETAG_STALE.raise();
        }
        SupplementMoves.require(found.get(), move);
        Etags.require(ifMatch, found.get().version());
        return found.get();
    }

    /** The newest of the agreement first. */
    Page<Supplement> list(UUID agreementId, PageParams page) {
        var sql = Sql.of("select").add(COLUMNS).add("from agreement_supplement where agreement_id = ?", agreementId);
        return database.page(sql, " order by number desc", page, rows::read);
    }

    /** The counter is the rows: whoever adds one holds the agreement. */
    UUID add(Agreement agreement, UUID by, Instant now, Written written) {
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into agreement_supplement (park_id, id, version, agreement_id, number, state, effective_on, reason,
                    changes, old_side, new_side, written_by, made_by, made_at)
                select ?, ?, 0, ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?::text[], ?::jsonb, ?::jsonb, ?, ?, ?
                from agreement_supplement where agreement_id = ?""",
                agreement.parkId(),
                id,
                agreement.id(),
                SupplementState.DRAFTING,
                written.effectiveOn(),
                written.reason(),
                SupplementRows.names(written.changes()),
                rows.write(written.before()),
                rows.write(written.after()),
                by,
                by,
                now,
                agreement.id()));
        return id;
    }

    void change(Supplement supplement, UUID by, Instant now, Written written) {
        update(Sql.of(
                """
                update agreement_supplement set version = version + 1, effective_on = ?, reason = ?, changes = ?::text[],
                    old_side = ?::jsonb, new_side = ?::jsonb, written_by = ?, made_by = ?, made_at = ?
                where park_id = ? and id = ? and version = ?""",
                written.effectiveOn(),
                written.reason(),
                SupplementRows.names(written.changes()),
                rows.write(written.before()),
                rows.write(written.after()),
                by,
                by,
                now,
                supplement.parkId(),
                supplement.id(),
                supplement.version()));
    }

    /** Who signs for the firm; empty for whoever may not see people, and where no firm takes the place of a team. */
    Optional<PartyRequest> people(UUID supplementId) {
        return database.first(
                Sql.of(
                        "select address, representative, phone from agreement_supplement_party where supplement_id = ?",
                        supplementId),
                row -> new PartyRequest(row.text("address"), row.text("representative"), row.text("phone")));
    }

    void keepPeople(UUID parkId, UUID supplementId, @Nullable PartyRequest people) {
        database.execute(Sql.of("delete from agreement_supplement_party where supplement_id = ?", supplementId));
        if (people != null) {
            database.execute(Sql.of(
                    """
                    insert into agreement_supplement_party (park_id, supplement_id, address, representative, phone)
                    values (?, ?, ?, ?, ?)""",
                    parkId,
                    supplementId,
                    people.address().strip(),
                    people.representative().strip(),
                    people.phone().strip()));
        }
    }

    /** Somebody may have been quicker since it was read. */
    void update(Sql sql) {
        if (database.execute(sql) == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
    }

    private Optional<Supplement> find(Sql where) {
        return database.first(
                Sql.of("select").add(COLUMNS).add("from agreement_supplement").add(where), rows::read);
    }
}
