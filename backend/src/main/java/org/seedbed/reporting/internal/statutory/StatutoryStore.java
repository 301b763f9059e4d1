package org.seedbed.reporting.internal.statutory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.FigurePeriod;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Filings and what was typed into them, as rows. */
@ApplicationScoped
class StatutoryStore {

    private static final String SELECT = """
            select f.*, d.display_name as drafter, p.display_name as filer, s.code, s.number, s.period_kind, s.title,
                s.title_en, s.document, s.content_hash as form_hash
            from statutory_filing f
            join statutory_form s on s.id = f.form_id
            left join app_user d on d.id = f.drafted_by
            left join app_user p on p.id = f.filed_by
            where f.park_id = ?""";

    private final Database database;
    private final BusinessClock clock;

    StatutoryStore(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * All that the transaction reads is of this moment, and a row that somebody changes meanwhile fails our write. Before
     * anything is read.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void holdMoment() {
        database.execute(Sql.of("set transaction isolation level repeatable read"));
    }

    /** The newest period first. */
    @Transactional
    Page<StatutoryFiling> list(UUID parkId, @Nullable String code, @Nullable StatutoryState state, PageParams page) {
        return database.page(
                Sql.of(SELECT, parkId).filter(code, "and f.form_code = ?").filter(state, "and f.state = ?"),
                " order by f.from_on desc, f.form_code, f.revision desc",
                page,
                this::filing);
    }

    Optional<StatutoryFiling> find(UUID parkId, UUID id) {
        return database.first(Sql.of(SELECT, parkId).add("and f.id = ?", id), this::filing);
    }

    /** Held until the transaction ends: typing and filing wait for each other. */
    StatutoryFiling lock(UUID parkId, UUID id) {
        database.lock("statutory filing " + id);
        return find(parkId, id).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** The filing of the period that is in force, if any. */
    Optional<StatutoryFiling> filed(UUID parkId, String code, LocalDate from) {
        return database.first(
                Sql.of(SELECT, parkId).add("and f.form_code = ? and f.from_on = ? and f.state = 'FILED'", code, from),
                this::filing);
    }

    /** What was filed for the period before: a change is one of a year against the year before, or of a quarter. */
    Optional<UUID> before(StatutoryFiling filing) {
        return database.first(
                Sql.of(
                        """
                                select id from statutory_filing
                                where park_id = ? and form_code = ? and from_on = ? and state = 'FILED'""",
                        filing.parkId(),
                        filing.form().code(),
                        filing.period().previous().from()),
                row -> row.uuid("id"));
    }

    Map<String, StatutoryEntry> entries(StatutoryFiling filing) {
        var entries = new HashMap<String, StatutoryEntry>();
        database.list(
                Sql.of(
                        "select cell, value, note, settles from statutory_entry where park_id = ? and filing_id = ?",
                        filing.parkId(),
                        filing.id()),
                row -> entries.put(
                        row.text("cell"),
                        new StatutoryEntry(
                                row.textOrNull("value"), row.textOrNull("note"), Set.copyOf(row.texts("settles")))));
        return entries;
    }

    /** Takes the place of what was written before. */
    void write(StatutoryFiling filing, Map<String, StatutoryEntry> entries, UUID by) {
        entries.forEach((cell, entry) -> {
            database.execute(Sql.of("delete from statutory_entry where filing_id = ? and cell = ?", filing.id(), cell));
            if (entry.value() != null || entry.note() != null) {
                database.execute(Sql.of(
                        """
                        insert into statutory_entry (park_id, filing_id, cell, value, note, settles, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""",
                        filing.parkId(),
                        filing.id(),
                        cell,
                        entry.value(),
                        entry.note(),
                        List.copyOf(entry.settles()),
                        by,
                        clock.now()));
            }
        });
    }

    private StatutoryFiling filing(Row row) {
        return new StatutoryFiling(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                new StatutoryForm(
                        row.uuid("form_id"),
                        row.text("code"),
                        row.integer("number"),
                        row.constant("period_kind", FigurePeriod.Kind.class),
                        row.text("title"),
                        row.text("title_en"),
                        row.text("document"),
                        row.text("form_hash")),
                row.date("from_on"),
                row.date("to_on"),
                row.date("as_of"),
                row.integer("revision"),
                row.constant("state", StatutoryState.class),
                row.textOrNull("reason"),
                row.textOrNull("drafter"),
                row.textOrNull("filer"),
                row.instantOrNull("filed_at"),
                row.uuidOrNull("file_id"),
                row.textOrNull("content_hash"));
    }
}
