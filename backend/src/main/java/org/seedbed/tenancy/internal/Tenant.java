package org.seedbed.tenancy.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.time.DateRange;

/** One company's stay in one park. Two stays of a company in a park never overlap; the database sees to that. */
@Entity
@Table(name = "tenant")
class Tenant {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID parkId;
    private UUID companyId;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable String departureReason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Tenant() {}

    Tenant(UUID id, UUID parkId, UUID companyId, LocalDate startsOn, @Nullable LocalDate endsOn) {
        this.id = id;
        this.parkId = parkId;
        this.companyId = companyId;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    /** The stay ends with {@code lastDay}. An end already agreed may move either way, never before the first day. */
    void depart(LocalDate lastDay, String reason) {
        if (lastDay.isBefore(startsOn)) {
            throw TenancyErrors.DEPARTS_BEFORE_ENTRY.raise("from", startsOn);
        }
        endsOn = lastDay.plusDays(1);
        departureReason = reason;
    }

    DateRange stay() {
        return new DateRange(startsOn, endsOn);
    }

    /** Why it left; null while it stays. */
    @Nullable
    String departureReason() {
        return departureReason;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID companyId() {
        return companyId;
    }

    UUID parkId() {
        return parkId;
    }
}
