package org.seedbed.onboarding.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.time.DateRange;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.Tenants.TenantDraft;

/** The stays of companies in the park, and those the register adds. */
public final class StayBook {

    private record Stay(UUID companyId, LocalDate from) {}

    private final Map<UUID, List<TenantDraft>> byCompany = new HashMap<>();
    private final Map<Stay, Integer> roomless = new HashMap<>();
    private final List<TenantDraft> added = new ArrayList<>();

    StayBook(List<TenantDraft> stored) {
        stored.forEach(this::put);
    }

    @Nullable
    TenantDraft find(UUID companyId, LocalDate entry) {
        return of(companyId).stream()
                .filter(stay -> stay.from().equals(entry))
                .findFirst()
                .orElse(null);
    }

    /** A stay that a new one from this day on would overlap. A register knows no last day of a stay. */
    @Nullable
    TenantDraft inTheWayOf(UUID companyId, LocalDate entry) {
        var stay = new DateRange(entry, null);
        return of(companyId).stream()
                .filter(other -> stay.overlaps(new DateRange(other.from(), other.to())))
                .findFirst()
                .orElse(null);
    }

    TenantDraft add(UUID companyId, LocalDate entry, Stage stage) {
        var stay = new TenantDraft(UUID.randomUUID(), companyId, entry, null, stage);
        put(stay);
        added.add(stay);
        return stay;
    }

    /** The row of this file that told of the stay without a room. */
    @Nullable
    Integer roomlessRow(UUID companyId, LocalDate entry) {
        return roomless.get(new Stay(companyId, entry));
    }

    void toldWithoutRoom(UUID companyId, LocalDate entry, int row) {
        roomless.put(new Stay(companyId, entry), row);
    }

    public List<TenantDraft> added() {
        return added;
    }

    private List<TenantDraft> of(UUID companyId) {
        return byCompany.getOrDefault(companyId, List.of());
    }

    private void put(TenantDraft stay) {
        byCompany.computeIfAbsent(stay.companyId(), id -> new ArrayList<>(1)).add(stay);
    }
}
