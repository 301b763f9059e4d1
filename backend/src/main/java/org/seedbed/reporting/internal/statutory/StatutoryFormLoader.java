package org.seedbed.reporting.internal.statutory;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.seedbed.company.FigurePeriod;
import org.seedbed.shared.crypto.Sha256;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/**
 * Brings the forms of {@code rules/statutory-forms.json} and their workbooks into the database. Their ids follow from their
 * codes and numbers, so every replica may try and the first one wins. Next year's form is another entry and another
 * workbook; what was stored stays as it is.
 */
@ApplicationScoped
class StatutoryFormLoader {

    private static final Logger LOG = Logger.getLogger(StatutoryFormLoader.class);
    private static final String FOLDER = "/rules/";
    private static final String FILE = "statutory-forms.json";
    /** Before demo data, which may refer to them. */
    private static final int EARLY = 1000;

    private final JobDatabase database;
    private final JsonColumns json;
    private final ObjectMapper mapper;
    private final BusinessClock clock;

    StatutoryFormLoader(JobDatabase database, JsonColumns json, ObjectMapper mapper, BusinessClock clock) {
        this.database = database;
        this.json = json;
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * A version of a form in the file.
     *
     * @param template the workbook, beside the file
     */
    record Delivered(
            String code,
            int number,
            FigurePeriod.Kind period,
            String title,
            String titleEn,
            String document,
            String template,
            StatutoryContent content) {}

    @Transactional
    void load(@Observes @Priority(EARLY) StartupEvent start) {
        load(FOLDER);
    }

    /** Those of one folder of resources. */
    @Transactional
    void load(String folder) {
        read(mapper, folder).forEach(form -> store(form, resource(folder + form.template())));
    }

    static List<Delivered> read(ObjectMapper mapper, String folder) {
        try {
            return List.of(mapper.readValue(resource(folder + FILE), Delivered[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + FILE, e);
        }
    }

    static byte[] resource(String path) {
        try (var file = Objects.requireNonNull(StatutoryFormLoader.class.getResourceAsStream(path), path)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The same for a version on every installation. */
    static UUID id(String code, int number) {
        return UUID.nameUUIDFromBytes(
                ("seedbed statutory form " + code + " " + number).getBytes(StandardCharsets.UTF_8));
    }

    private void store(Delivered form, byte[] template) {
        StatutorySoundness.wrong(form.content(), form.period()).ifPresent(what -> {
            throw new IllegalStateException("form %s %d: %s".formatted(form.code(), form.number(), what));
        });
        // Its addresses and sheets are there, or it does not start.
        StatutoryWorkbook.fill(template, form.content(), new StatutorySheet(Map.of(), List.of()));
        var id = id(form.code(), form.number());
        var content = json.write(form.content());
        var hash = Sha256.hex(content + Base64.getEncoder().encodeToString(template));
        database.execute(Sql.of(
                """
                insert into statutory_form (id, code, number, period_kind, title, title_en, document, content, template,
                    content_hash, stored_at)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, decode(?, 'base64'), ?, ?) on conflict (id) do nothing""",
                id,
                form.code(),
                form.number(),
                form.period(),
                form.title(),
                form.titleEn(),
                form.document(),
                content,
                Base64.getEncoder().encodeToString(template),
                hash,
                clock.now()));
        if (database.count(Sql.of("select 1 from statutory_form where id = ? and content_hash = ?", id, hash)) == 0) {
            LOG.errorf(
                    "version %d of the statutory form %s was stored with another content and stays so",
                    form.number(), form.code());
        }
    }
}
