package org.seedbed.billing.internal.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.billing.internal.tariff.TariffJson.TariffChangeRequest;
import org.seedbed.billing.internal.tariff.TariffJson.TariffRequest;
import org.seedbed.billing.internal.tariff.TariffJson.TariffView;
import org.seedbed.billing.internal.tariff.TariffStore.Stored;
import org.seedbed.identity.Actor;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.web.Etags;

/** The register of tariffs: a plain one, so its use cases share one class. */
@ApplicationScoped
class EditTariffs {

    private final Database database;
    private final TariffStore store;
    private final Trail trail;

    EditTariffs(Database database, TariffStore store, Trail trail) {
        this.database = database;
        this.store = store;
        this.trail = trail;
    }

    /** From a day that is over, too: what was billed of it otherwise, the next run takes back and charges anew. */
    @Transactional
    TariffView create(Actor actor, UUID parkId, TariffRequest request) {
        if (!request.fee().takes(request.basis())) {
            throw ProblemException.at("/basis", TariffErrors.BASIS);
        }
        var id = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into tariff (park_id, id, version, fee, basis, unit_price, valid_from)
                values (?, ?, 0, ?, ?, ?, ?)""", parkId, id, request.fee(), request.basis(), request.unitPrice(), request.from()));
        var created = store.find(parkId, id).orElseThrow();
        trail.record(change(Action.TARIFF_CREATED, parkId, created).after(facts(created)));
        return store.view(actor, parkId, created);
    }

    @Transactional
    TariffView change(Actor actor, UUID parkId, UUID id, @Nullable String ifMatch, TariffChangeRequest request) {
        var before = store.lock(parkId, id);
        Etags.require(ifMatch, before.version());
        var reason = request.reason() == null || request.reason().isBlank()
                ? null
                : request.reason().strip();
        if (before.billedTo() != null) {
            if (!request.from().equals(before.from())) {
                throw ProblemException.at("/from", TariffErrors.DAY);
            }
            if (reason == null) {
                throw ProblemException.at("/reason", TariffErrors.BILLED, "day", before.billedTo());
            }
        }
        database.execute(Sql.of(
                "update tariff set version = version + 1, unit_price = ?, valid_from = ? where park_id = ? and id = ?",
                request.unitPrice(),
                request.from(),
                parkId,
                id));
        var after = store.find(parkId, id).orElseThrow();
        trail.record(change(Action.TARIFF_CHANGED, parkId, after)
                .before(facts(before))
                .after(facts(after))
                .reason(reason));
        return store.view(actor, parkId, after);
    }

    @Transactional
    void remove(UUID parkId, UUID id, @Nullable String ifMatch) {
        var tariff = store.lock(parkId, id);
        Etags.require(ifMatch, tariff.version());
        if (tariff.billedTo() != null) {
            throw TariffErrors.BILLED.raise("day", tariff.billedTo());
        }
        database.execute(Sql.of("delete from tariff where park_id = ? and id = ?", parkId, id));
        trail.record(change(Action.TARIFF_REMOVED, parkId, tariff).before(facts(tariff)));
    }

    private static Change change(Action action, UUID parkId, Stored tariff) {
        return Change.of(action, SubjectType.TARIFF, tariff.id()).park(parkId);
    }

    private static Facts facts(Stored tariff) {
        return Facts.of("fee", tariff.fee())
                .and("chargeBasis", tariff.basis())
                .and("unitPrice", tariff.unitPrice())
                .and("from", tariff.from());
    }
}
