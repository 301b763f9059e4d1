package org.seedbed.lease.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.lease.LeaseContracts.AmendedLease;
import org.seedbed.lease.LeaseContracts.SignedPlace;
import org.seedbed.lease.internal.LeaseJson.LeaseUnitRequest;
import org.seedbed.lease.internal.Lettings.Taking;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.DateRange;
import org.seedbed.space.SeatPlan.Run;
import org.seedbed.tenancy.Tenants;

/** Changes what a lease lets from a day on. Only units whose letting changes are touched; all of it or nothing. */
@ApplicationScoped
public class AmendLease {

    private final LeaseRepository leases;
    private final Lettings lettings;
    private final Tenants tenants;
    private final Database database;
    private final LeaseTrail trail;

    AmendLease(LeaseRepository leases, Lettings lettings, Tenants tenants, Database database, LeaseTrail trail) {
        this.leases = leases;
        this.lettings = lettings;
        this.tenants = tenants;
        this.database = database;
        this.trail = trail;
    }

    /** Seats {@code first … end - 1} of a unit, or the whole of it, as it is let now. */
    private record Letting(
            UUID unitId, @Nullable Integer first, @Nullable Integer end, LocalDate from, LocalDate to) {

        int seats() {
            return first == null || end == null ? 0 : end - first;
        }
    }

    public void handle(UUID parkId, AmendedLease amended, List<SignedPlace> places) {
        var lease = leases.require(parkId, amended.leaseId());
        var stay = tenants.lockStay(parkId, lease.tenantId()).orElseThrow(LeaseErrors.TENANT_UNKNOWN::raise);
        if (!stay.encloses(new DateRange(lease.startsOn(), amended.to()))) {
            throw LeaseErrors.OUTSIDE_STAY.raise();
        }
        var before = LeaseTrail.facts(lease);
        lease.amend(amended.to(), amended.unitPrice(), amended.basis());
        leases.flush();
        replace(parkId, amended, places);
        trail.amended(lease, before, amended.reason());
    }

    private void replace(UUID parkId, AmendedLease amended, List<SignedPlace> places) {
        var now = lettings(parkId, amended);
        // In id order, so that two that want the same units do not block each other.
        Map<UUID, List<SignedPlace>> wanted =
                places.stream().collect(Collectors.groupingBy(SignedPlace::unitId, TreeMap::new, Collectors.toList()));
        now.forEach((unit, let) -> {
            if (goesOn(amended.from(), let, wanted.getOrDefault(unit, List.of()))) {
                wanted.remove(unit);
            } else {
                cut(parkId, amended, unit);
            }
        });
        wanted.forEach((unit, of) -> of.stream()
                .sorted(Comparator.comparing(SignedPlace::from))
                .forEach(place -> lettings.take(
                        new Taking(parkId, amended.leaseId(), later(place.from(), amended.from()), place.to()),
                        new LeaseUnitRequest(unit, place.seats()),
                        seats(now.getOrDefault(unit, List.of())))));
    }

    /** Whether the unit is let on as it is: the same of it for the same days. */
    private static boolean goesOn(LocalDate day, List<Letting> let, List<SignedPlace> wanted) {
        if (wanted.size() != 1) {
            return false;
        }
        var place = wanted.getFirst();
        var seats = place.seats() == null ? 0 : place.seats();
        return let.stream().mapToInt(Letting::seats).sum() == seats
                && let.stream()
                        .allMatch(one -> one.to().equals(place.to())
                                && later(one.from(), day).equals(later(place.from(), day)));
    }

    private void cut(UUID parkId, AmendedLease amended, UUID unitId) {
        database.execute(Sql.of(
                "delete from lease_unit where park_id = ? and lease_id = ? and unit_id = ? and starts_on >= ?",
                parkId,
                amended.leaseId(),
                unitId,
                amended.from()));
        database.execute(Sql.of("""
                update lease_unit set ends_on = ? where park_id = ? and lease_id = ? and unit_id = ? and ends_on > ?""", amended.from(), parkId, amended.leaseId(), unitId, amended.from()));
    }

    private Map<UUID, List<Letting>> lettings(UUID parkId, AmendedLease amended) {
        return database
                .list(
                        Sql.of("""
                                select unit_id, lower(seats) as first_seat, upper(seats) as end_seat, starts_on, ends_on
                                from lease_unit where park_id = ? and lease_id = ? and ends_on > ?
                                order by unit_id, starts_on, seats""", parkId, amended.leaseId(), amended.from()),
                        row -> new Letting(
                                row.uuid("unit_id"),
                                row.integerOrNull("first_seat"),
                                row.integerOrNull("end_seat"),
                                row.date("starts_on"),
                                row.date("ends_on")))
                .stream()
                .collect(Collectors.groupingBy(Letting::unitId, TreeMap::new, Collectors.toList()));
    }

    private static List<Run> seats(List<Letting> let) {
        var runs = new ArrayList<Run>();
        for (var one : let) {
            if (one.first() != null && one.end() != null) {
                runs.add(new Run(one.first(), one.end()));
            }
        }
        return runs;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
