package org.seedbed.insight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seedbed.company.EmploymentTag;
import org.seedbed.identity.Actor;
import org.seedbed.insight.internal.HeadlineJson.HeadlineView;
import org.seedbed.insight.internal.HeadlineJson.Let;
import org.seedbed.insight.internal.HeadlineJson.TagCount;
import org.seedbed.insight.internal.HeadlineJson.Waived;
import org.seedbed.lease.Occupancy;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.waiver.WaivedMoney;

/** What came of a park by a day, and what each number is counted from: {@link HeadlineRecords}. */
@ApplicationScoped
class HeadlineQueries {

    private final Database database;
    private final LineReader lines;
    private final Occupancy occupancy;
    private final WaivedMoney waived;
    private final Parks parks;

    HeadlineQueries(Database database, LineReader lines, Occupancy occupancy, WaivedMoney waived, Parks parks) {
        this.database = database;
        this.lines = lines;
        this.occupancy = occupancy;
        this.waived = waived;
        this.parks = parks;
    }

    @Transactional
    HeadlineView of(Actor actor, UUID parkId, LocalDate day) {
        HeadlineRights.require(actor, parkId);
        var all = lines.of(parkId, day, database);
        var byYear = waived.byYear(parkId, day, database);
        var let = occupancy.on(parkId, day, database);
        return new HeadlineView(
                parkId,
                parks.name(parkId),
                day,
                HeadlineSums.incubated(all),
                HeadlineSums.stages(all),
                HeadlineSums.graduated(all),
                HeadlineSums.jobs(all, tags(all)),
                HeadlineSums.tax(all),
                HeadlineSums.honours(Honour.read(parkId, day, database)),
                waived(byYear, day),
                new Let(let.units(), let.unitsLet(), let.area(), let.areaLet(), let.rate()),
                new HeadlineYears(parkId, day, database).of(all, byYear));
    }

    private List<TagCount> tags(List<CompanyLine> all) {
        var counts = HeadlineSums.heads(all).map(CompanyLine.Heads::countId).toList();
        return database.list(
                Sql.of("""
                        select tag, sum(people)::int as people from employment_sub_count
                        where count_id = any(?::uuid[]) group by tag order by tag""", counts),
                row -> new TagCount(row.constant("tag", EmploymentTag.class), row.integer("people")));
    }

    static Waived waived(Map<Integer, BigDecimal> byYear, LocalDate day) {
        return new Waived(
                Money.cny(byYear.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add)),
                Money.cny(byYear.getOrDefault(day.getYear(), BigDecimal.ZERO)));
    }
}
