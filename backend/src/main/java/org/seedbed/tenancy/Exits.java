package org.seedbed.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.internal.exit.ExitSettingsStore;

/** Exits of a park as those who count them see them. Reads within the scope of the actor. */
@ApplicationScoped
public class Exits {

    private final Database database;
    private final ExitSettingsStore settings;

    Exits(Database database, ExitSettingsStore settings) {
        this.database = database;
        this.settings = settings;
    }

    /**
     * A closed exit as it was judged when it was closed. Facts and no verdict: what counts as a success differs from rule to
     * rule.
     *
     * @param licensed whether it was a registered company when it left, and no team
     * @param lastDay of the stay
     * @param dueOn the first day it might stay no longer; null: nothing said so
     * @param onTime whether it was closed by then and the days of grace; null: unknown, for nothing was due
     * @param addressMovedOn the day its registered address left the park, where that is shown
     */
    public record Exit(
            UUID caseId,
            UUID tenantId,
            UUID companyId,
            String companyName,
            ExitTrigger trigger,
            boolean licensed,
            LocalDate lastDay,
            @Nullable LocalDate dueOn,
            LocalDate closedOn,
            @Nullable Boolean onTime,
            @Nullable LocalDate addressMovedOn) {}

    /**
     * What somebody heard of a company after it had left.
     *
     * @param months after the last day that were meant
     */
    public record FollowUp(
            UUID caseId,
            UUID tenantId,
            int months,
            LocalDate doneOn,
            boolean stillRunning,
            @Nullable Integer jobs) {}

    /**
     * A case by the day it was due.
     *
     * @param closedOn null: open yet
     * @param onTime as it was judged when it was closed; null while it is open
     * @param graceDays after the day it was due on which leaving is still in time: as it was judged, of an open case as
     *     the park says now
     */
    public record Due(
            UUID caseId,
            UUID tenantId,
            LocalDate dueOn,
            @Nullable LocalDate closedOn,
            @Nullable Boolean onTime,
            int graceDays) {}

    /** Due on the days {@code [from, to)}, closed or not; those that were cancelled are left out. By day. */
    @Transactional
    public List<Due> due(UUID parkId, LocalDate from, LocalDate to) {
        var grace = settings.graceDays(parkId);
        return database.list(
                Sql.of("""
                        select id, tenant_id, due_on, closed_on, on_time, grace_days from exit_case
                        where park_id = ? and due_on >= ? and due_on < ? and state <> 'CANCELLED'
                        order by due_on, id""", parkId, from, to),
                row -> new Due(
                        row.uuid("id"),
                        row.uuid("tenant_id"),
                        row.date("due_on"),
                        row.dateOrNull("closed_on"),
                        row.boolOrNull("on_time"),
                        Optional.ofNullable(row.integerOrNull("grace_days")).orElse(grace)));
    }

    /** Closed on the days {@code [from, to)}, by day. */
    @Transactional
    public List<Exit> window(UUID parkId, LocalDate from, LocalDate to) {
        return database.list(
                Sql.of("""
                        select e.*, t.company_id, c.name from exit_case e
                        join tenant t on t.park_id = e.park_id and t.id = e.tenant_id
                        join company c on c.id = t.company_id
                        where e.park_id = ? and e.closed_on >= ? and e.closed_on < ?
                        order by e.closed_on, e.id""", parkId, from, to),
                row -> new Exit(
                        row.uuid("id"),
                        row.uuid("tenant_id"),
                        row.uuid("company_id"),
                        row.text("name"),
                        row.constant("cause", ExitTrigger.class),
                        row.bool("licensed"),
                        row.date("last_day"),
                        row.dateOrNull("due_on"),
                        row.date("closed_on"),
                        row.boolOrNull("on_time"),
                        row.dateOrNull("address_moved_on")));
    }

    /** Answered on the days {@code [from, to)}; those nobody reached are left out. */
    @Transactional
    public List<FollowUp> followUps(UUID parkId, LocalDate from, LocalDate to) {
        return database.list(
                Sql.of("""
                        select f.*, e.tenant_id from exit_follow_up f
                        join exit_case e on e.park_id = f.park_id and e.id = f.exit_case_id
                        where f.park_id = ? and f.done_on >= ? and f.done_on < ?
                        order by f.done_on, f.id""", parkId, from, to),
                row -> new FollowUp(
                        row.uuid("exit_case_id"),
                        row.uuid("tenant_id"),
                        row.integer("months"),
                        row.date("done_on"),
                        row.bool("still_running"),
                        row.integerOrNull("jobs")));
    }

    /** How many cases were due before the day, were not closed by it, and are neither cancelled. */
    @Transactional
    public int overdue(UUID parkId, LocalDate on) {
        return (int) database.count(Sql.of("""
                select 1 from exit_case where park_id = ? and due_on < ? and state <> 'CANCELLED'
                    and opened_at < ?::date + 1 and (closed_on is null or closed_on > ?)""", parkId, on, on, on));
    }
}
