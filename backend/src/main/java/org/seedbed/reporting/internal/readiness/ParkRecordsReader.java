package org.seedbed.reporting.internal.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyMetric;
import org.seedbed.mentoring.Mentors;
import org.seedbed.policy.ParkMetric;
import org.seedbed.reporting.internal.readiness.ParkRecords.Letting;
import org.seedbed.reporting.internal.readiness.ParkRecords.Mentor;
import org.seedbed.reporting.internal.readiness.ParkRecords.Unit;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.space.UnitKind;

/** Reads what a park is measured by: a handful of statements, however many companies and days are asked about. */
@ApplicationScoped
class ParkRecordsReader {

    private static final Set<ParkMetric> OF_EXITS = EnumSet.of(ParkMetric.SUCCESS_RATE, ParkMetric.ON_TIME_EXIT_RATE);

    private final Database database;
    private final TenantRecords tenants;
    private final Mentors mentors;
    private final ParkExits exits;
    private final ParkFactStore facts;

    ParkRecordsReader(Database database, TenantRecords tenants, Mentors mentors, ParkExits exits, ParkFactStore facts) {
        this.database = database;
        this.tenants = tenants;
        this.mentors = mentors;
        this.exits = exits;
        this.facts = facts;
    }

    @Transactional
    ParkRecords of(UUID parkId) {
        return of(parkId, FigureBook.METRICS, EnumSet.allOf(ParkMetric.class));
    }

    /**
     * With these figures of companies and no others: whoever asks for another one is told that nobody knows. Exits and people
     * in post are read where one of the metrics asks for them.
     */
    @Transactional
    ParkRecords of(UUID parkId, Set<CompanyMetric> figures, Set<ParkMetric> metrics) {
        return new ParkRecords(
                openedOn(parkId),
                tenants.of(parkId, figures),
                units(parkId),
                lettings(parkId),
                mentors.terms(parkId).stream()
                        .map(term -> new Mentor(term.mentorId(), term.from(), term.to()))
                        .toList(),
                Collections.disjoint(metrics, OF_EXITS) ? null : exits.of(parkId),
                metrics.contains(ParkMetric.JOBS) ? tenants.heads(parkId) : Map.of(),
                facts.counting(parkId));
    }

    private @Nullable LocalDate openedOn(UUID parkId) {
        return database.first(
                        Sql.of("select opened_on from park where id = ? and opened_on is not null", parkId),
                        row -> row.date("opened_on"))
                .orElse(null);
    }

    private List<Unit> units(UUID parkId) {
        return database.list(
                Sql.of("""
                        select id, kind, area, seats, valid_from, valid_to from unit
                        where park_id = ? order by number, id""", parkId),
                row -> new Unit(
                        row.uuid("id"),
                        row.constant("kind", UnitKind.class),
                        row.decimal("area"),
                        row.integerOrNull("seats"),
                        row.dateOrNull("valid_from"),
                        row.dateOrNull("valid_to")));
    }

    private List<Letting> lettings(UUID parkId) {
        return database.list(
                Sql.of("""
                        select x.unit_id, l.tenant_id, x.starts_on, x.ends_on, l.starts_on as lease_from,
                            l.ends_on as lease_to, upper(x.seats) - lower(x.seats) as seats
                        from lease l
                        join lease_unit x on x.park_id = l.park_id and x.lease_id = l.id
                        where l.park_id = ?""", parkId),
                row -> new Letting(
                        row.uuid("unit_id"),
                        row.uuid("tenant_id"),
                        row.date("starts_on"),
                        row.date("ends_on"),
                        row.integerOrNull("seats"),
                        (int) ChronoUnit.MONTHS.between(row.date("lease_from"), row.date("lease_to"))));
    }
}
