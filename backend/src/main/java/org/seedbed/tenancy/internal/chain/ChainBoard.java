package org.seedbed.tenancy.internal.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seedbed.company.CompanyKind;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.internal.chain.ChainJson.ChainBoardView;
import org.seedbed.tenancy.internal.chain.ChainJson.ChainCard;
import org.seedbed.tenancy.internal.chain.ChainJson.ChainColumn;

/** Who stands where on a park's chain on a day, whose time runs out first, and how many came through. */
@ApplicationScoped
class ChainBoard {

    private static final int CARDS = 100;
    private static final int SOON_DAYS = 90;

    /** Entries of the day, due as had been set by then; nobody is late after graduating. */
    private static final String STANDING = """
            select t.id, c.name, c.kind, e.stage, e.starts_on,
                case when e.stage <> 'GRADUATED'
                    then coalesce(x.due_before, e.due_on) end as due_on
            from stage_entry e
            join tenant t on t.park_id = e.park_id and t.id = e.tenant_id
            join company c on c.id = t.company_id
            left join lateral (
                select l.due_before from stage_extension l where l.park_id = e.park_id and l.entry_id = e.id
                    and l.decided_at >= ? order by l.nth limit 1) x on true
            where e.park_id = ? and e.starts_on <= ? and (e.ends_on is null or e.ends_on > ?)
                and t.starts_on <= ? and (t.ends_on is null or t.ends_on > ?)""";

    private final Database database;

    ChainBoard(Database database) {
        this.database = database;
    }

    private record Now(int all, int teams, int soon, int overdue) {}

    private record Ever(int all, int movedOn, int left) {}

    @Transactional
    ChainBoardView of(UUID parkId, LocalDate on) {
        var standing = standing(parkId, on);
        var now = now(standing, on);
        var ever = ever(parkId, on);
        var cards = cards(standing, on);
        return new ChainBoardView(
                on,
                Arrays.stream(Stage.values())
                        .map(stage -> column(
                                stage,
                                now.getOrDefault(stage, new Now(0, 0, 0, 0)),
                                ever.getOrDefault(stage, new Ever(0, 0, 0)),
                                cards.getOrDefault(stage, List.of())))
                        .toList());
    }

    private static ChainColumn column(Stage stage, Now now, Ever ever, List<ChainCard> cards) {
        return new ChainColumn(
                stage,
                now.all(),
                now.teams(),
                ever.all(),
                ever.movedOn(),
                ever.left(),
                now.soon(),
                now.overdue(),
                cards);
    }

    private static Sql standing(UUID parkId, LocalDate on) {
        return Sql.of(STANDING, endOf(on), parkId, on, on, on, on);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(BusinessClock.PARK_ZONE).toInstant();
    }

    private Map<Stage, Now> now(Sql standing, LocalDate on) {
        return byStage(
                Sql.of(
                                "select stage, count(*)::integer as total, (count(*) filter (where kind = 'TEAM'))::integer as teams,")
                        .add(
                                "(count(*) filter (where due_on > ? and due_on <= ?))::integer as soon,",
                                on,
                                on.plusDays(SOON_DAYS))
                        .add("(count(*) filter (where due_on <= ?))::integer as overdue from (", on)
                        .add(standing)
                        .add(") s group by stage"),
                row -> new Now(
                        row.integer("total"), row.integer("teams"), row.integer("soon"), row.integer("overdue")));
    }

    /** What was set right was never entered, and setting right moves nobody on. */
    private Map<Stage, Ever> ever(UUID parkId, LocalDate on) {
        return byStage(
                Sql.of("""
                        select h.stage, count(distinct h.tenant_id)::integer as total,
                            (count(distinct h.tenant_id) filter (where h.last_on > h.starts_on))::integer as moved,
                            (count(distinct h.tenant_id) filter (
                                where t.ends_on <= ? and h.ends_on = t.ends_on))::integer as gone
                        from (
                            select e.*, max(e.starts_on) filter (where not e.correction)
                                over (partition by e.tenant_id) as last_on
                            from (
                                select stage, tenant_id, starts_on, ends_on, correction,
                                    lead(starts_on) over later as next_on, lead(correction) over later as next_corrects
                                from stage_entry where park_id = ? and not taken_back
                                window later as (partition by tenant_id order by starts_on)) e
                            where e.starts_on <= ? and not coalesce(e.next_corrects and e.next_on = e.ends_on, false)) h
                        join tenant t on t.park_id = ? and t.id = h.tenant_id
                        group by h.stage""", on, parkId, on, parkId),
                row -> new Ever(row.integer("total"), row.integer("moved"), row.integer("gone")));
    }

    private Map<Stage, List<ChainCard>> cards(Sql standing, LocalDate on) {
        return database
                .list(
                        Sql.of("select * from (select s.*, row_number() over"
                                        + " (partition by stage order by due_on nulls last, name, id) as nth from (")
                                .add(standing)
                                .add(") s) ranked where nth <= ? order by stage, nth", CARDS),
                        row -> Map.entry(row.constant("stage", Stage.class), card(row, on)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ChainCard card(Row row, LocalDate on) {
        var due = row.dateOrNull("due_on");
        return new ChainCard(
                row.uuid("id"),
                row.text("name"),
                row.constant("kind", CompanyKind.class),
                row.date("starts_on"),
                due,
                due == null ? null : ChronoUnit.DAYS.between(on, due),
                row.constant("stage", Stage.class).next().stream().sorted().toList());
    }

    private <T> Map<Stage, T> byStage(Sql sql, Function<Row, T> of) {
        return database.list(sql, row -> Map.entry(row.constant("stage", Stage.class), of.apply(row))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
