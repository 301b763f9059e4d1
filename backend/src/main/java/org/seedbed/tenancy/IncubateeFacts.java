package org.seedbed.tenancy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** Who was an incubatee on which day, many tenants at once: for bills, which tell it of each line. */
public final class IncubateeFacts {

    private final CompanyKind kind;
    private final @Nullable LocalDate foundedOn;
    private final LocalDate enteredOn;
    private final @Nullable String industryCode;
    private final List<StageDays> stages;

    private record StageDays(
            UUID tenantId,
            Stage stage,
            LocalDate from,
            @Nullable LocalDate to) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    private IncubateeFacts(
            CompanyKind kind,
            @Nullable LocalDate foundedOn,
            LocalDate enteredOn,
            @Nullable String industryCode,
            List<StageDays> stages) {
        this.kind = kind;
        this.foundedOn = foundedOn;
        this.enteredOn = enteredOn;
        this.industryCode = industryCode;
        this.stages = stages;
    }

    /**
     * By tenant.
     *
     * @param rows for every row: a run works outside any request
     */
    public static Map<UUID, IncubateeFacts> of(UUID parkId, Collection<UUID> tenantIds, SqlRunner rows) {
        var tenants = List.copyOf(tenantIds);
        var stages = rows
                .list(
                        Sql.of("""
                                select tenant_id, stage, starts_on, ends_on from stage_entry
                                where park_id = ? and tenant_id = any(?)""", parkId, tenants),
                        row -> new StageDays(
                                row.uuid("tenant_id"),
                                row.constant("stage", Stage.class),
                                row.date("starts_on"),
                                row.dateOrNull("ends_on")))
                .stream()
                .collect(Collectors.groupingBy(StageDays::tenantId));
        return rows
                .list(
                        Sql.of("""
                                select t.id, t.starts_on, c.kind, c.founded_on, c.industry_code
                                from tenant t join company c on c.id = t.company_id
                                where t.park_id = ? and t.id = any(?)""", parkId, tenants),
                        row -> Map.entry(
                                row.uuid("id"),
                                new IncubateeFacts(
                                        row.constant("kind", CompanyKind.class),
                                        row.dateOrNull("founded_on"),
                                        row.date("starts_on"),
                                        row.textOrNull("industry_code"),
                                        stages.getOrDefault(row.uuid("id"), List.of()))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** By the rule in force on the day. */
    public boolean on(LocalDate day) {
        var stage = stages.stream()
                .filter(entry -> entry.on(day))
                .map(StageDays::stage)
                .findFirst()
                .orElse(null);
        var facts = new IncubateeRule.Facts(kind, stage, foundedOn, enteredOn, industryCode);
        return IncubateeRule.inForce(day).judge(facts, day).incubatee();
    }
}
