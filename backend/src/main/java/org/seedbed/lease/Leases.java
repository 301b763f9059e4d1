package org.seedbed.lease;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.internal.LeaseTrail;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.space.PriceBasis;

/** Leases as a register import sees them: the park's whole list at once, and changes in bulk. */
@ApplicationScoped
public class Leases {

    private final Database database;
    private final LeaseTrail trail;
    private final LeaseCases cases;

    Leases(Database database, LeaseTrail trail, LeaseCases cases) {
        this.database = database;
        this.trail = trail;
        this.cases = cases;
    }

    /**
     * One unit, or a run of seats of it, that is let for {@code [from, to)}.
     *
     * @param firstSeat first of {@code seats} consecutive seats; null for the whole unit
     * @param from of this place; a lease may take its places on different days
     * @param terminated whether somebody ended the lease early
     * @param caseNumber of the agreement that brought the lease about; null where it was recorded by itself
     */
    public record LettingRecord(
            UUID leaseId,
            UUID tenantId,
            UUID companyId,
            String companyName,
            UUID unitId,
            @Nullable Integer firstSeat,
            @Nullable Integer seats,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal unitPrice,
            @Nullable PriceBasis basis,
            @Nullable String waiverLabel,
            boolean terminated,
            @Nullable String caseNumber) {}

    /** A lease to store; {@code to} is the first day after. */
    public record LeaseDraft(
            UUID id,
            UUID tenantId,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal unitPrice,
            @Nullable PriceBasis basis,
            @Nullable String waiverLabel,
            List<SeatDraft> units) {}

    /** A whole unit (no seats) or seats {@code firstSeat … firstSeat + seats - 1} of it. */
    public record SeatDraft(
            UUID unitId,
            @Nullable Integer firstSeat,
            @Nullable Integer seats) {}

    /** Every letting of the park, past ones too. */
    @Transactional
    public List<LettingRecord> all(UUID parkId) {
        var numbers = cases.numbersOf(parkId);
        return database.list(
                Sql.of("""
                        select l.id, l.tenant_id, t.company_id, c.name, u.unit_id, lower(u.seats) as first_seat,
                               upper(u.seats) - lower(u.seats) as seats, u.starts_on, u.ends_on,
                               l.unit_price, l.basis, l.waiver_label,
                               l.termination_reason is not null as terminated
                        from lease l
                        join lease_unit u on u.park_id = l.park_id and u.lease_id = l.id
                        join tenant t on t.park_id = l.park_id and t.id = l.tenant_id
                        join company c on c.id = t.company_id
                        where l.park_id = ? order by l.id, u.unit_id, u.seats""", parkId),
                row -> new LettingRecord(
                        row.uuid("id"),
                        row.uuid("tenant_id"),
                        row.uuid("company_id"),
                        row.text("name"),
                        row.uuid("unit_id"),
                        row.integerOrNull("first_seat"),
                        row.integerOrNull("seats"),
                        row.date("starts_on"),
                        row.date("ends_on"),
                        row.decimalOrNull("unit_price"),
                        row.constantOrNull("basis", PriceBasis.class),
                        row.textOrNull("waiver_label"),
                        row.bool("terminated"),
                        numbers.get(row.uuid("id"))));
    }

    /** Stores leases; an overlap ends in {@code ex_lease_unit__unit_period}. */
    @Transactional
    public void add(UUID parkId, List<LeaseDraft> drafts) {
        database.batch(
                """
                insert into lease
                    (park_id, id, version, tenant_id, starts_on, ends_on, unit_price, basis, waiver_label)
                values (?, ?, 0, ?, ?, ?, ?, ?, ?)""",
                drafts.stream()
                        .map(d -> Arrays.<@Nullable Object>asList(
                                parkId,
                                d.id(),
                                d.tenantId(),
                                d.from(),
                                d.to(),
                                d.unitPrice(),
                                d.basis(),
                                d.waiverLabel()))
                        .toList());
        database.batch(
                """
                insert into lease_unit (park_id, id, lease_id, unit_id, seats, starts_on, ends_on)
                values (?, ?, ?, ?, int4range(?, ?), ?, ?)""",
                drafts.stream()
                        .flatMap(d -> d.units().stream()
                                .map(u -> Arrays.<@Nullable Object>asList(
                                        parkId,
                                        UUID.randomUUID(),
                                        d.id(),
                                        u.unitId(),
                                        u.firstSeat(),
                                        u.firstSeat() == null || u.seats() == null ? null : u.firstSeat() + u.seats(),
                                        d.from(),
                                        d.to())))
                        .toList());
        trail.recorded(parkId, drafts);
    }

    /**
     * Takes over period, price and waiver label of leases that exist; their units stay. Not of leases with a case: what was
     * agreed changes by agreement.
     */
    @Transactional
    public void change(UUID parkId, List<LeaseDraft> drafts) {
        var before = trail.stored(parkId, drafts.stream().map(LeaseDraft::id).toList());
        database.batch(
                """
                update lease set version = version + 1, starts_on = ?, ends_on = ?, unit_price = ?, basis = ?,
                    waiver_label = ? where park_id = ? and id = ?""",
                drafts.stream()
                        .map(d -> Arrays.<@Nullable Object>asList(
                                d.from(), d.to(), d.unitPrice(), d.basis(), d.waiverLabel(), parkId, d.id()))
                        .toList());
        database.batch(
                "update lease_unit set starts_on = ?, ends_on = ? where park_id = ? and lease_id = ?",
                drafts.stream()
                        .map(d -> Arrays.<@Nullable Object>asList(d.from(), d.to(), parkId, d.id()))
                        .toList());
        trail.changed(parkId, before, drafts);
    }
}
