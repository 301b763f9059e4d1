package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Like;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.shared.web.SortKey;
import org.seedbed.tenancy.ExitState;
import org.seedbed.tenancy.ExitTrigger;
import org.seedbed.tenancy.internal.exit.ExitJson.ExitSummary;
import org.seedbed.tenancy.internal.exit.ExitJson.OwnExitSummary;

/** Exits as lists show them. */
@ApplicationScoped
class ExitQueries {

    private static final List<ExitState> OVER = List.of(ExitState.CLOSED, ExitState.CANCELLED);

    enum ExitSort implements SortKey {
        DUE("due_on"),
        LAST_DAY("last_day"),
        OPENED_AT("opened_at"),
        COMPANY("company_name");

        private final String column;

        ExitSort(String column) {
            this.column = column;
        }

        @Override
        public String column() {
            return column;
        }

        @Override
        public boolean nullable() {
            return this == DUE;
        }
    }

    /**
     * What the list is narrowed to; null and empty mean no limit.
     *
     * @param late due before today, and not over
     * @param addressLate the address should have been moved by now
     */
    record Filter(
            @Nullable String q,
            List<ExitState> states,
            List<ExitTrigger> triggers,
            @Nullable UUID tenantId,
            @Nullable Boolean late,
            @Nullable Boolean addressLate) {}

    private final Database database;
    private final BusinessClock clock;

    ExitQueries(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    Page<ExitSummary> list(UUID parkId, Filter filter, @Nullable String sort, PageParams page) {
        var today = clock.today();
        var sql = Sql.of("select * from (select " + ExitCase.COLUMNS + " " + ExitCase.FROM)
                .add("where e.park_id = ?) e where true", parkId)
                .filter(filter.states(), "and state = any(?)")
                .filter(filter.triggers(), "and cause = any(?)")
                .filter(filter.tenantId(), "and tenant_id = ?");
        var like = Like.contains(filter.q());
        if (like != null) {
            sql.add("and (company_name ilike ? or number ilike ?)", like, like);
        }
        if (Boolean.TRUE.equals(filter.late())) {
            sql.add("and due_on < ? and state <> all(?)", today, OVER);
        }
        if (Boolean.TRUE.equals(filter.addressLate())) {
            sql.add("and address_due_on < ? and address_moved_on is null", today);
        }
        var order = SortKey.orderBy(sort == null ? "due,asc" : sort, ExitSort.DUE, "id");
        return database.page(sql, order, page, row -> summary(ExitCase.of(row), today));
    }

    private static ExitSummary summary(ExitCase exit, LocalDate today) {
        var outcome = exit.outcome();
        return new ExitSummary(
                exit.id(),
                exit.number(),
                exit.state(),
                exit.tenantId(),
                exit.companyId(),
                exit.companyName(),
                exit.trigger(),
                exit.own(),
                exit.lastDay(),
                exit.due().on(),
                daysLeft(exit, today),
                outcome == null ? null : outcome.closedOn(),
                outcome == null ? null : outcome.onTime(),
                isAddressLate(outcome, today));
    }

    /** Null once it is over, and where nothing is due. */
    static @Nullable Long daysLeft(ExitCase exit, LocalDate today) {
        var due = exit.due().on();
        return due == null || exit.state().isEnd() ? null : ChronoUnit.DAYS.between(today, due);
    }

    static boolean isAddressLate(ExitCase.@Nullable Outcome outcome, LocalDate today) {
        return outcome != null
                && outcome.addressDueOn() != null
                && outcome.addressMovedOn() == null
                && outcome.addressDueOn().isBefore(today);
    }

    /** Of a company, the newest first. */
    @Transactional
    Page<OwnExitSummary> own(UUID companyId, PageParams page) {
        return database.page(
                Sql.of("""
                        select e.*, p.name as park_name from exit_case e
                        join tenant t on t.park_id = e.park_id and t.id = e.tenant_id
                        join park p on p.id = e.park_id
                        where t.company_id = ?""", companyId),
                " order by opened_at desc, id",
                page,
                row -> new OwnExitSummary(
                        row.uuid("id"),
                        row.text("number"),
                        row.constant("state", ExitState.class),
                        row.uuid("park_id"),
                        row.text("park_name"),
                        row.uuid("tenant_id"),
                        row.constant("cause", ExitTrigger.class),
                        row.date("last_day"),
                        row.dateOrNull("closed_on")));
    }
}
