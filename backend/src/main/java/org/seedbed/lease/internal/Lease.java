package org.seedbed.lease.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.money.Money;
import org.seedbed.space.PriceBasis;

/** What a tenant has let, for {@code [startsOn, endsOn)}, at a price per ㎡ or seat and month before any waiver. */
@Entity
@Table(name = "lease")
class Lease {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID parkId;
    private UUID tenantId;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private @Nullable BigDecimal unitPrice;

    @Enumerated(EnumType.STRING)
    private @Nullable PriceBasis basis;

    private @Nullable String waiverLabel;
    private @Nullable String terminationReason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Lease() {}

    Lease(UUID parkId, LeaseJson.LeaseRequest request) {
        id = UUID.randomUUID();
        this.parkId = parkId;
        tenantId = request.tenantId();
        startsOn = request.from();
        endsOn = request.to();
        unitPrice = Money.amountOrNull(request.unitPrice());
        basis = request.basis();
        waiverLabel = request.waiverLabel();
    }

    /** Ends the lease after {@code lastDay}, which must lie in its period. */
    void terminate(LocalDate lastDay, String reason) {
        if (lastDay.isBefore(startsOn) || !lastDay.isBefore(endsOn)) {
            throw LeaseErrors.LAST_DAY_OUTSIDE_TERM.raise("from", startsOn, "until", endsOn.minusDays(1));
        }
        endsOn = lastDay.plusDays(1);
        terminationReason = reason;
    }

    /** A supplement was signed. The price is the one for the lists. */
    void amend(LocalDate to, @Nullable BigDecimal price, @Nullable PriceBasis by) {
        endsOn = to;
        unitPrice = price;
        basis = by;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID parkId() {
        return parkId;
    }

    /** Why it ended early; null while it runs as agreed. */
    @Nullable
    String terminationReason() {
        return terminationReason;
    }

    UUID tenantId() {
        return tenantId;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    @Nullable
    Money unitPrice() {
        return Money.cnyOrNull(unitPrice);
    }

    @Nullable
    PriceBasis basis() {
        return basis;
    }

    @Nullable
    String waiverLabel() {
        return waiverLabel;
    }
}
