package org.seedbed.reporting.internal.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.ReportFormState;
import org.seedbed.reporting.ReportKind;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Versions of forms a park can see: its own and those delivered with the product. */
@ApplicationScoped
public class ReportForms {

    private static final String SELECT = """
            select f.*, f.content::text as content_text, array(select e::text from unnest(f.editors) e) as editor_ids, d.display_name as drafter, p.display_name as publisher
            from report_form f left join app_user d on d.id = f.drafted_by left join app_user p on p.id = f.published_by""";

    private final Database database;
    private final FormContents contents;

    ReportForms(Database database, FormContents contents) {
        this.database = database;
        this.contents = contents;
    }

    /** Of the park itself first, then the newest; what was given up is not among them. */
    @Transactional
    Page<ReportForm> list(UUID parkId, @Nullable ReportKind kind, @Nullable ReportFormState state, PageParams page) {
        var sql = Sql.of(SELECT)
                .add("where (f.park_id = ? or f.park_id is null) and f.state <> 'DISCARDED'", parkId)
                .filter(kind, "and f.kind = ?")
                .filter(state, "and f.state = ?");
        return database.page(sql, " order by f.park_id is null, f.kind, f.code, f.number desc, f.id", page, this::read);
    }

    /** Visible in the park. */
    @Transactional
    public Optional<ReportForm> find(UUID parkId, UUID id) {
        return database.first(
                Sql.of(SELECT)
                        .add(
                                "where (f.park_id = ? or f.park_id is null) and f.id = ? and f.state <> 'DISCARDED'",
                                parkId,
                                id),
                this::read);
    }

    @Transactional
    public ReportForm require(UUID parkId, UUID id) {
        return find(parkId, id).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Published. */
    @Transactional
    public Optional<ReportForm> usable(UUID parkId, UUID id) {
        return find(parkId, id).filter(form -> form.state() == ReportFormState.PUBLISHED);
    }

    /** Of the kind, and published. */
    @Transactional
    public Optional<ReportForm> usable(UUID parkId, UUID id, ReportKind kind) {
        return usable(parkId, id).filter(form -> form.kind() == kind);
    }

    /** The one a park would choose: its own published last, or else the first of the delivered ones. */
    @Transactional
    public Optional<ReportForm> newest(UUID parkId, ReportKind kind) {
        return database.first(Sql.of(SELECT).add("""
                        where (f.park_id = ? or f.park_id is null) and f.kind = ? and f.state = 'PUBLISHED'
                        order by f.park_id is null, case when f.park_id is not null then f.published_at end desc,
                            f.code, f.number desc limit 1""", parkId, kind), this::read);
    }

    /** What other versions of the form ask for that were published. */
    List<ReportFormContent> published(ReportForm form) {
        return database.list(Sql.of("""
                        select f.content::text as content_text from report_form f
                        where (f.park_id = ? or f.park_id is null) and f.code = ? and f.state = 'PUBLISHED'
                        order by f.published_at desc limit 100""", form.parkId(), form.code()), row -> contents.read(row.text("content_text")));
    }

    private ReportForm read(Row row) {
        return new ReportForm(
                row.uuidOrNull("park_id"),
                row.uuid("id"),
                row.integer("version"),
                row.text("code"),
                row.constant("kind", ReportKind.class),
                row.integer("number"),
                row.constant("state", ReportFormState.class),
                row.text("name"),
                row.text("name_en"),
                contents.read(row.text("content_text")),
                row.text("content_hash"),
                row.uuidOrNull("drafted_by"),
                row.texts("editor_ids").stream().map(UUID::fromString).toList(),
                row.textOrNull("drafter"),
                row.textOrNull("publisher"),
                row.instantOrNull("published_at"));
    }
}
