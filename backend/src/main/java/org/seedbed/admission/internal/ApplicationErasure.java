package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.privacy.Consents;
import org.seedbed.privacy.LegalHolds;
import org.seedbed.privacy.RetentionTask.Removed;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Deletes what applications keep of people, for the retention rules; a hold on any of them keeps the whole. */
@ApplicationScoped
class ApplicationErasure {

    private final JobDatabase database;
    private final Consents consents;
    private final LegalHolds holds;
    private final JsonColumns json;
    private final BusinessClock clock;

    ApplicationErasure(
            JobDatabase database, Consents consents, LegalHolds holds, JsonColumns json, BusinessClock clock) {
        this.database = database;
        this.consents = consents;
        this.holds = holds;
        this.json = json;
        this.clock = clock;
    }

    private record Due(UUID parkId, UUID id, boolean held) {}

    /**
     * Erases the applications that are due.
     *
     * @param due a condition on {@code a}
     * @param whole whether the row goes too, or stays with what names nobody
     */
    List<Removed> erase(Sql due, boolean whole) {
        holds.noneIsPlacedAnywhere(database);
        var found = database.list(
                Sql.of("""
                        select a.park_id, a.id, exists (
                            select from legal_hold h where h.park_id = a.park_id and h.lifted_at is null
                                and (h.subject_id in (a.id, a.owner_id, a.company_id) or h.subject_id in (
                                    select f.id from admission_founder f where f.application_id = a.id))) as held
                        from admission_application a where""").add(due).add("for update of a"),
                row -> new Due(row.uuid("park_id"), row.uuid("id"), row.bool("held")));
        var gone = found.stream().filter(d -> !d.held()).map(Due::id).toList();
        consents.erasedByJob(
                database,
                database.list(
                        Sql.of("select id from admission_founder where application_id = any(?)", gone),
                        row -> row.uuid("id")));
        if (whole) {
            database.execute(Sql.of("delete from admission_application where id = any(?)", gone));
        } else {
            anonymise(gone);
        }
        return found.stream().collect(Collectors.groupingBy(Due::parkId)).entrySet().stream()
                .map(e -> {
                    var held = (int) e.getValue().stream().filter(Due::held).count();
                    return new Removed(e.getKey(), e.getValue().size() - held, held);
                })
                .toList();
    }

    private void anonymise(List<UUID> ids) {
        database.execute(Sql.of("delete from admission_founder where application_id = any(?)", ids));
        database.execute(Sql.of("delete from admission_paper where application_id = any(?)", ids));
        // What applicants and officers wrote in their own words may name people.
        database.execute(Sql.of("update admission_step set reason = null where application_id = any(?)", ids));
        database.execute(Sql.of("update admission_supplement set items = '{—}' where application_id = any(?)", ids));
        database.execute(Sql.of("update admission_waiver set reason = '—' where application_id = any(?)", ids));
        database.execute(Sql.of("update admission_decision set opinion = '' where application_id = any(?)", ids));
        database.execute(Sql.of("""
                update admission_sheet set remark = null where remark is not null and review_id in (
                    select id from admission_review where application_id = any(?))""", ids));
        database.execute(Sql.of("""
                update admission_reviewer set left_reason = ''
                where application_id = any(?) and left_at is not null""", ids));
        database.execute(Sql.of("""
                update admission_application set version = version + 1, content = ?::jsonb, name = null, uscc = null,
                    owner_id = null, anonymised_at = ? where id = any(?)""", json.write(ApplicationContent.BLANK), clock.now(), ids));
    }
}
