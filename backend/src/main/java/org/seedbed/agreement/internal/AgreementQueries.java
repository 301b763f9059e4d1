package org.seedbed.agreement.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.seedbed.agreement.AgreementState;
import org.seedbed.agreement.internal.AgreementJson.AgreementCount;
import org.seedbed.agreement.internal.AgreementJson.AgreementCounts;
import org.seedbed.agreement.internal.AgreementJson.AgreementSummary;
import org.seedbed.agreement.internal.AgreementJson.AgreementsEnding;
import org.seedbed.agreement.internal.AgreementJson.OwnAgreement;
import org.seedbed.audit.Facts;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Row;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.shared.web.Page;
import org.seedbed.shared.web.PageParams;
import org.seedbed.tenancy.Stage;

/** Agreements as lists show them. */
@ApplicationScoped
class AgreementQueries {

    /** What has not begun: not signed yet, or not handed over. */
    private static final Set<AgreementState> WAITING = EnumSet.of(
            AgreementState.DRAFTING,
            AgreementState.IN_REVIEW,
            AgreementState.CHECKED,
            AgreementState.APPROVED,
            AgreementState.SIGNED);

    private static final Set<AgreementState> RUNNING = EnumSet.of(
            AgreementState.SIGNED,
            AgreementState.ACTIVE,
            AgreementState.AMENDING,
            AgreementState.EXPIRING,
            AgreementState.TERMINATING);
    private static final String UNITS =
            "array(select distinct p ->> 'number' from jsonb_array_elements(a.terms -> 'places') p order by 1) as units";

    private static final String FIRST_ENDING = " order by a.ends_on, a.id";

    private final Database database;
    private final BusinessClock clock;
    private final AgreementFiles files;

    AgreementQueries(Database database, BusinessClock clock, AgreementFiles files) {
        this.database = database;
        this.clock = clock;
        this.files = files;
    }

    /**
     * What the list is narrowed to.
     *
     * @param endsWithin days from today; of those that run
     * @param late only those that are late, or only those that are not
     */
    record Filter(
            List<AgreementState> states,
            @Nullable UUID tenantId,
            @Nullable Integer endsWithin,
            @Nullable Boolean late) {

        /** For the trail. */
        Facts facts() {
            return Facts.of("agreementState", states)
                    .and("tenantId", tenantId)
                    .and("endsWithin", endsWithin)
                    .and("late", late);
        }
    }

    /** Its first day has come and it has not begun: not signed, not handed over, or its deposit not settled. */
    boolean late(Agreement agreement) {
        return late(agreement.state(), agreement.from());
    }

    private boolean late(AgreementState state, LocalDate from) {
        return WAITING.contains(state) && !from.isAfter(clock.today());
    }

    /** As the filters of the list would find them. */
    @Transactional
    AgreementCounts counts(UUID parkId) {
        var today = clock.today();
        var states = database.list(
                Sql.of("""
                        select a.state, count(*)::int as total,
                            count(*) filter (where a.state = any(?) and a.starts_on <= ?)::int as late
                        from agreement a where a.park_id = ? group by a.state""", WAITING, today, parkId),
                row -> new AgreementCount(
                        row.constant("state", AgreementState.class), row.integer("total"), row.integer("late")));
        var ending = database.list(
                Sql.of("""
                        select d.days, (select count(*)::int from agreement a
                            where a.park_id = ? and a.state = any(?) and a.ends_on > ? and a.ends_on <= ?::date + d.days) as total
                        from unnest(?::int[]) as d (days) order by d.days""", parkId, RUNNING, today, today, AgreementCalendar.NOTICES),
                row -> new AgreementsEnding(row.integer("days"), row.integer("total")));
        return new AgreementCounts(states, ending);
    }

    /** What ends first comes first. */
    @Transactional
    Page<AgreementSummary> list(UUID parkId, Filter filter, PageParams page) {
        return database.page(narrowed(parkId, filter), FIRST_ENDING, page, this::summary);
    }

    /** All rows of the list in its order, however many. */
    void each(UUID parkId, Filter filter, Consumer<AgreementSummary> taker) {
        database.runs(narrowed(parkId, filter), FIRST_ENDING, this::summary, run -> run.forEach(taker));
    }

    private Sql narrowed(UUID parkId, Filter filter) {
        var today = clock.today();
        var sql = Sql.of("""
                        select a.id, a.number, a.state, a.stage, a.party_name, a.tenant_id, a.starts_on, a.ends_on,""")
                .add(UNITS)
                .add("from agreement a where a.park_id = ?", parkId)
                .filter(filter.states(), "and a.state = any(?)")
                .filter(filter.tenantId(), "and a.tenant_id = ?");
        var within = filter.endsWithin();
        if (within != null) {
            sql.add(
                    "and a.state = any(?) and a.ends_on > ? and a.ends_on <= ?",
                    RUNNING,
                    today,
                    today.plusDays(within));
        }
        var late = filter.late();
        if (late != null) {
            sql.add("and (a.state = any(?) and a.starts_on <= ?) = ?", WAITING, today, late);
        }
        return sql;
    }

    private AgreementSummary summary(Row row) {
        var state = row.constant("state", AgreementState.class);
        var from = row.date("starts_on");
        var to = row.date("ends_on");
        return new AgreementSummary(
                row.uuid("id"),
                row.text("number"),
                state,
                row.constant("stage", Stage.class),
                row.text("party_name"),
                row.uuidOrNull("tenant_id"),
                row.texts("units"),
                from,
                to,
                RUNNING.contains(state) ? daysLeft(to) : null,
                late(state, from));
    }

    private int daysLeft(LocalDate to) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(clock.today(), to));
    }

    /** The agreements of a company, from their signatures on; the newest first. */
    @Transactional
    Page<OwnAgreement> own(UUID companyId, PageParams page) {
        var sql = Sql.of("""
                        select a.id, a.number, a.state, a.stage, a.starts_on, a.ends_on, a.signed_on,
                            k.name as park_name, a.terms -> 'deposit' ->> 'amount' as deposit,""").add(UNITS).add("""
                        from tenant t
                        join agreement a on a.park_id = t.park_id and a.tenant_id = t.id and a.lease_id is not null
                        join park k on k.id = a.park_id
                        where t.company_id = ?""", companyId);
        var found = database.page(sql, " order by starts_on desc, id", page, AgreementQueries::ownAgreement);
        var papers = files.current(found.items().stream().map(OwnAgreement::id).toList());
        return found.map(agreement -> agreement.with(papers.getOrDefault(agreement.id(), List.of())));
    }

    private static OwnAgreement ownAgreement(Row row) {
        return new OwnAgreement(
                row.uuid("id"),
                row.text("number"),
                row.constant("state", AgreementState.class),
                row.constant("stage", Stage.class),
                row.text("park_name"),
                row.date("starts_on"),
                row.date("ends_on"),
                row.texts("units"),
                Money.cny(new BigDecimal(row.text("deposit"))),
                row.dateOrNull("signed_on"),
                List.of());
    }
}
