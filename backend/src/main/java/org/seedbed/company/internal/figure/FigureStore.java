package org.seedbed.company.internal.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSource;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;

/** Rows of figures. They are only ever added to. */
@ApplicationScoped
public class FigureStore {

    /** Orders rows of one metric and period: the last one counts. */
    static final String SURENESS = "array_position(array['SELF_REPORTED', 'EVIDENCED', 'VERIFIED'], %1$s.level)";

    private final Database database;

    FigureStore(Database database) {
        this.database = database;
    }

    /**
     * A figure as it is stored.
     *
     * @param withdraws the row it takes back; such a row says nothing itself
     */
    public record Entry(
            UUID parkId,
            UUID id,
            UUID companyId,
            CompanyMetric metric,
            FigurePeriod period,
            BigDecimal value,
            EvidenceLevel level,
            FigureSource source,
            @Nullable UUID reportId,
            @Nullable UUID fileId,
            @Nullable String note,
            @Nullable UUID withdraws,
            UUID by,
            Instant at) {

        boolean isFor(Entry other) {
            return metric == other.metric && period.equals(other.period);
        }
    }

    void add(Entry entry) {
        add(List.of(entry));
    }

    void add(Collection<Entry> entries) {
        database.batch("""
                insert into company_figure (park_id, id, company_id, metric, period_kind, period_from, period_to, value,
                    level, source, report_id, file_id, note, withdraws, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries.stream().map(FigureStore::values).toList());
    }

    private static List<@Nullable Object> values(Entry e) {
        return Stream.<@Nullable Object>of(
                        e.parkId(),
                        e.id(),
                        e.companyId(),
                        e.metric(),
                        e.period().kind(),
                        e.period().from(),
                        e.period().to(),
                        e.value(),
                        e.level(),
                        e.source(),
                        e.reportId(),
                        e.fileId(),
                        e.note(),
                        e.withdraws(),
                        e.by(),
                        e.at())
                .toList();
    }

    /** Whoever adds figures of a company waits here for others who do. */
    public void lock(UUID companyId) {
        database.lock("figures of company " + companyId);
    }

    /**
     * The company has to be one of the park's.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found
     */
    void requireInPark(UUID parkId, UUID companyId) {
        var known = Sql.of("select 1 from company_record where park_id = ? and company_id = ?", parkId, companyId);
        if (database.count(known) == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
    }

    /**
     * A figure that was not taken back.
     *
     * @throws org.seedbed.shared.problem.ProblemException resource.not-found, company.figure-withdrawn
     */
    Entry require(UUID parkId, UUID companyId, UUID id) {
        var found = database.first(Sql.of("""
                                select f.*, exists (select from company_figure w where w.withdraws = f.id) as gone
                                from company_figure f
                                where f.park_id = ? and f.company_id = ? and f.id = ? and f.withdraws is null""", parkId, companyId, id), row -> new Found(entry(row), row.bool("gone")))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        if (found.gone()) {
            throw FigureErrors.WITHDRAWN.raise();
        }
        return found.entry();
    }

    private record Found(Entry entry, boolean gone) {}

    /** What was said and not taken back for the metric and period, the one that counts first. */
    List<Entry> standing(UUID parkId, UUID companyId, CompanyMetric metric, FigurePeriod period) {
        return database.list(
                Sql.of("""
                                select f.* from company_figure f
                                where f.park_id = ? and f.company_id = ? and f.metric = ? and f.period_from = ?
                                    and f.period_to = ? and f.withdraws is null
                                    and not exists (select from company_figure w where w.withdraws = f.id)""", parkId, companyId, metric, period.from(), period.to())
                        .add("order by " + SURENESS.formatted("f") + " desc, f.seq desc limit 200"),
                FigureStore::entry);
    }

    /** Whether the person ever recorded that value for the metric and period: taking it back makes nobody another person. */
    boolean isSaidBy(Entry figure, UUID person) {
        return database.count(Sql.of(
                        """
                        select 1 from company_figure
                        where park_id = ? and company_id = ? and metric = ? and period_from = ? and period_to = ?
                            and value = ? and withdraws is null and recorded_by = ?""",
                        figure.parkId(),
                        figure.companyId(),
                        figure.metric(),
                        figure.period().from(),
                        figure.period().to(),
                        figure.value(),
                        person))
                > 0;
    }

    /** Every row of the report that was not taken back. */
    List<Entry> everyOf(UUID parkId, UUID companyId, UUID reportId) {
        return database.list(Sql.of("""
                        select f.* from company_figure f
                        where f.park_id = ? and f.company_id = ? and f.report_id = ? and f.withdraws is null
                            and not exists (select from company_figure w where w.withdraws = f.id)
                        order by f.seq""", parkId, companyId, reportId), FigureStore::entry);
    }

    /** Those that count although a later and less sure one says otherwise. */
    List<UUID> contradicted(UUID parkId, UUID companyId) {
        return database.list(
                Sql.of("""
                                select f.id from company_figure f
                                join company_figure o on o.park_id = f.park_id and o.company_id = f.company_id
                                    and o.metric = f.metric and o.period_from = f.period_from and o.period_to = f.period_to
                                where f.park_id = ? and f.company_id = ? and f.withdraws is null and o.withdraws is null
                                    and o.seq > f.seq and o.value <> f.value
                                    and not exists (select from company_figure w where w.withdraws = o.id)""", parkId, companyId).add("and " + SURENESS.formatted("o") + " < " + SURENESS.formatted("f")),
                row -> row.uuid("id"));
    }

    /** Whether it is a paper of the company. */
    boolean hasFile(UUID parkId, UUID companyId, UUID fileId) {
        return database.count(Sql.of(
                        "select 1 from company_figure_file where park_id = ? and company_id = ? and id = ?",
                        parkId,
                        companyId,
                        fileId))
                > 0;
    }

    static FigurePeriod period(Row row) {
        return new FigurePeriod(
                row.constant("period_kind", FigurePeriod.Kind.class), row.date("period_from"), row.date("period_to"));
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.uuid("park_id"),
                row.uuid("id"),
                row.uuid("company_id"),
                row.constant("metric", CompanyMetric.class),
                period(row),
                row.decimal("value"),
                row.constant("level", EvidenceLevel.class),
                row.constant("source", FigureSource.class),
                row.uuidOrNull("report_id"),
                row.uuidOrNull("file_id"),
                row.textOrNull("note"),
                row.uuidOrNull("withdraws"),
                row.uuid("recorded_by"),
                row.instant("recorded_at"));
    }

    /** The one that counts for the metric and period. */
    Optional<Entry> current(UUID parkId, UUID companyId, CompanyMetric metric, FigurePeriod period) {
        return standing(parkId, companyId, metric, period).stream().findFirst();
    }
}
