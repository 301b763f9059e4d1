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
import org.seedbed.identity.Permission;
import org.seedbed.insight.internal.HeadlineJson.HeadlineNumber;
import org.seedbed.insight.internal.HeadlineJson.HeadlineRecord;
import org.seedbed.insight.internal.HeadlineJson.HeadlineView;
import org.seedbed.insight.internal.HeadlineJson.Let;
import org.seedbed.insight.internal.HeadlineJson.TagCount;
import org.seedbed.insight.internal.HeadlineJson.Waived;
import org.seedbed.lease.Occupancy;
import org.seedbed.park.Parks;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.waiver.WaivedMoney;

/** What came of a park by a day, and the companies behind each number. */
@ApplicationScoped
class HeadlineQueries {

    /** Everything a headline rests on: a number must not depend on who looks, so nobody sees a part of it. */
    private static final Permission[] ALL = {
        Permission.READINESS_READ,
        Permission.COMPANY_READ,
        Permission.FIGURE_READ,
        Permission.PERSONAL_READ,
        Permission.TENANT_READ,
        Permission.SPACE_READ,
        Permission.LEASE_READ,
        Permission.BILL_READ,
        Permission.WAIVER_READ
    };

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
        actor.requireInPark(parkId, ALL);
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

    /** The companies a number is counted from, by name. */
    @Transactional
    Page<HeadlineRecord> records(Actor actor, UUID parkId, LocalDate day, HeadlineNumber number, PageParams page) {
        actor.requireInPark(parkId, ALL);
        var such = lines.of(parkId, day, database).stream()
                .filter(line -> switch (number) {
                    case INCUBATED -> line.incubated();
                    case GRADUATED -> line.graduated();
                    case JOBS -> line.present();
                    case TAX -> true;
                })
                .toList();
        return Page.cut(such, page).map(line -> record(line, number));
    }

    private static HeadlineRecord record(CompanyLine line, HeadlineNumber number) {
        var heads = line.heads();
        var tax = line.tax();
        return switch (number) {
            case INCUBATED ->
                new HeadlineRecord(line.companyId(), line.name(), line.kind(), line.incubatedOn(), null, null);
            case GRADUATED ->
                new HeadlineRecord(line.companyId(), line.name(), line.kind(), line.graduatedOn(), null, null);
            case JOBS ->
                new HeadlineRecord(
                        line.companyId(),
                        line.name(),
                        line.kind(),
                        heads == null ? null : heads.on(),
                        heads == null ? null : BigDecimal.valueOf(heads.people()),
                        heads == null ? null : heads.level());
            case TAX ->
                new HeadlineRecord(
                        line.companyId(),
                        line.name(),
                        line.kind(),
                        null,
                        tax == null ? null : tax.total(),
                        tax == null ? null : tax.level());
        };
    }
}
