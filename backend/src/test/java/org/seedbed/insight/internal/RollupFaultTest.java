package org.seedbed.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Permission;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** What goes wrong with rollups, and what they must not tell. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RollupFaultTest {

    private static final String NETWORK = "/api/v1/network/headline";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    RollupJob job;

    @Inject
    JobDatabase jobs;

    @Inject
    BusinessClock clock;

    private LocalDate today;
    private Person keeper;
    private Person viewer;
    private UUID park;
    private String name;

    @BeforeEach
    void aPark() {
        today = clock.today();
        name = Unique.name("网络一角（示例）");
        park = world.park(name);
        keeper = world.with(Role.OPERATOR, park);
        viewer = world.with(Role.NETWORK_VIEWER);
    }

    @AfterEach
    void countedAgain() {
        jobs.execute(Sql.of("update company_rollup set stage = 'INCUBATOR' where park_id = ?", park));
        jobs.execute(Sql.of("delete from rollup_failure"));
        job.run(today);
    }

    @Test
    void aParkThatFailsIsShownAndTriedAgainAfterAPause() {
        firm(10);
        job.run(today);
        jobs.execute(Sql.of("update company_rollup set stage = 'NOWHERE' where park_id = ?", park));
        firm(20);
        job.run(today);
        network(keeper).body("failing", equalTo(1)).body("numbers.jobs.total", equalTo(10));
        listed(viewer).body("items[0].failedAt", notNullValue());
        jobs.execute(Sql.of("update company_rollup set stage = 'INCUBATOR' where park_id = ?", park));
        assertThat(job.run(today)).as("it was tried a moment ago").isZero();
        jobs.execute(Sql.of("update rollup_failure set failed_at = failed_at - interval '6 minutes'"));
        assertThat(job.run(today)).isEqualTo(1);
        network(keeper).body("failing", equalTo(0)).body("numbers.jobs.total", equalTo(30));
        listed(viewer).body("items[0].failedAt", nullValue());
    }

    @Test
    void theWholeFollowsAlsoWhereTheWorkerWasStoppedBetween() {
        firm(10);
        job.run(today);
        int before = network(viewer).extract().path("numbers.graduated");
        // A worker that kept its park and got no further.
        jobs.execute(Sql.of("update company_rollup set graduated = true where park_id = ?", park));
        jobs.execute(Sql.of("insert into network_rollup_mark default values"));
        assertThat(job.run(today)).as("no park is counted").isZero();
        network(viewer)
                .body("numbers.graduated", equalTo(before + 1))
                .body("asOf", equalTo(today.toString()))
                .body("countedAt", notNullValue());
        jobs.execute(Sql.of("update company_rollup set graduated = false where park_id = ?", park));
    }

    @Test
    void whatTheWholeDoesNotHoldYetIsNoDifference() {
        firm(10);
        job.run(today);
        job.prove(today);
        jobs.execute(Sql.of("update network_rollup set numbers = jsonb_set(numbers, '{graduated}', '987654')"));
        jobs.execute(Sql.of("insert into network_rollup_mark default values"));
        assertThat(job.prove(today)).isZero();
        jobs.execute(Sql.of("update network_rollup set numbers = jsonb_set(numbers, '{graduated}', '987654')"));
        assertThat(job.prove(today)).isEqualTo(1);
        network(viewer).body("proof.wholeDiffered", equalTo(true)).body("proof.differed.size()", equalTo(0));
    }

    @Test
    void theWholeSaysOfWhichParksItIs() {
        job.run(today);
        int parks = network(viewer).extract().path("parks");
        world.park();
        network(viewer).body("parks", equalTo(parks));
        job.run(today);
        network(viewer).body("parks", greaterThanOrEqualTo(parks + 1));
    }

    @Test
    void whatOneOrTwoCompaniesToldIsForThoseWhoWorkThere() {
        firm(10);
        firm(20);
        job.run(today);
        listed(viewer)
                .body("items[0].jobsWithheld", equalTo(true))
                .body("items[0].taxWithheld", equalTo(false))
                .body("items[0].numbers.jobs.total", nullValue())
                .body("items[0].numbers.jobs.evidenced", equalTo(0))
                .body("items[0].numbers.jobs.counted", equalTo(2));
        listed(keeper).body("items[0].jobsWithheld", equalTo(false)).body("items[0].numbers.jobs.total", equalTo(30));
        firm(30);
        job.run(today);
        listed(viewer).body("items[0].jobsWithheld", equalTo(false)).body("items[0].numbers.jobs.total", equalTo(60));
    }

    @Test
    void aProofStaysOpenOverAParkThatCannotBeCounted() {
        firm(10);
        job.run(today);
        jobs.execute(Sql.of("update company_rollup set stage = 'NOWHERE' where park_id = ?", park));
        firm(20);
        job.run(today);
        job.prove(today);
        assertThat(jobs.count(Sql.of("""
                        select 1 from rollup_proof p where p.proved_at is null
                            and p.begun_at = (select max(begun_at) from rollup_proof)"""))).as("open").isEqualTo(1);
        network(keeper).body("failing", equalTo(1));
    }

    @Test
    void whatPapersShowOfOneOrTwoIsForThoseWhoWorkThere() {
        firm(10);
        firm(20);
        firm(30);
        firm(40);
        job.run(today);
        listed(viewer)
                .body("items[0].jobsEvidenceWithheld", equalTo(false))
                .body("items[0].numbers.jobs.evidenced", equalTo(100));
        // One of them by its own word: what papers show, taken from the total, would be its people.
        jobs.execute(Sql.of("""
                update employment_count set level = 'SELF_REPORTED' where park_id = ? and total = 40""", park));
        job.run(today);
        listed(viewer)
                .body("items[0].jobsWithheld", equalTo(false))
                .body("items[0].jobsEvidenceWithheld", equalTo(true))
                .body("items[0].numbers.jobs.total", equalTo(100))
                .body("items[0].numbers.jobs.evidenced", equalTo(0));
        listed(keeper)
                .body("items[0].jobsEvidenceWithheld", equalTo(false))
                .body("items[0].numbers.jobs.evidenced", equalTo(60));
        jobs.execute(Sql.of("""
                update company_rollup set tax = 5, tax_evidenced = case when people = 10 then 5 else 0 end
                where park_id = ?""", park));
        jobs.execute(Sql.of("""
                update park_rollup set numbers = jsonb_set(numbers, '{tax}', '{"companies": 4,
                    "total": {"amount": "20.00", "currency": "CNY"}, "evidenced": {"amount": "5.00", "currency": "CNY"}}')
                where park_id = ?""", park));
        listed(viewer)
                .body("items[0].taxWithheld", equalTo(false))
                .body("items[0].taxEvidenceWithheld", equalTo(true))
                .body("items[0].numbers.tax.total.amount", equalTo("20.00"))
                .body("items[0].numbers.tax.evidenced", nullValue());
        listed(keeper).body("items[0].numbers.tax.evidenced.amount", equalTo("5.00"));
        jobs.execute(Sql.of("insert into rollup_mark (park_id) values (?)", park));
    }

    @Test
    void proofsAreKeptForAYearAndTellNoFigures() {
        firm(10);
        job.run(today);
        jobs.execute(Sql.of("""
                insert into rollup_proof (id, as_of, begun_at)
                values (gen_random_uuid(), date '2020-01-01', now() - interval '401 days')"""));
        jobs.execute(Sql.of("update company_rollup set people = 4711, people_on = null where park_id = ?", park));
        assertThat(job.prove(today)).isEqualTo(1);
        assertThat(jobs.count(Sql.of("select 1 from rollup_proof where as_of = date '2020-01-01'")))
                .isZero();
        assertThat(jobs.list(
                        Sql.of("select d::text as all_of_it from rollup_difference d where park_id = ?", park),
                        row -> row.text("all_of_it")))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).doesNotContain("4711"))
                .anySatisfy(row -> assertThat(row).contains("{people,peopleOn}"))
                .anySatisfy(row -> assertThat(row).contains("{}"));
    }

    /** The numbers kept of a park are its headline: nobody reads them who may not read that. */
    @Test
    void whoMayReadReadinessMayReadAllAHeadlineRestsOn() {
        assertThat(Arrays.stream(Role.values())
                        .filter(role -> role.permissions().contains(Permission.READINESS_READ)))
                .isNotEmpty()
                .allSatisfy(role -> assertThat(role.permissions()).containsAll(HeadlineRights.all()));
        var rights = HeadlineRights.all().stream()
                .map(right -> "'" + right.name().toLowerCase(java.util.Locale.ROOT) + "'")
                .toList();
        assertThat(jobs.list(
                        Sql.of("select pg_get_functiondef('scope_headline_parks()'::regprocedure) as body"),
                        row -> row.text("body")))
                .singleElement()
                .satisfies(body -> assertThat(body).contains(rights));
    }

    private void firm(int people) {
        var company = register.firm(park, Unique.name("示例 "));
        register.tenant(park, company, today.minusMonths(6).toString(), null, Stage.INCUBATOR);
        as(keeper)
                .body(Map.of("asOf", today.minusDays(9).toString(), "total", people, "subCounts", List.of()))
                .post("/api/v1/parks/{park}/companies/{company}/employment-counts", park, company)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse network(Person person) {
        return as(person).get(NETWORK).then().statusCode(200);
    }

    private ValidatableResponse listed(Person person) {
        return as(person)
                .queryParam("q", name)
                .get(NETWORK + "/parks")
                .then()
                .statusCode(200)
                .body("items.parkName", contains(name));
    }
}
