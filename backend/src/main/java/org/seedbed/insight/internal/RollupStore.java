package org.seedbed.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.insight.internal.RollupCounter.Counted;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** What is kept of the parks. */
@ApplicationScoped
class RollupStore {

    private static final String WRITE = "insert into company_rollup (park_id, company_id, " + RollupLine.COLUMNS + """
            ) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict on constraint pk_company_rollup do update set kind = excluded.kind, present = excluded.present,
                incubated = excluded.incubated, graduated = excluded.graduated, stage = excluded.stage,
                people = excluded.people, people_on = excluded.people_on, people_level = excluded.people_level,
                tax = excluded.tax, tax_evidenced = excluded.tax_evidenced, honours = excluded.honours""";

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final JobDatabase database;
    private final JsonColumns json;
    private final BusinessClock clock;

    RollupStore(JobDatabase database, JsonColumns json, BusinessClock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** A park as it is kept. */
    record Kept(LocalDate asOf, RollupNumbers numbers, Map<UUID, RollupLine> lines) {}

    /** One worker at a time counts a park. */
    void lock(UUID parkId) {
        database.lock("rollup:" + parkId);
    }

    /** Takes away what it sees of the marks: the count that follows sees what they stand for. */
    int takeMarks(UUID parkId) {
        return database.execute(Sql.of("delete from rollup_mark where park_id = ?", parkId));
    }

    boolean isMarked(UUID parkId) {
        return database.count(Sql.of("select 1 from rollup_mark where park_id = ?", parkId)) > 0;
    }

    /** Parks with a mark, and those that are kept as of another day or not at all; but none that failed a moment ago. */
    List<UUID> due(LocalDate asOf) {
        return database.list(Sql.of("""
                        select p.id from park p
                        left join park_rollup r on r.park_id = p.id
                        where (r.as_of is distinct from ? or exists (select from rollup_mark m where m.park_id = p.id))
                            and not exists (select from rollup_failure f where f.park_id = p.id and f.failed_at > ?)
                        order by p.id""", asOf, clock.now().minus(PAUSE)), row -> row.uuid("id"));
    }

    /** It is tried again after a pause. */
    void failed(UUID parkId) {
        database.execute(Sql.of("""
                insert into rollup_failure (park_id, failed_at) values (?, ?)
                on conflict on constraint pk_rollup_failure do update set failed_at = excluded.failed_at""", parkId, clock.now()));
    }

    boolean isFailing(UUID parkId) {
        return database.count(Sql.of("select 1 from rollup_failure where park_id = ?", parkId)) > 0;
    }

    void recovered(UUID parkId) {
        database.execute(Sql.of("delete from rollup_failure where park_id = ?", parkId));
    }

    /** Whether it is kept as of the day. */
    boolean isOf(UUID parkId, LocalDate asOf) {
        return database.count(Sql.of("select 1 from park_rollup where park_id = ? and as_of = ?", parkId, asOf)) > 0;
    }

    List<UUID> parks() {
        return database.list(Sql.of("select park_id from park_rollup order by park_id"), row -> row.uuid("park_id"));
    }

    Optional<Kept> kept(UUID parkId) {
        return database.first(
                Sql.of("select as_of, numbers::text as numbers from park_rollup where park_id = ?", parkId),
                row -> new Kept(row.date("as_of"), json.read(row.text("numbers"), RollupNumbers.class), lines(parkId)));
    }

    private Map<UUID, RollupLine> lines(UUID parkId) {
        return database
                .list(
                        Sql.of(
                                "select company_id, "
                                        + RollupLine.COLUMNS.replace("honours", "honours::text as honours")
                                        + " from company_rollup where park_id = ?",
                                parkId),
                        row -> RollupLine.of(row, json))
                .stream()
                .collect(Collectors.toMap(RollupLine::companyId, line -> line));
    }

    /** Keeps what was counted, and leaves a mark for the whole; companies of which nothing changed are not written again. */
    void keep(UUID parkId, LocalDate asOf, Counted counted) {
        var before = lines(parkId);
        var changed = new ArrayList<List<@Nullable Object>>();
        counted.lines().forEach((id, line) -> {
            if (!line.equals(before.remove(id))) {
                var row = new ArrayList<@Nullable Object>(List.of(parkId, id));
                row.addAll(line.values(json));
                changed.add(row);
            }
        });
        database.batch(WRITE, changed);
        if (!before.isEmpty()) {
            database.execute(Sql.of(
                    "delete from company_rollup where park_id = ? and company_id = any(?)",
                    parkId,
                    List.copyOf(before.keySet())));
        }
        database.execute(Sql.of("""
                        insert into park_rollup (park_id, as_of, counted_at, numbers) values (?, ?, ?, ?::jsonb)
                        on conflict on constraint pk_park_rollup do update
                        set as_of = excluded.as_of, counted_at = excluded.counted_at, numbers = excluded.numbers""", parkId, asOf, clock.now(), json.write(counted.numbers())));
        database.execute(Sql.of("insert into network_rollup_mark default values"));
    }
}
