package org.seedbed.lease.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.lease.Leases.SeatDraft;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.Holds;
import org.seedbed.space.Holds.HoldCase;
import org.seedbed.space.Holds.HoldWanted;
import org.seedbed.space.UnitKind;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** Only what a hold without an end would get is offered: nothing that is let later, nothing that another case holds. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FreeUnitsTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Holds holds;

    @Inject
    BusinessClock clock;

    private LocalDate today;
    private UUID park;
    private Person keeper;
    private UUID office;
    private UUID zone;

    /** Two offices, one of them let from next year on, a hall, and a zone of ten of which three are let. */
    @BeforeEach
    void aParkInUse() {
        today = clock.today();
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        office = register.office(park, "A101", "50");
        zone = register.unit(park, "B", 2, "G1", UnitKind.WORKSTATION, "60", 10);
        register.unit(park, "A", 1, "路演厅", UnitKind.ROADSHOW, "200", 80);
        var tenant = register.tenant(park, "甲公司", "2026-01-01", null);
        var later = today.plusYears(1);
        register.lease(
                park,
                tenant,
                register.office(park, "A102", "40"),
                later.toString(),
                later.plusYears(1).toString());
        register.lease(
                park, tenant, "2026-01-01", later.toString(), new SeatDraft(zone, 1, 2), new SeatDraft(zone, 5, 1));
    }

    @Test
    void whatIsLetLaterIsNotFreeForSomebodyWhoStays() {
        assertThat(free("").getList("number")).containsExactly("A101", "G1");
        assertThat(free("").getInt("[1].seatsFree")).isEqualTo(7);
        assertThat(free("?from=" + today.plusYears(1)).getInt("[1].seatsFree")).isEqualTo(10);
        assertThat(free("?from=" + today.plusYears(2)).getList("number")).containsExactly("A101", "A102", "G1");
    }

    @Test
    void whatACaseHoldsIsSaidToOthersAndIsNotInItsOwnWay() {
        QuarkusTransaction.requiringNew()
                .run(() -> holds.hold(
                        park,
                        keeper.userId(),
                        new HoldCase(UUID.randomUUID(), "RZ2026-0001"),
                        List.of(new HoldWanted(office, null), new HoldWanted(zone, 4)),
                        today,
                        today.plusDays(9)));
        var others = free("");
        assertThat(others.getList("number")).containsExactly("A101", "G1");
        assertThat(others.getList("heldFor")).containsExactly("RZ2026-0001", "RZ2026-0001");
        assertThat(others.getInt("[1].seatsFree")).isEqualTo(3);
        var own = free("?case=RZ2026-0001");
        assertThat(own.getList("heldFor")).containsExactly(null, null);
        assertThat(own.getInt("[1].seatsFree")).isEqualTo(7);
    }

    private JsonPath free(String query) {
        return as(keeper)
                .get("/api/v1/parks/{park}/occupancy/free" + query, park)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("items");
    }
}
