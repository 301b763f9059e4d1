package org.seedbed.space;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has units. Space lies below leases, so it asks through this port; the lease module answers. */
public interface UnitLettings {

    /** Somebody who has a unit, or seats of it, up to and with {@code until}. */
    record Holder(String unit, String company, LocalDate from, LocalDate until) {}

    /** Whoever has one of the units on the day or later; the one that goes on longest. */
    Optional<Holder> holderFrom(UUID parkId, Collection<UUID> unitIds, LocalDate day);

    /** The whole unit, or seats {@code first … end - 1} of it, let up to and with {@code until}. */
    record Letting(
            String company,
            LocalDate from,
            LocalDate until,
            @Nullable Integer first,
            @Nullable Integer end) {}

    /** Whoever has the unit, or seats of it, on the day or later; whoever has it first comes first. */
    List<Letting> lettingsFrom(UUID parkId, UUID unitId, LocalDate day);
}
