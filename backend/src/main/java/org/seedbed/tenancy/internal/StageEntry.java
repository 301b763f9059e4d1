package org.seedbed.tenancy.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.tenancy.Stage;

/** A stage of a tenant for {@code [startsOn, endsOn)}; open while it lasts. */
@Entity
@Table(name = "stage_entry")
class StageEntry {

    @Id
    private UUID id;

    private UUID parkId;
    private UUID tenantId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable String reason;
    private @Nullable LocalDate dueOn;
    private boolean correction;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected StageEntry() {}

    StageEntry(
            UUID parkId,
            UUID tenantId,
            Stage stage,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String reason) {
        this.id = UUID.randomUUID();
        this.parkId = parkId;
        this.tenantId = tenantId;
        this.stage = stage;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
        this.reason = reason;
    }

    /** Closes this entry where the next begins and opens the next one. */
    StageEntry succeededBy(Stage next, LocalDate from, @Nullable String why) {
        if (!stage.next().contains(next)) {
            throw TenancyErrors.ILLEGAL_STAGE_MOVE.raise("from", stage, "to", next, "allowed", allowed());
        }
        return succeeded(next, from, why);
    }

    /** Sets a mistake right from a day on: whatever stage, and why. What stood before stays to be read. */
    StageEntry correctedTo(Stage right, LocalDate from, String why) {
        if (right == stage) {
            throw TenancyErrors.ILLEGAL_STAGE_MOVE.raise("from", stage, "to", right, "allowed", allowed());
        }
        var entry = succeeded(right, from, why);
        entry.correction = true;
        return entry;
    }

    private StageEntry succeeded(Stage next, LocalDate from, @Nullable String why) {
        if (!from.isAfter(startsOn)) {
            throw TenancyErrors.STAGE_BEFORE_PRESENT.raise("from", startsOn);
        }
        if (endsOn != null && !from.isBefore(endsOn)) {
            throw TenancyErrors.STAGE_OUTSIDE_STAY.raise();
        }
        var entry = new StageEntry(parkId, tenantId, next, from, endsOn, why);
        endsOn = from;
        return entry;
    }

    /** In the order of the chain. */
    private String allowed() {
        return stage.next().stream().sorted().map(Stage::name).collect(Collectors.joining(", "));
    }

    /** The stay now ends at {@code firstDayAfter}. */
    void endWithStay(LocalDate firstDayAfter) {
        if (!startsOn.isBefore(firstDayAfter)) {
            throw TenancyErrors.DEPARTS_BEFORE_STAGE.raise("from", startsOn);
        }
        endsOn = firstDayAfter;
    }

    /** The stage may last until the day before; null: for good. */
    void dueOn(@Nullable LocalDate day) {
        dueOn = day;
    }

    UUID id() {
        return id;
    }

    Stage stage() {
        return stage;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    boolean correction() {
        return correction;
    }
}
