package org.seedbed.policy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seedbed.policy.EntryStage;
import org.seedbed.policy.PolicyKind;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.policy.PublishedVersions;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/** Published versions for the modules that decide by them. */
@ApplicationScoped
class PublishedStore implements PublishedVersions {

    private static final String PUBLISHED = """
            select p.id as policy_id, p.name, p.kind, p.stage, v.id, v.number, v.content::text as content_text,
                   v.content_hash, v.effective_from, p.park_id as owner
            from policy_version v join policy p on p.id = v.policy_id
            where v.state = 'PUBLISHED'""";
    private static final String COLUMNS = PUBLISHED + " and (v.park_id = ? or v.park_id is null)";

    /** Of one kind in one park. */
    private static final int MOST = 200;

    private final Database database;
    private final ContentStore contents;

    PublishedStore(Database database, ContentStore contents) {
        this.database = database;
        this.contents = contents;
    }

    @Override
    @Transactional
    public Optional<PublishedPolicy> inForce(UUID parkId, UUID policyId, LocalDate day) {
        return database.first(
                Sql.of(COLUMNS, parkId)
                        .add(
                                "and v.policy_id = ? and v.effective_from <= ? order by v.effective_from desc limit 1",
                                policyId,
                                day),
                this::read);
    }

    @Override
    @Transactional
    public List<PublishedPolicy> inForce(UUID parkId, PolicyKind kind, LocalDate day) {
        return database.list(
                Sql.of("select * from (select distinct on (f.policy_id) f.* from (")
                        .add(COLUMNS, parkId)
                        .add("and p.kind = ? and v.effective_from <= ?", kind, day)
                        .add(") f order by f.policy_id, f.effective_from desc) d")
                        .add("order by d.owner nulls last, d.name, d.policy_id limit ?", MOST),
                this::read);
    }

    @Override
    @Transactional
    public Optional<PublishedPolicy> version(UUID parkId, UUID versionId) {
        return database.first(Sql.of(COLUMNS, parkId).add("and v.id = ?", versionId), this::read);
    }

    @Override
    public Map<UUID, PublishedPolicy> versions(Collection<UUID> versionIds, SqlRunner rows) {
        return rows.list(Sql.of(PUBLISHED + " and v.id = any(?)", List.copyOf(versionIds)), this::read).stream()
                .collect(Collectors.toMap(PublishedPolicy::versionId, Function.identity()));
    }

    private PublishedPolicy read(Row row) {
        return new PublishedPolicy(
                row.uuid("policy_id"),
                row.uuid("id"),
                row.integer("number"),
                row.text("name"),
                row.constant("kind", PolicyKind.class),
                row.constantOrNull("stage", EntryStage.class),
                contents.read(row.text("content_text")),
                row.text("content_hash"));
    }
}
