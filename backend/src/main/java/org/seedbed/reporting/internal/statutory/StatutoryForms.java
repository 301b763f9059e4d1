package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.seedbed.company.FigurePeriod;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** The forms there are, each in all its versions. */
@ApplicationScoped
class StatutoryForms {

    private static final String SELECT = """
            select id, code, number, period_kind, title, title_en, document, content_hash from statutory_form""";

    private final Database database;
    private final JsonColumns json;
    /** A stored version never changes. */
    private final Map<UUID, StatutoryContent> contents = new ConcurrentHashMap<>();

    StatutoryForms(Database database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    /** By code, the newest version first. */
    @Transactional
    Page<StatutoryForm> list(PageParams page) {
        return database.page(Sql.of(SELECT), " order by code, number desc", page, this::read);
    }

    @Transactional
    Optional<StatutoryForm> find(UUID id) {
        return database.first(Sql.of(SELECT).add("where id = ?", id), this::read);
    }

    /** What it asks for, read once. */
    StatutoryContent content(UUID id) {
        return contents.computeIfAbsent(
                id,
                form -> database.first(
                                Sql.of("select content::text as content_text from statutory_form where id = ?", form),
                                row -> json.read(row.text("content_text"), StatutoryContent.class))
                        .orElseThrow());
    }

    byte[] template(UUID id) {
        return database.first(
                        Sql.of("select template from statutory_form where id = ?", id), row -> row.bytes("template"))
                .orElseThrow();
    }

    private StatutoryForm read(Row row) {
        return new StatutoryForm(
                row.uuid("id"),
                row.text("code"),
                row.integer("number"),
                row.constant("period_kind", FigurePeriod.Kind.class),
                row.text("title"),
                row.text("title_en"),
                row.text("document"),
                row.text("content_hash"));
    }
}
