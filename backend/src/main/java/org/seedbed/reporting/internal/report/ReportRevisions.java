package org.seedbed.reporting.internal.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.reporting.internal.report.KnownFacts.KnownValue;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportRevisionSummary;
import org.seedbed.shared.crypto.Sha256;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;

/** What was filed, each time as it was. */
@ApplicationScoped
class ReportRevisions {

    private final Database database;
    private final JsonColumns json;

    ReportRevisions(Database database, JsonColumns json) {
        this.database = database;
        this.json = json;
    }

    /** One of them. */
    record Revision(
            UUID id,
            int number,
            UUID formId,
            Map<String, String> answers,
            Map<String, KnownValue> known,
            Map<String, String> notes,
            List<String> confirmed,
            String hash,
            @Nullable String submitter,
            boolean onBehalf,
            Instant submittedAt,
            @Nullable String restateReason) {

        /** Answers and what was known, as texts by field. */
        Map<String, String> values() {
            var values = new HashMap<>(answers);
            known.forEach((key, value) -> values.put(key, value.value()));
            return values;
        }
    }

    /** Keeps the next one of a held report. */
    void add(Report report, Map<String, KnownValue> known, UUID by, boolean onBehalf, Instant now) {
        var answers = json.write(report.written().answers());
        // Sorted, so that it can be counted again from what is stored.
        var hash = Sha256.hex(report.place().formId() + "\n"
                + json.write(new TreeMap<>(report.written().answers())) + "\n" + json.write(new TreeMap<>(known)));
        database.execute(Sql.of(
                """
                insert into report_revision (park_id, id, report_id, number, form_id, answers, known, notes, confirmed, hash,
                    submitted_by, on_behalf, submitted_at, restate_reason)
                values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::text[], ?, ?, ?, ?, ?)""",
                report.parkId(),
                UUID.randomUUID(),
                report.id(),
                report.filed().revision() + 1,
                report.place().formId(),
                answers,
                json.write(known),
                json.write(report.written().notes()),
                report.written().confirmed(),
                hash,
                by,
                onBehalf,
                now,
                report.reasons().restated()));
    }

    Optional<Revision> number(UUID reportId, int number) {
        return first(Sql.of("where v.report_id = ? and v.number = ?", reportId, number));
    }

    Optional<Revision> find(UUID reportId, UUID id) {
        return first(Sql.of("where v.report_id = ? and v.id = ?", reportId, id));
    }

    /** The newest first. */
    List<ReportRevisionSummary> list(UUID reportId) {
        return database.list(
                Sql.of("""
                        select v.*, u.display_name from report_revision v left join app_user u on u.id = v.submitted_by
                        where v.report_id = ? order by v.number desc limit 100""", reportId),
                row -> new ReportRevisionSummary(
                        row.uuid("id"),
                        row.integer("number"),
                        row.textOrNull("display_name"),
                        row.bool("on_behalf"),
                        row.instant("submitted_at"),
                        row.textOrNull("restate_reason"),
                        row.text("hash")));
    }

    /**
     * What the company filed for the periods a report is compared with: what was checked, or else waits for its check. What
     * was given back is known to be wrong and compared with nothing.
     */
    Past past(Report report) {
        return past(report, "(r.checked_revision is not null or r.state = 'SUBMITTED')");
    }

    /** Only what was checked. */
    Past checkedPast(Report report) {
        return past(report, "r.checked_revision is not null");
    }

    private Past past(Report report, String counting) {
        var kind = report.kind();
        var previous = kind.previous(report.from());
        var beforePrevious = kind.previous(previous);
        var priorYear = report.from().minusYears(1);
        var filed = new HashMap<LocalDate, Map<String, String>>();
        database.list(
                        Sql.of(
                                        """
                                select r.from_on, v.*, v.answers::text as answers_text, v.known::text as known_text,
                                    v.notes::text as notes_text, null as display_name
                                from report r
                                join report_revision v on v.report_id = r.id
                                    and v.number = coalesce(r.checked_revision, r.revision)
                                where r.park_id = ? and r.company_id = ? and r.kind = ? and r.from_on = any (?::date[]) and""",
                                        report.parkId(),
                                        report.place().companyId(),
                                        kind,
                                        List.of(previous, beforePrevious, priorYear))
                                .add(counting),
                        row -> Map.entry(row.date("from_on"), read(row)))
                .forEach(found -> filed.put(found.getKey(), found.getValue().values()));
        return new Past(
                kind,
                report.from(),
                filed.getOrDefault(previous, Map.of()),
                filed.getOrDefault(beforePrevious, Map.of()),
                filed.getOrDefault(priorYear, Map.of()));
    }

    private Optional<Revision> first(Sql condition) {
        return database.first(Sql.of("""
                        select v.*, v.answers::text as answers_text, v.known::text as known_text, v.notes::text as notes_text,
                            u.display_name
                        from report_revision v left join app_user u on u.id = v.submitted_by""").add(condition), this::read);
    }

    private Revision read(Row row) {
        return new Revision(
                row.uuid("id"),
                row.integer("number"),
                row.uuid("form_id"),
                json.readMap(row.text("answers_text"), String.class),
                json.readMap(row.text("known_text"), KnownValue.class),
                json.readMap(row.text("notes_text"), String.class),
                row.texts("confirmed"),
                row.text("hash"),
                row.textOrNull("display_name"),
                row.bool("on_behalf"),
                row.instant("submitted_at"),
                row.textOrNull("restate_reason"));
    }
}
