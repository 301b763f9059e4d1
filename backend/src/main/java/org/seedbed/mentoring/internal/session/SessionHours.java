package org.seedbed.mentoring.internal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.mentoring.internal.session.SessionJson.MentorHoursView;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.TenantBenefits;

/** 辅导时长: the hours of mentors that a tenant's stage gives it each month, and what is taken of them. */
@ApplicationScoped
class SessionHours {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final Database database;
    private final TenantBenefits benefits;
    private final BusinessClock clock;

    SessionHours(Database database, TenantBenefits benefits, BusinessClock clock) {
        this.database = database;
        this.benefits = benefits;
        this.clock = clock;
    }

    /** One at a time for a tenant and month, so that what is left here is still left when it is taken. */
    void lock(UUID tenantId, Instant at) {
        database.lock("mentor hours " + tenantId + " " + month(day(at)));
    }

    /**
     * Whether so many minutes are left in the month of a moment. Where the stage's policy sets no hours, nothing is over; outside the
     * chain, and for graduates after the month, every minute is.
     *
     * @throws org.seedbed.shared.problem.ProblemException mentoring.hours-over
     */
    void require(UUID parkId, UUID tenantId, Instant at, int minutes) {
        var left = of(parkId, tenantId, day(at)).leftMinutes();
        if (left != null && minutes > left) {
            throw SessionErrors.HOURS_OVER.raise("left", Math.max(0, left), "minutes", minutes);
        }
    }

    static LocalDate month(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BusinessClock.PARK_ZONE);
    }

    /** @param month any day of it; null: this month */
    @Transactional
    MentorHoursView inPark(UUID parkId, UUID tenantId, @Nullable LocalDate month) {
        if (database.count(Sql.of("select id from tenant where park_id = ? and id = ?", parkId, tenantId)) == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        return of(parkId, tenantId, asked(month));
    }

    /** The same of an own stay. */
    @Transactional
    MentorHoursView own(UUID companyId, UUID tenantId, @Nullable LocalDate month) {
        var parkId = database.first(
                        Sql.of("select park_id from tenant where company_id = ? and id = ?", companyId, tenantId),
                        row -> row.uuid("park_id"))
                .orElseThrow(CommonErrors.NOT_FOUND::raise);
        return of(parkId, tenantId, asked(month));
    }

    /** Of the present month today, of another its first day. */
    private LocalDate asked(@Nullable LocalDate month) {
        var today = clock.today();
        return month == null || month(month).equals(month(today)) ? today : month(month);
    }

    private MentorHoursView of(UUID parkId, UUID tenantId, LocalDate day) {
        var hours = benefits.of(database, parkId, tenantId, day).mentorHours();
        var budget = hours != null
                ? Integer.valueOf(hours.multiply(HOUR).intValue())
                : benefits.staged(database, parkId, tenantId, day) ? null : Integer.valueOf(0);
        return database.first(
                        Sql.of("select used, planned from mentor_hours(?, ?, ?)", parkId, tenantId, month(day)),
                        row -> new MentorHoursView(
                                tenantId,
                                month(day),
                                budget,
                                row.integer("used"),
                                row.integer("planned"),
                                budget == null ? null : budget - row.integer("used")))
                .orElseThrow();
    }
}
