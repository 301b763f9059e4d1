package org.seedbed.company.internal.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSource;
import org.seedbed.company.internal.figure.FigureStore.Entry;
import org.seedbed.company.internal.figure.HeadCounts.Told;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.time.BusinessClock;

/** Figures that come with period reports. */
@ApplicationScoped
public class ReportFigures {

    private final FigureStore store;
    private final HeadCounts heads;
    private final FigureTrail trail;
    private final BusinessClock clock;

    ReportFigures(FigureStore store, HeadCounts heads, FigureTrail trail, BusinessClock clock) {
        this.store = store;
        this.heads = heads;
        this.trail = trail;
        this.clock = clock;
    }

    /** Which report, and who brings it. */
    public record Report(UUID parkId, UUID companyId, UUID id, UUID by) {}

    /** Adds what the report has not said yet. */
    public int record(Report report, FigurePeriod period, Map<CompanyMetric, BigDecimal> values, EvidenceLevel level) {
        store.lock(report.companyId());
        var said = store.ofReport(report.parkId(), report.companyId(), report.id());
        var entries = values.entrySet().stream()
                .filter(value -> !value.getKey().countsHeads())
                .map(value -> entry(report, period, value.getKey(), value.getValue(), level))
                .filter(entry -> said.stream().noneMatch(before -> saysAsMuch(before, entry)))
                .toList();
        store.add(entries);
        trail.recorded(entries);
        return entries.size() + recordHeads(report, period, values, level);
    }

    private int recordHeads(
            Report report, FigurePeriod period, Map<CompanyMetric, BigDecimal> values, EvidenceLevel level) {
        if (values.keySet().stream().noneMatch(CompanyMetric::countsHeads)) {
            return 0;
        }
        var day = period.to().minusDays(1);
        var told = Told.of(report, day, values, level);
        return heads.report(told) ? 1 : 0;
    }

    private static boolean saysAsMuch(Entry before, Entry now) {
        return before.isFor(now)
                && before.value().compareTo(now.value()) == 0
                && before.level().isAtLeast(now.level());
    }

    private Entry entry(
            Report report, FigurePeriod period, CompanyMetric metric, BigDecimal value, EvidenceLevel level) {
        if (value.signum() < 0 && !metric.signed()) {
            throw new IllegalArgumentException(metric + " is never negative");
        }
        return entry(report, metric, metric.kept(period), value, level, null, null);
    }

    private Entry entry(
            Report report,
            CompanyMetric metric,
            FigurePeriod period,
            BigDecimal value,
            EvidenceLevel level,
            @Nullable String note,
            @Nullable UUID withdraws) {
        return new Entry(
                report.parkId(),
                UUID.randomUUID(),
                report.companyId(),
                metric,
                period,
                value,
                level,
                FigureSource.REPORT,
                report.id(),
                null,
                note,
                withdraws,
                report.by(),
                clock.now());
    }

    /** Takes back everything the report said. */
    public int withdraw(Report report, String reason) {
        store.lock(report.companyId());
        List<Entry> said = store.everyOf(report.parkId(), report.companyId(), report.id());
        store.add(said.stream()
                .map(e -> entry(report, e.metric(), e.period(), e.value(), e.level(), reason, e.id()))
                .toList());
        trail.withdrawn(said, reason);
        return said.size() + heads.withdraw(report.parkId(), report.companyId(), report.id());
    }
}
