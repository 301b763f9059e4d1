package org.seedbed.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seedbed.insight.internal.HeadlineJson.Let;
import org.seedbed.lease.Occupancy;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.waiver.WaivedMoney;

/** Counts a park for its rollup from the very lines its headline is counted from. */
@ApplicationScoped
class RollupCounter {

    private final JobDatabase database;
    private final LineReader lines;
    private final Occupancy occupancy;
    private final WaivedMoney waived;

    RollupCounter(JobDatabase database, LineReader lines, Occupancy occupancy, WaivedMoney waived) {
        this.database = database;
        this.lines = lines;
        this.occupancy = occupancy;
        this.waived = waived;
    }

    /** What was counted, and the companies it was counted from. */
    record Counted(RollupNumbers numbers, Map<UUID, RollupLine> lines) {}

    /** The park as it stood on the day. */
    Counted count(UUID parkId, LocalDate day) {
        var all = lines.of(parkId, day, database);
        var honours = Honour.read(parkId, day, database);
        var let = occupancy.on(parkId, day, database);
        var byCompany = honours.stream().collect(Collectors.groupingBy(Honour::companyId));
        return new Counted(
                new RollupNumbers(
                        HeadlineSums.incubated(all),
                        HeadlineSums.stages(all),
                        HeadlineSums.graduated(all),
                        HeadlineSums.jobs(all, List.of()),
                        HeadlineSums.tax(all),
                        HeadlineSums.honours(honours),
                        HeadlineQueries.waived(waived.byYear(parkId, day, database), day),
                        new Let(let.units(), let.unitsLet(), let.area(), let.areaLet(), let.rate())),
                all.stream()
                        .map(line -> RollupLine.of(line, byCompany.getOrDefault(line.companyId(), List.of())))
                        .collect(Collectors.toMap(RollupLine::companyId, line -> line)));
    }
}
