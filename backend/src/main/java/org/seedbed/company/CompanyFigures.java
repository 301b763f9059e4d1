package org.seedbed.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.seedbed.company.FigureSeries.Figure;
import org.seedbed.company.internal.figure.CountingFigures;
import org.seedbed.company.internal.figure.CountingFigures.Counting;
import org.seedbed.company.internal.figure.FigureStore;
import org.seedbed.company.internal.figure.HeadCounts;
import org.seedbed.company.internal.figure.ReportFigures;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.SqlRunner;

/**
 * What a park knows of the business of its companies: money in 元, else whole units, each figure with how sure it is. Of what
 * was said for one metric and period the surest counts, and of equally sure ones the newest.
 */
@ApplicationScoped
public class CompanyFigures {

    private final FigureStore store;
    private final CountingFigures counting;
    private final HeadCounts heads;
    private final ReportFigures reports;
    private final Database database;

    CompanyFigures(
            FigureStore store, CountingFigures counting, HeadCounts heads, ReportFigures reports, Database database) {
        this.store = store;
        this.counting = counting;
        this.heads = heads;
        this.reports = reports;
        this.database = database;
    }

    /** One value of a period report, and how sure it is. */
    public record Said(FigurePeriod period, CompanyMetric metric, BigDecimal value, EvidenceLevel level) {}

    /** Whoever is going to record figures of the company waits here for others who do, before looking at what there is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID companyId) {
        store.lock(companyId);
    }

    /**
     * Takes everything a period report says. What stands on a day is kept as of the period's last day; people in post go to
     * the employment counts, parts of them only together with the total. A value the report has said before is not said
     * again, and what it said before and says no longer is taken back. Nothing surer that somebody else recorded is
     * replaced: both are kept and the surer one counts. The people of the company may say what is self-reported and no more.
     *
     * @return figures that were added
     * @throws IllegalArgumentException for a negative value where there is none, and parts larger than the whole
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int record(UUID parkId, UUID companyId, UUID reportId, Collection<Said> said, UUID actor) {
        return reports.record(new ReportFigures.Report(parkId, companyId, reportId, actor), List.copyOf(said));
    }

    /** Every figure of the company that counts; empty for a company the actor may not see. */
    @Transactional
    public FigureSeries of(UUID parkId, UUID companyId) {
        return of(parkId, List.of(companyId), EnumSet.allOf(CompanyMetric.class), database)
                .getOrDefault(companyId, FigureSeries.of(List.of()));
    }

    /**
     * The same for many companies at once, and no metric but those asked for. Every company asked about has an entry.
     *
     * @param rows what reads: what it may see is what is told
     */
    public Map<UUID, FigureSeries> of(
            UUID parkId, Collection<UUID> companies, Set<CompanyMetric> metrics, SqlRunner rows) {
        return series(
                companies,
                Stream.concat(
                        counting.all(parkId, companies, metrics, rows).stream(),
                        heads.counting(parkId, companies, metrics, rows).stream()));
    }

    /** The same, and no figure but those somebody is going to ask for. */
    public Map<UUID, FigureSeries> of(UUID parkId, Collection<UUID> companies, FigureScope asked, SqlRunner rows) {
        var period = asked.period();
        var flows = Stream.concat(
                counting.within(parkId, companies, asked.ever(), null, period.to(), rows).stream(),
                counting.within(parkId, companies, asked.flows(), period.from(), period.to(), rows).stream());
        var stocks = Stream.concat(
                counting.on(parkId, companies, asked.stocks(), asked.day(), rows).stream(),
                heads.on(parkId, companies, asked.stocks(), asked.day(), rows).stream());
        return series(companies, Stream.concat(flows, stocks));
    }

    private static Map<UUID, FigureSeries> series(Collection<UUID> companies, Stream<Counting> counting) {
        Map<UUID, List<Figure>> known = counting.collect(Collectors.groupingBy(
                Counting::companyId, HashMap::new, Collectors.mapping(Counting::figure, Collectors.toList())));
        return companies.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), id -> FigureSeries.of(known.getOrDefault(id, List.of()))));
    }
}
