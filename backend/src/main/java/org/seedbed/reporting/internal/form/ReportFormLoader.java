package org.seedbed.reporting.internal.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.seedbed.reporting.ReportKind;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/**
 * Brings the forms of {@code rules/report-forms.json} into the database. Their ids follow from their codes and numbers, so
 * every replica may try and the first one wins. A changed form is a new version there; what was stored stays as it is.
 */
@ApplicationScoped
class ReportFormLoader {

    private static final Logger LOG = Logger.getLogger(ReportFormLoader.class);
    private static final String FILE = "/rules/report-forms.json";
    /** Before demo data, which may refer to them. */
    private static final int EARLY = 1000;

    private final JobDatabase database;
    private final FormContents contents;
    private final ObjectMapper json;
    private final BusinessClock clock;

    ReportFormLoader(JobDatabase database, FormContents contents, ObjectMapper json, BusinessClock clock) {
        this.database = database;
        this.contents = contents;
        this.json = json;
        this.clock = clock;
    }

    /** A version of a form in the file. */
    record Delivered(String code, ReportKind kind, int number, String name, String nameEn, ReportFormContent content) {}

    @Transactional
    void load(@Observes @Priority(EARLY) StartupEvent start) {
        read(json).forEach(this::load);
    }

    static List<Delivered> read(ObjectMapper json) {
        try (var file = ReportFormLoader.class.getResourceAsStream(FILE)) {
            return List.of(json.readValue(file, Delivered[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** The same for a version on every installation. */
    static UUID id(String code, int number) {
        return UUID.nameUUIDFromBytes(("seedbed report form " + code + " " + number).getBytes(StandardCharsets.UTF_8));
    }

    private void load(Delivered form) {
        var id = id(form.code(), form.number());
        var hash = contents.hash(form.content());
        database.execute(Sql.of(
                """
                insert into report_form (id, version, code, kind, number, state, name, name_en, content, content_hash,
                    drafted_at, published_at)
                values (?, 0, ?, ?, ?, 'PUBLISHED', ?, ?, ?::jsonb, ?, ?, ?) on conflict (id) do nothing""",
                id,
                form.code(),
                form.kind(),
                form.number(),
                form.name(),
                form.nameEn(),
                contents.write(form.content()),
                hash,
                clock.now(),
                clock.now()));
        if (database.count(Sql.of("select 1 from report_form where id = ? and content_hash = ?", id, hash)) == 0) {
            LOG.errorf(
                    "version %d of the delivered form %s was stored with another content and stays so",
                    form.number(), form.code());
        }
    }
}
