package org.seedbed.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.EntryStage;
import org.seedbed.policy.PolicyContent;
import org.seedbed.policy.PolicyKind;
import org.seedbed.policy.PolicyState;
import org.seedbed.policy.internal.PolicyJson.PolicySummary;
import org.seedbed.policy.internal.PolicyJson.PolicyVersionView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Policies of a park and those delivered with the product. */
@ApplicationScoped
class PolicyQueries {

    /** Newest versions shown with a policy; a policy that changes every month reaches it in eight years. */
    private static final int VERSIONS = 100;

    private static final String VERSION_COLUMNS = """
            select v.*, v.content::text as content_text, e.display_name as editor, b.display_name as publisher,
                   (select min(n.effective_from) from policy_version n where n.policy_id = v.policy_id
                       and n.state = 'PUBLISHED' and n.effective_from > v.effective_from) as effective_to
            from policy_version v
            left join app_user e on e.id = v.edited_by
            left join app_user b on b.id = v.published_by
            """;

    private final Database database;
    private final ContentStore contents;
    private final BusinessClock clock;

    PolicyQueries(Database database, ContentStore contents, BusinessClock clock) {
        this.database = database;
        this.contents = contents;
        this.clock = clock;
    }

    /** A policy as it is stored. */
    record Policy(
            UUID id,
            boolean preset,
            PolicyKind kind,
            @Nullable EntryStage stage,
            String name,
            @Nullable String documentNumber,
            @Nullable String sourceUrl) {}

    /** A version as it is stored. */
    record Version(
            UUID policyId,
            int version,
            PolicyState state,
            @Nullable UUID editedBy,
            PolicyVersionView view,
            PolicyContent content) {}

    /** The park's own first, then by kind and name. */
    @Transactional
    Page<PolicySummary> list(UUID parkId, List<PolicyKind> kinds, PageParams page) {
        var today = clock.today();
        var sql = Sql.of("""
                select p.*, f.number, f.effective_from,
                       (select min(u.effective_from) from policy_version u
                           where u.policy_id = p.id and u.state = 'PUBLISHED' and u.effective_from > ?) as upcoming,
                       exists (select from policy_version d where d.policy_id = p.id and d.state = 'DRAFT') as drafted
                from policy p
                left join lateral (
                    select v.number, v.effective_from from policy_version v
                    where v.policy_id = p.id and v.state = 'PUBLISHED' and v.effective_from <= ?
                    order by v.effective_from desc limit 1) f on true
                where (p.park_id = ? or p.park_id is null)""", today, today, parkId);
        sql.filter(kinds, "and p.kind = any(?)");
        return database.page(
                sql,
                " order by p.park_id nulls last, p.kind, p.name, p.id",
                page,
                row -> new PolicySummary(
                        row.uuid("id"),
                        row.constant("kind", PolicyKind.class),
                        row.constantOrNull("stage", EntryStage.class),
                        row.text("name"),
                        row.textOrNull("document_number"),
                        row.uuidOrNull("park_id") == null,
                        row.integerOrNull("number"),
                        row.dateOrNull("effective_from"),
                        row.dateOrNull("upcoming"),
                        row.bool("drafted")));
    }

    Policy require(UUID parkId, UUID policyId) {
        return database.first(
                        Sql.of(
                                "select p.* from policy p where p.id = ? and (p.park_id = ? or p.park_id is null)",
                                policyId,
                                parkId),
                        row -> new Policy(
                                row.uuid("id"),
                                row.uuidOrNull("park_id") == null,
                                row.constant("kind", PolicyKind.class),
                                row.constantOrNull("stage", EntryStage.class),
                                row.text("name"),
                                row.textOrNull("document_number"),
                                row.textOrNull("source_url")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** Newest first. */
    List<PolicyVersionView> versions(UUID policyId) {
        var sql = Sql.of(VERSION_COLUMNS + "where v.policy_id = ? order by v.number desc limit ?", policyId, VERSIONS);
        return database.list(sql, this::view);
    }

    Version require(UUID parkId, UUID policyId, UUID versionId) {
        return find(parkId, versionId)
                .filter(v -> v.policyId().equals(policyId))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
    }

    /** A version the park can see, whichever policy it is of. */
    Optional<Version> find(UUID parkId, UUID versionId) {
        return database.first(
                Sql.of(VERSION_COLUMNS + "where v.id = ? and (v.park_id = ? or v.park_id is null)", versionId, parkId),
                this::version);
    }

    /** What was published last of the policy, whenever it takes effect. */
    Optional<Version> lastPublished(UUID policyId) {
        return database.first(Sql.of(VERSION_COLUMNS + """
                        where v.policy_id = ? and v.state = 'PUBLISHED'
                        order by v.effective_from desc limit 1""", policyId), this::version);
    }

    private Version version(Row row) {
        return new Version(
                row.uuid("policy_id"),
                row.integer("version"),
                row.constant("state", PolicyState.class),
                row.uuidOrNull("edited_by"),
                view(row),
                contents.read(row.text("content_text")));
    }

    private PolicyVersionView view(Row row) {
        var from = row.date("effective_from");
        var to = row.dateOrNull("effective_to");
        var state = row.constant("state", PolicyState.class);
        return new PolicyVersionView(
                row.uuid("id"),
                row.integer("number"),
                standing(state, from, to),
                from,
                state == PolicyState.PUBLISHED ? to : null,
                row.textOrNull("note"),
                row.textOrNull("editor"),
                row.instant("edited_at"),
                row.textOrNull("publisher"),
                row.instantOrNull("published_at"),
                row.text("content_hash"));
    }

    private PolicyStanding standing(PolicyState state, LocalDate from, @Nullable LocalDate to) {
        var today = clock.today();
        return switch (state) {
            case DRAFT -> PolicyStanding.DRAFT;
            case DISCARDED -> PolicyStanding.DISCARDED;
            case PUBLISHED ->
                today.isBefore(from)
                        ? PolicyStanding.UPCOMING
                        : to == null || today.isBefore(to) ? PolicyStanding.IN_FORCE : PolicyStanding.SUPERSEDED;
        };
    }
}
