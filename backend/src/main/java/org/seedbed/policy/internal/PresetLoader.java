package org.seedbed.policy.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.EntryStage;
import org.seedbed.policy.PolicyContent;
import org.seedbed.policy.PolicyKind;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/**
 * Brings the policies of {@code rules/policies.json} into the database. Their ids follow from their codes, so every
 * replica may try and the first one wins. A changed policy is a new version there; what was stored stays as it is.
 */
@ApplicationScoped
class PresetLoader {

    private static final Logger LOG = Logger.getLogger(PresetLoader.class);
    private static final String FILE = "/rules/policies.json";
    /** Before demo data, which may refer to them. */
    private static final int EARLY = 1000;

    private final JobDatabase database;
    private final ContentStore contents;
    private final ObjectMapper json;
    private final BusinessClock clock;

    PresetLoader(JobDatabase database, ContentStore contents, ObjectMapper json, BusinessClock clock) {
        this.database = database;
        this.contents = contents;
        this.json = json;
        this.clock = clock;
    }

    /** A policy of the file. */
    record Preset(
            String code,
            PolicyKind kind,
            @Nullable EntryStage stage,
            String name,
            @Nullable String documentNumber,
            @Nullable String sourceUrl,
            List<PresetVersion> versions) {}

    /** One of its versions, the first one first. */
    record PresetVersion(LocalDate effectiveFrom, String note, PolicyContent content) {}

    @Transactional
    void load(@Observes @Priority(EARLY) StartupEvent start) {
        read(json).forEach(this::load);
    }

    static List<Preset> read(ObjectMapper json) {
        try (var file = PresetLoader.class.getResourceAsStream(FILE)) {
            return List.of(json.readValue(file, Preset[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The same for a code on every installation. */
    static UUID id(String code) {
        return UUID.nameUUIDFromBytes(("seedbed policy " + code).getBytes(StandardCharsets.UTF_8));
    }

    private void load(Preset preset) {
        var id = id(preset.code());
        database.execute(Sql.of(
                """
                insert into policy (id, kind, stage, code, name, document_number, source_url, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""",
                id,
                preset.kind(),
                preset.stage(),
                preset.code(),
                preset.name(),
                preset.documentNumber(),
                preset.sourceUrl(),
                clock.now()));
        for (int number = 1; number <= preset.versions().size(); number++) {
            load(preset.code(), id, number, preset.versions().get(number - 1));
        }
    }

    private void load(String code, UUID policyId, int number, PresetVersion version) {
        var id = id(code + " " + number);
        var hash = contents.hash(version.content());
        database.execute(Sql.of(
                """
                insert into policy_version (policy_id, id, version, number, state, effective_from, content, content_hash,
                    note, edited_at, published_at)
                values (?, ?, 0, ?, 'PUBLISHED', ?, ?::jsonb, ?, ?, ?, ?) on conflict (id) do nothing""",
                policyId,
                id,
                number,
                version.effectiveFrom(),
                contents.write(version.content()),
                hash,
                version.note(),
                clock.now(),
                clock.now()));
        var stored = Sql.of("select 1 from policy_version where id = ? and content_hash = ?", id, hash);
        if (database.count(stored) == 0) {
            LOG.errorf(
                    "version %d of the delivered policy %s was stored with another content and stays so", number, code);
        }
    }
}
