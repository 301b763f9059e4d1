package org.seedbed.admission.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seedbed.admission.CallState;
import org.seedbed.admission.internal.CallJson.CallSummary;
import org.seedbed.admission.internal.CallJson.PaperAsked;
import org.seedbed.admission.internal.CallJson.PublicCallSummary;
import org.seedbed.policy.EntryStage;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Calls as officers and as everybody sees them. */
@ApplicationScoped
class CallQueries {

    private static final String CALL = "select c.*, c.papers::text as papers_text from admission_call c ";

    private final Database database;
    private final JsonColumns json;
    private final BusinessClock clock;

    CallQueries(Database database, JsonColumns json, BusinessClock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** A call as it is stored. */
    record Call(
            UUID parkId,
            UUID id,
            int version,
            CallState state,
            CallStanding standing,
            EntryStage stage,
            UUID policyId,
            String title,
            String body,
            String contact,
            LocalDate opensOn,
            LocalDate closesOn,
            List<PaperAsked> papers,
            int statementVersion) {}

    /** The newest first. */
    @Transactional
    Page<CallSummary> list(UUID parkId, PageParams page) {
        var sql = Sql.of("""
                select c.*, (select count(*) from admission_application a
                    where a.call_id = c.id and a.number is not null)::int as submitted
                from admission_call c where c.park_id = ?""", parkId);
        return database.page(
                sql,
                " order by c.opens_on desc, c.id",
                page,
                row -> new CallSummary(
                        row.uuid("id"),
                        standing(row),
                        row.constant("stage", EntryStage.class),
                        row.text("title"),
                        row.date("opens_on"),
                        row.date("closes_on"),
                        row.integer("submitted")));
    }

    /** What the public may apply for today or soon; those that close first come first. */
    @Transactional
    Page<PublicCallSummary> open(UUID parkId, PageParams page) {
        var sql = Sql.of("""
                select c.* from admission_call c
                where c.park_id = ? and c.state = 'PUBLISHED' and c.closes_on > ?""", parkId, clock.today());
        return database.page(
                sql,
                " order by c.closes_on, c.id",
                page,
                row -> new PublicCallSummary(
                        row.uuid("id"),
                        row.constant("stage", EntryStage.class),
                        row.text("title"),
                        row.date("opens_on"),
                        row.date("closes_on")));
    }

    Call require(UUID parkId, UUID callId) {
        return find(callId).filter(c -> c.parkId().equals(parkId)).orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    Optional<Call> find(UUID callId) {
        return database.first(Sql.of(CALL + "where c.id = ?", callId), this::call);
    }

    private Call call(Row row) {
        return new Call(
                row.uuid("park_id"),
                row.uuid("id"),
                row.integer("version"),
                row.constant("state", CallState.class),
                standing(row),
                row.constant("stage", EntryStage.class),
                row.uuid("policy_id"),
                row.text("title"),
                row.text("body"),
                row.text("contact"),
                row.date("opens_on"),
                row.date("closes_on"),
                json.readList(row.text("papers_text"), PaperAsked.class),
                row.integer("statement_version"));
    }

    private CallStanding standing(Row row) {
        return CallStanding.on(
                clock.today(), row.constant("state", CallState.class), row.date("opens_on"), row.date("closes_on"));
    }
}
