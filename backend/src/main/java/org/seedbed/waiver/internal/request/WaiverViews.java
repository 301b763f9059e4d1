package org.seedbed.waiver.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.identity.Actor;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.money.Money;
import org.seedbed.waiver.SuspensionCause;
import org.seedbed.waiver.WaiverPayer;
import org.seedbed.waiver.internal.grant.Clawback;
import org.seedbed.waiver.internal.request.Waiver.Checked;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverChecked;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverDays;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverFounder;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverPeople;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverResponse;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverRevocation;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverSource;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverSuspension;

/** Waivers with everything, and what the actor may do with them now. */
@ApplicationScoped
class WaiverViews {

    private final WaiverStore store;
    private final WaiverMoves moves;
    private final WaiverFiles files;
    private final WaiverQueries queries;
    private final Database database;

    WaiverViews(WaiverStore store, WaiverMoves moves, WaiverFiles files, WaiverQueries queries, Database database) {
        this.store = store;
        this.moves = moves;
        this.files = files;
        this.queries = queries;
        this.database = database;
    }

    /** To the park. */
    @Transactional
    WaiverResponse get(Actor actor, UUID parkId, UUID id) {
        var waiver = store.require(parkId, id);
        return view(waiver, WaiverAbilities.inPark(actor, waiver));
    }

    /** To the company itself. */
    @Transactional
    WaiverResponse own(UUID companyId, UUID id) {
        var waiver = store.ofCompany(companyId, id);
        return view(waiver, WaiverAbilities.ofCompany(waiver));
    }

    private WaiverResponse view(Waiver w, List<String> abilities) {
        var decided = w.decided();
        return new WaiverResponse(
                w.id(),
                w.version(),
                w.number(),
                w.state(),
                w.tenantId(),
                w.companyId(),
                w.companyName(),
                w.wish().policyId(),
                w.policyVersionId(),
                w.policyName(),
                w.scheme(),
                w.wish().days().from(),
                w.wish().days().to(),
                days(w.wish().window()),
                founder(w.wish().founderId()),
                w.wish().reason(),
                w.own(),
                w.asked(),
                checked(w.checked()),
                paid(w),
                source(decided.budgetId()),
                decided.noticeId(),
                decided.minutesNumber(),
                people(w),
                w.stopsOn(),
                suspensions(w.id()),
                revocation(w.id()),
                files.list(w.id()),
                moves.steps(w.id()),
                queries.needs(w.id()),
                abilities);
    }

    private static @Nullable WaiverChecked checked(@Nullable Checked checked) {
        return checked == null
                ? null
                : new WaiverChecked(
                        checked.leaseStart(),
                        checked.lines(),
                        checked.schedule(),
                        checked.hash(),
                        Money.cny(checked.total()));
    }

    private WaiverPeople people(Waiver waiver) {
        var names = names(waiver);
        var decided = waiver.decided();
        return new WaiverPeople(
                name(names, waiver.madeBy()),
                name(names, by(waiver.checked())),
                name(names, decided.proposedBy()),
                name(names, decided.approvedBy()),
                name(names, decided.activatedBy()));
    }

    private static @Nullable UUID by(@Nullable Checked checked) {
        return checked == null ? null : checked.by();
    }

    private static @Nullable WaiverDays days(@Nullable DaySpan span) {
        return span == null ? null : new WaiverDays(span.from(), span.to());
    }

    private @Nullable WaiverFounder founder(@Nullable UUID id) {
        return id == null
                ? null
                : database.first(
                                Sql.of("select name from founder where id = ?", id),
                                row -> new WaiverFounder(id, row.text("name")))
                        .orElse(new WaiverFounder(id, null));
    }

    private Money paid(Waiver waiver) {
        return Money.cny(database.first(
                        Sql.of(
                                "select coalesce(sum(amount), 0) as paid from bill_reduction where park_id = ? and grant_id = ?",
                                waiver.parkId(),
                                waiver.id()),
                        row -> row.decimal("paid"))
                .orElse(Cents.ZERO)
                .max(BigDecimal.ZERO));
    }

    private @Nullable WaiverSource source(@Nullable UUID budgetId) {
        return budgetId == null
                ? null
                : database.first(
                                Sql.of("select id, name, payer from waiver_budget where id = ?", budgetId),
                                row -> new WaiverSource(
                                        row.uuid("id"), row.text("name"), row.constant("payer", WaiverPayer.class)))
                        .orElse(null);
    }

    private List<WaiverSuspension> suspensions(UUID id) {
        return database.list(
                Sql.of("""
                        select s.*, u.display_name from waiver_suspension s left join app_user u on u.id = s.made_by
                        where s.waiver_id = ? order by s.from_on, s.id limit 200""", id),
                row -> new WaiverSuspension(
                        row.date("from_on"),
                        row.dateOrNull("to_on"),
                        row.constant("cause", SuspensionCause.class),
                        row.text("reason"),
                        row.textOrNull("display_name")));
    }

    private @Nullable WaiverRevocation revocation(UUID id) {
        return database.first(
                        Sql.of("""
                                select r.*, u.display_name from waiver_revocation r left join app_user u on u.id = r.made_by
                                where r.waiver_id = ?""", id),
                        row -> new WaiverRevocation(
                                row.constant("cause", Clawback.Cause.class),
                                row.date("since_on"),
                                row.date("stops_on"),
                                row.decimal("share"),
                                Money.cny(row.decimal("amount")),
                                row.text("reason"),
                                row.textOrNull("display_name"),
                                row.instant("made_at")))
                .orElse(null);
    }

    /** People by name; those the reader may know. */
    private Map<UUID, String> names(Waiver waiver) {
        var decided = waiver.decided();
        var people = Stream.of(
                        waiver.madeBy(),
                        by(waiver.checked()),
                        decided.proposedBy(),
                        decided.approvedBy(),
                        decided.activatedBy())
                .filter(Objects::nonNull)
                .toList();
        var names = new HashMap<UUID, String>();
        database.list(
                        Sql.of("select id, display_name from app_user where id = any(?)", new ArrayList<>(people)),
                        row -> Map.entry(row.uuid("id"), row.text("display_name")))
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }

    private static @Nullable String name(Map<UUID, String> names, @Nullable UUID person) {
        return person == null ? null : names.get(person);
    }
}
