package org.seedbed.facility.internal.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.facility.internal.quota.FacilityQuotaView;
import org.seedbed.facility.internal.quota.Quotas;
import org.seedbed.facility.internal.register.FacilitySettings;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** 场地额度: what is left of a tenant's free hours, and whether it may book for itself. */
@ApplicationScoped
class TenantQuotas {

    private final Quotas quotas;
    private final BookingChecks checks;
    private final FacilitySettings settings;
    private final Database database;
    private final BusinessClock clock;

    TenantQuotas(
            Quotas quotas, BookingChecks checks, FacilitySettings settings, Database database, BusinessClock clock) {
        this.quotas = quotas;
        this.checks = checks;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    /** @param month any day of it; null: this month */
    @Transactional
    FacilityQuotaView of(UUID parkId, UUID tenantId, @Nullable LocalDate month) {
        if (database.count(Sql.of("select 1 from tenant where park_id = ? and id = ?", parkId, tenantId)) == 0) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        var today = clock.today();
        var asked = month == null ? today : month;
        var quota = quotas.of(database, parkId, tenantId, day(asked, today), null);
        var rule = settings.of(parkId, database);
        var missed = checks.missed(parkId, tenantId, rule);
        int left = quota.freeMinutes() - quota.usedMinutes() - quota.plannedMinutes();
        return new FacilityQuotaView(
                tenantId,
                quota.month(),
                quota.freeMinutes(),
                quota.usedMinutes(),
                quota.plannedMinutes(),
                Math.max(0, left),
                (int) missed.stream()
                        .filter(day -> day.isAfter(today.minusDays(rule.noShowWindowDays())))
                        .count(),
                NoShowRule.blockedUntil(missed, rule, today).orElse(null));
    }

    /** Of the present month today, of another its first day. */
    private static LocalDate day(LocalDate asked, LocalDate today) {
        return asked.withDayOfMonth(1).equals(today.withDayOfMonth(1)) ? today : asked.withDayOfMonth(1);
    }
}
