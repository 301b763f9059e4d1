package org.seedbed.admission.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.admission.internal.ApplicationJson.BegunApplication;
import org.seedbed.admission.internal.CallQueries.Call;
import org.seedbed.identity.LinkTokens;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.crypto.KeyedHash;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/**
 * The first step of somebody nobody knows. A request that is repeated with its key gets a fresh token for the same blank
 * draft: the first one was stored nowhere, so it cannot be told again.
 */
@ApplicationScoped
class BeginApplication {

    private static final int SHORTEST_KEY = 8;
    private static final int LONGEST_KEY = 100;

    private final CallQueries calls;
    private final Database database;
    private final LinkTokens links;
    private final KeyedHash hash;
    private final ActingContext acting;
    private final JsonColumns json;
    private final BusinessClock clock;

    BeginApplication(
            CallQueries calls,
            Database database,
            LinkTokens links,
            KeyedHash hash,
            ActingContext acting,
            JsonColumns json,
            BusinessClock clock) {
        this.calls = calls;
        this.database = database;
        this.links = links;
        this.hash = hash;
        this.acting = acting;
        this.json = json;
        this.clock = clock;
    }

    BegunApplication handle(UUID parkId, UUID callId, @Nullable String key) {
        if (key == null || key.length() < SHORTEST_KEY || key.length() > LONGEST_KEY) {
            throw CommonErrors.KEY_REQUIRED.raise();
        }
        var token = links.fresh();
        var link = links.hash(token);
        var by = acting.current();
        // The scope is told to a connection as it is taken: the new link has to be in it before the transaction begins.
        acting.set(by.with(by.userId(), by.rows().with(link)));
        var id = QuarkusTransaction.requiringNew().call(() -> begin(calls.require(parkId, callId), key, link));
        return new BegunApplication(id, token);
    }

    private UUID begin(Call call, String key, String link) {
        if (call.standing() != CallStanding.OPEN) {
            throw AdmissionErrors.CALL_CLOSED.raise();
        }
        // One id for one key: the repeated request meets the row of the first.
        var begun = hash.of("admission.begun", call.id() + " " + key);
        var id = UUID.nameUUIDFromBytes(begun.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        var inserted = database.execute(Sql.of(
                """
                insert into admission_application (park_id, id, version, call_id, stage, state, link_hash, begun_with,
                    content, begun_at)
                values (?, ?, 0, ?, ?, 'DRAFT', ?, ?, ?::jsonb, ?) on conflict do nothing""",
                call.parkId(),
                id,
                call.id(),
                call.stage(),
                link,
                begun,
                json.write(ApplicationContent.BLANK),
                clock.now()));
        if (inserted == 0 && !relinked(begun, link)) {
            throw AdmissionErrors.BEGUN.raise();
        }
        return id;
    }

    private boolean relinked(String begun, String link) {
        return database.first(Sql.of("select admission_relink(?, ?) as done", begun, link), row -> row.bool("done"))
                .orElse(false);
    }
}
