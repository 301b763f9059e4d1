package org.seedbed.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.seedbed.insight.internal.RollupCounter.Counted;
import org.seedbed.insight.internal.RollupStore.Kept;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.JsonColumns;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** What was found when everything was counted anew: kept as rows for a year, and every difference said in the log. */
@ApplicationScoped
class RollupProofs {

    private static final Logger LOG = Logger.getLogger(RollupProofs.class);

    private static final Duration PATIENCE = Duration.ofHours(1);

    /** A year can be looked back on. */
    private static final Duration KEPT_FOR = Duration.ofDays(400);

    private static final String WRITE = """
            insert into rollup_difference (id, proof_id, park_id, company_id, as_of, fields)
            values (?, ?, ?, ?, ?, array(select jsonb_array_elements_text(?::jsonb)))""";

    private final JobDatabase database;
    private final JsonColumns json;
    private final BusinessClock clock;

    RollupProofs(JobDatabase database, JsonColumns json, BusinessClock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    UUID begin(LocalDate asOf) {
        var id = UUID.randomUUID();
        database.execute(Sql.of(
                "delete from rollup_proof where begun_at < ?", clock.now().minus(KEPT_FOR)));
        database.execute(
                Sql.of("insert into rollup_proof (id, as_of, begun_at) values (?, ?, ?)", id, asOf, clock.now()));
        return id;
    }

    /** Whether the day was proved to the end, or somebody is at it: for an hour, then they have given up. */
    boolean isTaken(LocalDate asOf) {
        database.lock("rollup-proof");
        return database.count(Sql.of(
                        "select 1 from rollup_proof where as_of >= ? and (proved_at is not null or begun_at > ?)",
                        asOf,
                        clock.now().minus(PATIENCE)))
                > 0;
    }

    void end(UUID proof, int parks, int differing) {
        database.execute(Sql.of(
                "update rollup_proof set proved_at = ?, parks = ?, differing = ? where id = ?",
                clock.now(),
                parks,
                differing,
                proof));
    }

    /** Writes down what differs by name, and no value: a company's figures are told nowhere but where they are fenced. */
    boolean compare(UUID proof, UUID parkId, Kept kept, Counted counted) {
        var wrong = differing(kept.numbers(), counted.numbers());
        var rows = new ArrayList<List<@Nullable Object>>();
        var companies = new HashSet<>(kept.lines().keySet());
        companies.addAll(counted.lines().keySet());
        for (var company : companies) {
            var fields = differing(kept.lines().get(company), counted.lines().get(company));
            if (!fields.isEmpty()) {
                rows.add(row(proof, parkId, company, kept.asOf(), fields));
            }
        }
        if (wrong.isEmpty() && rows.isEmpty()) {
            return true;
        }
        LOG.warnf(
                "rollup of park %s as of %s is not what is counted: %s, lines of %s companies",
                parkId, kept.asOf(), wrong, rows.size());
        rows.add(row(proof, parkId, null, kept.asOf(), wrong));
        database.batch(WRITE, rows);
        return false;
    }

    /** The same of all parks together. */
    boolean compareNetwork(UUID proof, LocalDate asOf, RollupNumbers kept, RollupNumbers counted) {
        var wrong = differing(kept, counted);
        if (wrong.isEmpty()) {
            return true;
        }
        LOG.warnf("rollup of all parks as of %s is not what is counted: %s", asOf, wrong);
        database.batch(WRITE, List.of(row(proof, null, null, asOf, wrong)));
        return false;
    }

    private List<@Nullable Object> row(
            UUID proof, @Nullable UUID parkId, @Nullable UUID companyId, LocalDate asOf, List<String> fields) {
        return Arrays.asList(UUID.randomUUID(), proof, parkId, companyId, asOf, json.write(fields));
    }

    private List<String> differing(@Nullable Object kept, @Nullable Object counted) {
        if (kept == null) {
            return counted == null ? List.of() : List.of("missing");
        }
        if (counted == null) {
            return List.of("surplus");
        }
        var before = json.readMap(json.write(kept), Object.class);
        var after = json.readMap(json.write(counted), Object.class);
        return before.keySet().stream()
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .sorted()
                .toList();
    }
}
