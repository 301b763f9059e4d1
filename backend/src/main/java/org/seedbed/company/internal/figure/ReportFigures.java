package org.seedbed.company.internal.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyFigures.Said;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSource;
import org.seedbed.company.internal.figure.FigureStore.Entry;
import org.seedbed.company.internal.figure.ReportedHeads.Told;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.time.BusinessClock;

/** Figures that come with period reports. */
@ApplicationScoped
public class ReportFigures {

    private static final String CORRECTED = "报表更正后不再填报此数";
    private static final String LAPSED = "报表已更正，依原报表核实的数值不再计入";

    private final FigureStore store;
    private final ReportedHeads heads;
    private final FigureLapse lapse;
    private final FigureTrail trail;
    private final BusinessClock clock;

    ReportFigures(FigureStore store, ReportedHeads heads, FigureLapse lapse, FigureTrail trail, BusinessClock clock) {
        this.store = store;
        this.heads = heads;
        this.lapse = lapse;
        this.trail = trail;
        this.clock = clock;
    }

    /** Which report, and who brings it. */
    public record Report(UUID parkId, UUID companyId, UUID id, UUID by) {}

    /** Adds what the report has not said yet, and takes back what it says no longer. */
    public int record(Report report, List<Said> said) {
        store.lock(report.companyId());
        var now = said.stream()
                .filter(value -> !value.metric().countsHeads())
                .map(value -> entry(report, value))
                .toList();
        var before = store.everyOf(report.parkId(), report.companyId(), report.id());
        var kept = before.stream()
                .filter(entry -> now.stream().anyMatch(other -> saysAsMuch(other, entry)))
                .toList();
        var gone = before.stream().filter(entry -> !kept.contains(entry)).toList();
        takeBack(report, gone, CORRECTED);
        takeBack(report, lapse.of(report, gone, now), LAPSED);
        var added = now.stream()
                .filter(entry -> kept.stream().noneMatch(other -> saysAsMuch(other, entry)))
                .toList();
        store.add(added);
        trail.recorded(added);
        return added.size() + recordHeads(report, said);
    }

    private int recordHeads(Report report, List<Said> said) {
        var told = said.stream()
                .filter(value -> value.metric().countsHeads())
                .collect(Collectors.groupingBy(value -> value.period().to().minusDays(1)))
                .entrySet()
                .stream()
                .flatMap(day -> Told.of(report, day.getKey(), day.getValue()).stream())
                .toList();
        heads.keepOnly(report, told.stream().map(Told::day).toList());
        return Math.toIntExact(told.stream().filter(heads::report).count());
    }

    private static boolean saysAsMuch(Entry one, Entry other) {
        return one.isFor(other)
                && one.value().compareTo(other.value()) == 0
                && one.level().isAtLeast(other.level());
    }

    private void takeBack(Report report, List<Entry> gone, String reason) {
        store.add(gone.stream()
                .map(e -> entry(report, e.metric(), e.period(), e.value(), e.level(), reason, e.id()))
                .toList());
        trail.withdrawn(gone, reason);
    }

    private Entry entry(Report report, Said said) {
        if (said.value().signum() < 0 && !said.metric().signed()) {
            throw new IllegalArgumentException(said.metric() + " is never negative");
        }
        var period = said.metric().kept(said.period());
        return entry(report, said.metric(), period, said.value(), said.level(), null, null);
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
}
