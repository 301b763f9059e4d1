package org.seedbed.reporting.internal.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.internal.readiness.ParkRecords.KnownFact;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;

/** Park facts as they were told, one upon the other: the newest of a day or year counts, and none is ever changed. */
@ApplicationScoped
class ParkFactStore {

    private static final String ROWS = """
            select f.*, s.file_name, u.display_name,
                not exists (select from park_fact n where n.park_id = f.park_id and n.fact = f.fact
                    and n.as_of = f.as_of and n.nth > f.nth) as counting,
                exists (select from park_fact o where o.park_id = f.park_id and o.fact = f.fact
                    and o.as_of = f.as_of and o.value = f.value and o.recorded_by = scope_user()) as own
            from park_fact f
            left join stored_file s on s.park_id = f.park_id and s.id = f.file_id
            left join app_user u on u.id = f.recorded_by
            """;

    private final Database database;
    private final BusinessClock clock;

    ParkFactStore(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A fact as it is stored.
     *
     * @param counting whether nothing newer was told of its day
     * @param own whether who asks ever told that value of that day, or brought a paper for it
     */
    record Told(
            UUID id,
            ParkFactKey key,
            LocalDate asOf,
            BigDecimal value,
            EvidenceLevel level,
            @Nullable UUID fileId,
            @Nullable String fileName,
            @Nullable String note,
            @Nullable UUID raises,
            UUID recordedBy,
            @Nullable String recordedByName,
            Instant recordedAt,
            boolean counting,
            boolean own) {}

    /** The last words of all days. */
    List<KnownFact> counting(UUID parkId) {
        return database.list(
                Sql.of("""
                        select distinct on (fact, as_of) id, fact, as_of, value, level from park_fact
                        where park_id = ? order by fact, as_of, nth desc""", parkId),
                row -> new KnownFact(
                        row.uuid("id"),
                        row.constant("fact", ParkFactKey.class),
                        row.date("as_of"),
                        row.decimal("value"),
                        row.constant("level", EvidenceLevel.class)));
    }

    /** The same with who told them. */
    List<Told> lastWords(UUID parkId) {
        return database.list(
                Sql.of("select * from (" + ROWS + "where f.park_id = ?) t where t.counting", parkId), this::told);
    }

    /** Everything that was told of one fact, the latest day first and of a day the newest. */
    Page<Told> history(UUID parkId, ParkFactKey key, PageParams page) {
        return database.page(
                Sql.of(ROWS + "where f.park_id = ? and f.fact = ?", parkId, key),
                " order by f.as_of desc, f.nth desc",
                page,
                this::told);
    }

    Optional<Told> find(UUID parkId, UUID id) {
        return database.first(Sql.of(ROWS + "where f.park_id = ? and f.id = ?", parkId, id), this::told);
    }

    UUID add(
            UUID parkId, UUID by, KnownFact fact, @Nullable UUID fileId, @Nullable String note, @Nullable UUID raises) {
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                """
                insert into park_fact (park_id, id, fact, as_of, value, level, file_id, note, raises_id, recorded_by,
                    recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                parkId,
                id,
                fact.key(),
                fact.asOf(),
                fact.value(),
                fact.level(),
                fileId,
                note,
                raises,
                by,
                clock.now()));
        return id;
    }

    /** One word at a time on the facts of a park: parts and wholes are held against each other. */
    void lock(UUID parkId) {
        database.lock("park facts " + parkId);
    }

    private Told told(Row row) {
        return new Told(
                row.uuid("id"),
                row.constant("fact", ParkFactKey.class),
                row.date("as_of"),
                row.decimal("value"),
                row.constant("level", EvidenceLevel.class),
                row.uuidOrNull("file_id"),
                row.textOrNull("file_name"),
                row.textOrNull("note"),
                row.uuidOrNull("raises_id"),
                row.uuid("recorded_by"),
                row.textOrNull("display_name"),
                row.instant("recorded_at"),
                row.bool("counting"),
                row.bool("own"));
    }
}
