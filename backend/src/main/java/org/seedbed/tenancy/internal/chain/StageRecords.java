package org.seedbed.tenancy.internal.chain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.Judgement.PolicyLine;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.internal.chain.ChainJson.StageClockView;
import org.seedbed.tenancy.internal.chain.ChainJson.StageDecisionView;
import org.seedbed.tenancy.internal.chain.ChainJson.StageExtensionView;
import org.seedbed.tenancy.internal.chain.ChainJson.StagePaper;
import org.seedbed.tenancy.internal.chain.ChainJson.StageRecordView;

/** What is kept of the stages a tenant was in, and the clock of the one it is in. */
@ApplicationScoped
public class StageRecords {

    private final StageRules rules;
    private final Database database;
    private final JsonColumns json;

    StageRecords(StageRules rules, Database database, JsonColumns json) {
        this.rules = rules;
        this.database = database;
        this.json = json;
    }

    /**
     * An entry as its clock needs it.
     *
     * @param since the first day in that stage: a correction back to it starts no new clock
     * @param extensions of that stage, in whichever of its entries
     */
    public record Entry(
            UUID id, Stage stage, LocalDate since, @Nullable LocalDate dueOn, int extensions) {}

    /** The entry that covers the day. */
    public Optional<Entry> on(UUID parkId, UUID tenantId, LocalDate day) {
        return database.first(
                Sql.of("""
                        select e.id, e.stage, s.since, e.due_on, s.extensions
                        from stage_entry e
                        cross join lateral (
                            select min(o.starts_on) as since, count(x.entry_id)::integer as extensions
                            from stage_entry o
                            left join stage_extension x on x.park_id = o.park_id and x.entry_id = o.id
                            where o.park_id = e.park_id and o.tenant_id = e.tenant_id and o.stage = e.stage
                                and o.starts_on <= e.starts_on) s
                        where e.park_id = ? and e.tenant_id = ? and e.starts_on <= ?
                            and (e.ends_on is null or e.ends_on > ?)""", parkId, tenantId, day, day),
                row -> new Entry(
                        row.uuid("id"),
                        row.constant("stage", Stage.class),
                        row.date("since"),
                        row.dateOrNull("due_on"),
                        row.integer("extensions")));
    }

    /** The clock on a day; null outside the chain, and after it. */
    public @Nullable StageClockView clock(UUID parkId, UUID tenantId, LocalDate day) {
        return on(parkId, tenantId, day)
                .filter(entry -> entry.stage() != Stage.GRADUATED)
                .map(entry -> {
                    var term = rules.term(parkId, entry.stage());
                    var due = entry.dueOn();
                    return new StageClockView(
                            entry.stage(),
                            entry.since(),
                            due,
                            due == null ? null : ChronoUnit.DAYS.between(day, due),
                            entry.extensions(),
                            term.latest(entry.since(), due, entry.extensions()).orElse(null),
                            rules.benefits(parkId, entry.stage(), day));
                })
                .orElse(null);
    }

    /** Every stage of a tenant, oldest first. */
    public List<StageRecordView> of(UUID parkId, UUID tenantId) {
        var extensions = extensions(parkId, tenantId);
        return database.list(
                Sql.of("""
                        select e.*, d.judged_on, d.lines::text as lines_text, d.papers::text as papers_text, d.decided_at,
                            d.policy_name, d.policy_number, u.display_name
                        from stage_entry e
                        left join stage_decision d on d.park_id = e.park_id and d.entry_id = e.id
                        left join app_user u on u.id = d.decided_by
                        where e.park_id = ? and e.tenant_id = ? order by e.starts_on""", parkId, tenantId),
                row -> new StageRecordView(
                        row.constant("stage", Stage.class),
                        row.date("starts_on"),
                        row.dateOrNull("ends_on"),
                        row.dateOrNull("due_on"),
                        row.bool("correction"),
                        row.textOrNull("reason"),
                        decision(row),
                        extensions.getOrDefault(row.uuid("id"), List.of())));
    }

    private @Nullable StageDecisionView decision(Row row) {
        var lines = row.textOrNull("lines_text");
        return lines == null
                ? null
                : new StageDecisionView(
                        row.text("policy_name"),
                        row.integer("policy_number"),
                        row.date("judged_on"),
                        json.readList(lines, PolicyLine.class),
                        json.readList(row.text("papers_text"), StagePaper.class),
                        row.textOrNull("display_name"),
                        row.instant("decided_at"));
    }

    private Map<UUID, List<StageExtensionView>> extensions(UUID parkId, UUID tenantId) {
        return database
                .list(
                        Sql.of("""
                                select x.*, u.display_name
                                from stage_extension x
                                join stage_entry e on e.park_id = x.park_id and e.id = x.entry_id
                                left join app_user u on u.id = x.decided_by
                                where x.park_id = ? and e.tenant_id = ? order by x.entry_id, x.nth""", parkId, tenantId),
                        row -> Map.entry(
                                row.uuid("entry_id"),
                                new StageExtensionView(
                                        row.date("due_before"),
                                        row.date("due_on"),
                                        row.text("reason"),
                                        row.textOrNull("display_name"),
                                        row.instant("decided_at"))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
