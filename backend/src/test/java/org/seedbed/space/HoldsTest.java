package org.seedbed.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.space.Holds.Held;
import org.seedbed.space.Holds.HoldCase;
import org.seedbed.space.Holds.HoldWanted;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Rush;
import org.seedbed.testing.World;

/** What is held for a case is nobody else's until the hold is over or given back. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class HoldsTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Holds holds;

    @Inject
    Spaces spaces;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private final HoldCase first = new HoldCase(UUID.randomUUID(), "RZ2026-0001");
    private final HoldCase second = new HoldCase(UUID.randomUUID(), "RZ2026-0002");

    private LocalDate today;
    private UUID park;
    private Person keeper;
    private UUID office;
    private UUID zone;
    private UUID tenant;

    @BeforeEach
    void aParkWithARoomAndAZone() {
        today = clock.today();
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        office = register.office(park, "A301", "50");
        zone = register.unit(park, "A", 1, "G1", UnitKind.WORKSTATION, "60", 6);
        tenant = register.tenant(park, "甲公司", "2026-01-01", null);
    }

    @Test
    void aHeldUnitIsHeldForOneCaseAtATime() {
        assertThat(hold(first, whole(office)))
                .extracting(Held::unit, Held::caseNumber, Held::until)
                .containsExactly(tuple("A301", "RZ2026-0001", today.plusDays(29)));
        refused(() -> hold(second, seats(zone, 2), whole(office)), "space.unit-held", "/units/1/unitId")
                .hasMessageContaining("RZ2026-0001");
        assertThat(holds.of(park, second.id())).as("nothing half held").isEmpty();
        release(first);
        assertThat(hold(second, whole(office))).hasSize(1);
    }

    @Test
    void holdingAnewTakesThePlaceOfWhatTheCaseHeld() {
        hold(first, whole(office));
        assertThat(hold(first, seats(zone, 4))).extracting(Held::unit).containsExactly("G1");
        assertThat(hold(second, whole(office))).hasSize(1);
        refused(() -> hold(second, seats(zone, 3)), "space.hold-seats-taken", "/units/0/seats")
                .hasMessageContaining("2 seats free");
        assertThat(holds.of(park, second.id())).extracting(Held::unit).containsExactly("A301");
    }

    @Test
    void aHoldIsOverAfterItsLastDayWithoutAnybodyDoingAnything() {
        hold(first, whole(office));
        database.execute(Sql.of("""
                update unit_hold set held_from = held_from - 30, held_to = held_to - 30, needed_from = held_from
                where case_id = ?""", first.id()));
        assertThat(holds.of(park, first.id())).isEmpty();
        assertThat(hold(second, whole(office))).hasSize(1);
    }

    @Test
    void nobodyLeasesWhatIsHeld() {
        hold(first, whole(office), seats(zone, 5));
        lease(office, null)
                .statusCode(409)
                .body("code", equalTo("lease.unit-held"))
                .body("params.case", equalTo("RZ2026-0001"));
        lease(zone, null).statusCode(409).body("code", equalTo("lease.unit-held"));
        lease(zone, 2)
                .statusCode(409)
                .body("code", equalTo("lease.seats-exhausted"))
                .body("params.free", equalTo("1"));
        lease(zone, 1).statusCode(201);
        release(first);
        lease(office, null).statusCode(201);
    }

    @Test
    void whatEndsBeforeItIsNeededDoesNotMatter() {
        var soon = today.plusDays(10);
        register.lease(park, tenant, office, "2026-01-01", soon.toString());
        inTransaction(first, List.of(whole(office)), soon, today.plusDays(5));
        refused(() -> hold(second, whole(office)), "space.hold-let", "/units/0/unitId")
                .hasMessageContaining("甲公司");
    }

    @Test
    void aHeldUnitIsNotSplit() {
        hold(first, whole(office));
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "on", today.toString(),
                        "parts", List.of(part("A301-1"), part("A301-2"))))
                .post("/api/v1/parks/{park}/units/{unit}/split", park, office)
                .then()
                .statusCode(409)
                .body("code", equalTo("space.unit-held"));
    }

    @Test
    void whatCannotBeHeldIsRefusedAtItsField() {
        var hall = register.unit(park, "A", 1, "路演厅", UnitKind.ROADSHOW, "200", 80);
        var foreign = register.office(world.park(), "X1", "10");
        refused(() -> hold(first, whole(hall)), "space.hold-not-lettable", "/units/0/unitId");
        refused(() -> hold(first, whole(foreign)), "space.hold-unit-unknown", "/units/0/unitId");
        refused(() -> hold(first, seats(office, 2)), "space.hold-without-seats", "/units/0/seats");
        refused(() -> hold(first, seats(zone, 7)), "space.hold-seats-beyond", "/units/0/seats");
        refused(() -> hold(first, seats(zone, 1), seats(zone, 1)), "space.hold-twice", "/units/1/unitId");
        var all = List.of(whole(office));
        refused(() -> inTransaction(first, all, today, today.minusDays(1)), "space.hold-term", "/until");
        refused(() -> inTransaction(first, all, today, today.plusDays(30)), "space.hold-term", "/until");
        refused(() -> inTransaction(first, all, today.minusDays(1), today), "space.hold-from", "/from");
        database.execute(Sql.of("update unit set valid_to = ? where id = ?", today.plusDays(3), office));
        refused(
                () -> inTransaction(first, all, today.plusDays(3), today.plusDays(5)),
                "space.hold-not-there",
                "/units/0/unitId");
        assertThat(holds.of(park, first.id())).isEmpty();
    }

    @Test
    void ofSixteenCasesOneHoldsTheRoom() throws Exception {
        var answers = Rush.of(16, i -> () -> {
            try {
                return hold(new HoldCase(UUID.randomUUID(), "RZ2026-1" + i), whole(office))
                        .size();
            } catch (ProblemException e) {
                assertThat(e.code().code()).isEqualTo("space.unit-held");
                return 0;
            }
        });
        assertThat(answers).containsOnly(0, 1).containsOnlyOnce(1);
    }

    @Test
    void whatIsNeededOneAfterTheOtherIsHeldForBoth() {
        var change = today.plusMonths(6);
        var end = change.plusMonths(6);
        assertThat(hold(first, needed(office, null, today, change), needed(zone, 4, today, change)))
                .extracting(Held::neededTo)
                .containsOnly(change);
        refused(
                () -> hold(second, needed(office, null, change.minusDays(1), end)),
                "space.unit-held",
                "/units/0/unitId");
        refused(
                () -> hold(second, needed(zone, 3, change.minusDays(1), end)),
                "space.hold-seats-taken",
                "/units/0/seats");
        assertThat(hold(second, needed(office, null, change, end), needed(zone, 3, change, end)))
                .hasSize(2);
        lease(office, null, today, change).statusCode(409).body("params.case", equalTo("RZ2026-0001"));
        lease(office, null, change, end).statusCode(409).body("params.case", equalTo("RZ2026-0002"));
        lease(office, null, end, end.plusMonths(1)).statusCode(201);
        lease(zone, 3, end, end.plusMonths(1)).statusCode(201);
    }

    /** As with a signature, which gives back and lets in one transaction, while somebody else puts theirs before the checker. */
    @Test
    void whoGivesBackAndLetsDoesNotBlockWhoHoldsTheSameRoom() throws Exception {
        hold(first, whole(office));
        var given = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var waiting = QuarkusTransaction.requiringNew().call(() -> {
                holds.release(park, first);
                var answer = other.submit(() -> {
                    given.countDown();
                    return hold(second, whole(office)).size();
                });
                given.await();
                untilSomebodyWaits();
                spaces.lockForLetting(park, office);
                return answer;
            });
            assertThat(waiting.get()).isEqualTo(1);
        }
    }

    /** Until another connection waits for what this one has. */
    private void untilSomebodyWaits() {
        while (database.first(
                        Sql.of("select exists (select from pg_locks l where not l.granted"
                                + " and pg_backend_pid() = any (pg_blocking_pids(l.pid))) as waits"),
                        row -> row.bool("waits"))
                .filter(waits -> waits)
                .isEmpty()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void theUnitsTimelineSaysForWhichCaseAndWhenItEnded() {
        hold(first, whole(office));
        release(first);
        assertThat(database.list(
                        Sql.of("select action from trail where unit_id = ? order by action", office),
                        row -> row.text("action")))
                .contains("UNIT_HELD", "UNIT_RELEASED");
    }

    private List<Held> hold(HoldCase holder, HoldWanted... wanted) {
        return inTransaction(holder, List.of(wanted), today, today.plusDays(29));
    }

    private List<Held> inTransaction(HoldCase holder, List<HoldWanted> wanted, LocalDate from, LocalDate until) {
        return QuarkusTransaction.requiringNew()
                .call(() -> holds.hold(park, keeper.userId(), holder, wanted, from, until));
    }

    private void release(HoldCase holder) {
        assertThat(QuarkusTransaction.requiringNew().call(() -> holds.release(park, holder)))
                .isPositive();
    }

    private ValidatableResponse lease(UUID unit, Integer seats) {
        return lease(unit, seats, today, today.plusYears(1));
    }

    private ValidatableResponse lease(UUID unit, Integer seats, LocalDate from, LocalDate to) {
        var wanted = seats == null ? Map.of("unitId", unit) : Map.of("unitId", unit, "seats", seats);
        return as(keeper)
                .body(Map.of(
                        "tenantId", tenant,
                        "from", from.toString(),
                        "to", to.toString(),
                        "units", List.of(wanted)))
                .post("/api/v1/parks/{park}/leases", park)
                .then();
    }

    private static Map<String, Object> part(String number) {
        return Map.of("number", number, "kind", "OFFICE", "area", "25.00");
    }

    private static HoldWanted needed(UUID unit, Integer seats, LocalDate from, LocalDate to) {
        return new HoldWanted(unit, seats, from, to);
    }

    private static HoldWanted whole(UUID unit) {
        return new HoldWanted(unit, null);
    }

    private static HoldWanted seats(UUID unit, int seats) {
        return new HoldWanted(unit, seats);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(
            ThrowingCallable call, String code, String pointer) {
        return assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.code().code()).isEqualTo(code);
            assertThat(e.errors())
                    .extracting(ProblemException.FieldProblem::pointer)
                    .containsExactly(pointer);
        });
    }
}
