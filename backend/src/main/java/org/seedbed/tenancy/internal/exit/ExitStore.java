package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Etags;
import org.seedbed.tenancy.ExitMove;

/** Exits as they are stored, of whatever the scope shows. */
@ApplicationScoped
class ExitStore {

    private final Database database;

    ExitStore(Database database) {
        this.database = database;
    }

    ExitCase require(UUID parkId, UUID id) {
        return find(Sql.of("where e.park_id = ? and e.id = ?", parkId, id)).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Of the company itself; of another it does not exist. */
    ExitCase ofCompany(UUID companyId, UUID id) {
        return find(Sql.of("where t.company_id = ? and e.id = ?", companyId, id))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Held until the transaction ends, as the actor has seen it. */
    ExitCase lock(UUID parkId, UUID id, @Nullable String ifMatch) {
        var found = find(Sql.of("where e.park_id = ? and e.id = ? for no key update of e", parkId, id));
        if (found.isEmpty()) {
            require(parkId, id);
            // Each permission holds what waits for it and nothing else.
            throw CommonErrors.ETAG_STALE.raise();
        }
        Etags.require(ifMatch, found.get().version());
        return found.get();
    }

    /** The same where the move is possible; what is not, is told with where it stands. */
    ExitCase lockFor(UUID parkId, UUID id, @Nullable String ifMatch, ExitMove move) {
        var found = find(Sql.of("where e.park_id = ? and e.id = ? for no key update of e", parkId, id));
        if (found.isEmpty()) {
            ExitMoves.require(require(parkId, id), move);
            throw CommonErrors.ETAG_STALE.raise();
        }
        ExitMoves.require(found.get(), move);
        Etags.require(ifMatch, found.get().version());
        return found.get();
    }

    /**
     * Changes a case that is held, and counts the change.
     *
     * @param sets begins with a comma, or is empty
     */
    void change(ExitCase held, Sql sets) {
        var changed = database.execute(Sql.of("update exit_case set version = version + 1")
                .add(sets)
                .add("where park_id = ? and id = ? and version = ?", held.parkId(), held.id(), held.version()));
        if (changed == 0) {
            throw CommonErrors.ETAG_STALE.raise();
        }
    }

    private Optional<ExitCase> find(Sql where) {
        return database.first(
                Sql.of("select " + ExitCase.COLUMNS + " " + ExitCase.FROM).add(where), ExitCase::of);
    }
}
