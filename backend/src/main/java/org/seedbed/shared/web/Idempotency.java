package org.seedbed.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/**
 * Creation commands that a phone on a bad line may send twice. Key, hash of the request and the answer are stored in
 * the command's own transaction: either both exist or neither, over all replicas.
 */
@ApplicationScoped
public class Idempotency {

    /** The request header that carries the key. */
    public static final String HEADER = "Idempotency-Key";

    private static final UUID VISITOR = new UUID(0, 0);
    private static final Duration KEPT = Duration.ofDays(7);

    private final Database database;
    private final ObjectMapper json;
    private final BusinessClock clock;

    Idempotency(Database database, ObjectMapper json, BusinessClock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Runs the command once per key and answers later calls with the first answer.
     *
     * @param operation the command and what it acts on, e.g. {@code leaseRecord /parks/…}; part of the request's identity
     * @throws org.seedbed.shared.problem.ProblemException idempotency.key-required (400), idempotency.running (409),
     *     idempotency.body-differs (422)
     */
    @Transactional
    public <T> T once(
            UUID actorId, @Nullable String key, String operation, Object request, Class<T> type, Supplier<T> command) {
        if (key == null || key.length() < 8 || key.length() > 100) {
            throw CommonErrors.KEY_REQUIRED.raise();
        }
        var hash = hash(operation, request);
        if (!lock(actorId, key)) {
            throw CommonErrors.KEY_RUNNING.raise();
        }
        var stored = stored(actorId, key);
        if (stored.isPresent()) {
            if (!stored.get().hash().equals(hash)) {
                throw CommonErrors.KEY_BODY_DIFFERS.raise();
            }
            return read(stored.get().response(), type);
        }
        var answer = command.get();
        store(actorId, key, operation, hash, write(answer));
        return answer;
    }

    /**
     * The same for somebody at a public operation, who is nobody in particular: the key itself, made at random by the
     * page, is what the first answer is given out for.
     */
    @Transactional
    public <T> T onceForVisitor(
            @Nullable String key, String operation, Object request, Class<T> type, Supplier<T> command) {
        return once(VISITOR, key, operation, request, type, command);
    }

    private boolean lock(UUID actorId, String key) {
        var sql = Sql.of("select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as locked", actorId + " " + key);
        return database.first(sql, row -> row.bool("locked")).orElseThrow();
    }

    private Optional<Stored> stored(UUID actorId, String key) {
        return database.first(Sql.of("""
                        select encode(request_hash, 'hex') as hash, response
                        from idempotency_key where actor_id = ? and key = ?""", actorId, key), row -> new Stored(row.text("hash"), row.text("response")));
    }

    private void store(UUID actorId, String key, String operation, String hash, String response) {
        // No client repeats a request after a week; each actor tidies up behind themselves.
        database.execute(Sql.of(
                "delete from idempotency_key where actor_id = ? and created_at < ?",
                actorId,
                clock.now().minus(KEPT)));
        database.execute(Sql.of("""
                insert into idempotency_key (actor_id, key, operation, request_hash, response, created_at)
                values (?, ?, ?, decode(?, 'hex'), ?, ?)""", actorId, key, operation, hash, response, clock.now()));
    }

    private record Stored(String hash, String response) {}

    private String hash(String operation, Object request) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest((operation + "\n" + write(request)).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String value, Class<T> type) {
        try {
            return json.readValue(value, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored answer no longer fits " + type.getSimpleName(), e);
        }
    }
}
