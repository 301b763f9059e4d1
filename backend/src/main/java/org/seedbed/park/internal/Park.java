package org.seedbed.park.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.park.ParkKind;
import org.seedbed.park.ParkLevel;
import org.seedbed.shared.time.BusinessClock;

/** An operated site. Its operator never changes: a site that changes hands is another park. */
@Entity
@Table(name = "park")
class Park {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID operatorId;
    private String name;

    @Enumerated(EnumType.STRING)
    private ParkKind kind;

    @Enumerated(EnumType.STRING)
    private ParkLevel level;

    private @Nullable LocalDate recognisedOn;
    private @Nullable LocalDate openedOn;
    private String regionCode;
    private @Nullable String address;
    private BigDecimal operatedArea;
    private String timeZone = BusinessClock.PARK_ZONE.getId();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Park() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    Park(UUID id, UUID operatorId, ParkFacts facts) {
        this.id = id;
        this.operatorId = operatorId;
        describe(facts);
    }

    /** Takes over what the operator says of the park. */
    void describe(ParkFacts facts) {
        name = facts.name();
        kind = facts.kind();
        level = facts.level();
        recognisedOn = facts.recognisedOn();
        openedOn = facts.openedOn();
        timeZone = Objects.requireNonNullElse(facts.timeZone(), timeZone);
        regionCode = facts.regionCode();
        address = facts.address();
        operatedArea = facts.operatedArea();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID operatorId() {
        return operatorId;
    }

    ParkFacts facts() {
        return new ParkFacts(name, kind, level, recognisedOn, regionCode, address, operatedArea, openedOn, timeZone);
    }
}
