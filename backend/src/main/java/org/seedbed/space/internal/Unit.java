package org.seedbed.space.internal;

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
import org.seedbed.space.UnitKind;
import org.seedbed.space.UnitLife;

/** A room, an area or a zone of workstations. It never moves to another floor: that would be another room. */
@Entity
@Table(name = "unit")
class Unit {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID parkId;
    private UUID floorId;
    private String number;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private BigDecimal area;
    private @Nullable Integer seats;
    private @Nullable String remark;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Unit() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    Unit(UUID parkId, UUID id, UUID floorId, UnitFacts facts, UnitLife life) {
        this.parkId = parkId;
        this.id = id;
        this.floorId = floorId;
        validFrom = life.from();
        validTo = life.to();
        describe(facts);
    }

    /** The unit is there for the last time on the day before. */
    void end(LocalDate firstDayAfter) {
        validTo = firstDayAfter;
    }

    /** Takes over what the park says of the unit. */
    void describe(UnitFacts facts) {
        number = facts.number();
        kind = facts.kind();
        area = facts.area();
        seats = facts.seats();
        remark = facts.remark();
    }

    UUID id() {
        return id;
    }

    UUID parkId() {
        return parkId;
    }

    UUID floorId() {
        return floorId;
    }

    UnitLife life() {
        return new UnitLife(validFrom, validTo);
    }

    int version() {
        return version;
    }

    UnitFacts facts() {
        return new UnitFacts(number, kind, area, seats, remark);
    }
}
