package org.seedbed.admission.internal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.Applying.team;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Applying;
import org.seedbed.testing.Applying.Begun;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** What somebody waits for comes first on the board, what is due first before the rest; then what came last. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BoardOrderTest {

    private static final String APPLICATIONS = "/api/v1/parks/{park}/applications";

    @Inject
    World world;

    @Inject
    JobDatabase database;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Person officer;
    private Begun dueLast;
    private Begun dueFirst;
    private Begun oldest;
    private Begun older;
    private Begun newer;

    @BeforeEach
    void twoThatWaitAndThreeThatDoNot() {
        park = world.park();
        officer = world.with(Role.OPERATOR, park);
        var applying = new Applying(park, officer);
        var call = applying.call("NURSERY", Applying.delivered(database, "nursery-default"));
        var today = clock.today();
        oldest = applying.submitted(call, team());
        older = applying.submitted(call, team());
        newer = applying.submitted(call, team());
        put(oldest, "REVIEWED", 10);
        put(older, "ACCEPTED", 9);
        put(newer, "REVIEWED", 8);
        dueLast = applying.submitted(call, team());
        database.execute(
                Sql.of("update admission_application set due_on = ? where id = ?", today.plusDays(9), dueLast.id()));
        dueFirst = applying.submitted(call, team());
        as(officer)
                .header("If-Match", "\"" + Applying.version(dueFirst) + "\"")
                .body(Map.of("items", List.of("商业计划书（示例）")))
                .post(APPLICATIONS + "/{id}/supplement", park, dueFirst.id())
                .then()
                .statusCode(200);
        answered(today.plusDays(2));
    }

    @Test
    void acrossPages() {
        page(1, dueFirst, dueLast);
        page(2, newer, older);
        page(3, oldest);
        answered(clock.today().plusDays(20));
        page(1, dueLast, dueFirst);
    }

    @Test
    void whoeverIsApprovedWaitsUntilTheirLastDayToSign() {
        put(newer, "APPROVED", 8);
        database.execute(Sql.of(
                "update admission_application set sign_until = ? where id = ?",
                clock.today().plusDays(1),
                newer.id()));
        page(1, newer, dueFirst);
        as(officer)
                .get(APPLICATIONS + "/{id}", park, newer.id())
                .then()
                .body("dueOn", equalTo(clock.today().plusDays(1).toString()))
                .body("late", equalTo(false));
    }

    @Test
    void ofSomeStatesOnly() {
        as(officer)
                .queryParam("state", "ACCEPTED", "SUBMITTED")
                .get(APPLICATIONS, park)
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.id", contains(ids(dueLast, older)));
    }

    private void page(int number, Begun... expected) {
        as(officer)
                .queryParam("size", 2)
                .queryParam("page", number)
                .get(APPLICATIONS, park)
                .then()
                .statusCode(200)
                .body("total", equalTo(5))
                .body("items.id", contains(ids(expected)));
    }

    private static Object[] ids(Begun... all) {
        return Stream.of(all).map(one -> one.id().toString()).toArray();
    }

    private void answered(LocalDate until) {
        database.execute(
                Sql.of("update admission_supplement set due_on = ? where application_id = ?", until, dueFirst.id()));
    }

    private void put(Begun begun, String state, int daysAgo) {
        database.execute(Sql.of(
                "update admission_application set state = ?, submitted_at = ?, due_on = ? where id = ?",
                state,
                clock.now().minus(Duration.ofDays(daysAgo)),
                clock.today().minusDays(5),
                begun.id()));
    }
}
