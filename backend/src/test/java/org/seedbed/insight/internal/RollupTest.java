package org.seedbed.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

@QuarkusTest
@WithTestResource(PostgresResource.class)
class RollupTest {

    private static final String PARK = "/api/v1/parks/{park}";
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

    @BeforeEach
    void somebody() {
        today = clock.today();
        keeper = world.person();
    }

    @Test
    void fiftyParksCountACompanyInTwoOfThemOnce() {
        var parks = parks(50);
        var all = new ArrayList<UUID>();
        for (int i = 0; i < 50; i++) {
            var company = register.firm(parks.get(i), Unique.name("示例 "));
            all.add(company);
            stay(parks.get(i), company, Stage.INCUBATOR);
            count(parks.get(i), company, today.minusDays(50 - i), 10);
        }
        // Ten of them stay in the next park too, where they are said to have more people, on an earlier day.
        for (int i = 0; i < 10; i++) {
            know(parks.get(i + 1), all.get(i));
            stay(parks.get(i + 1), all.get(i), Stage.ACCELERATOR);
            count(parks.get(i + 1), all.get(i), today.minusDays(90), 999);
        }
        job.run(today);
        network(keeper)
                .body("whole", equalTo(false))
                .body("parks", equalTo(50))
                .body("asOf", equalTo(today.toString()))
                .body("numbers.incubated.firms", equalTo(50))
                .body("numbers.jobs.companies", equalTo(50))
                .body("numbers.jobs.total", equalTo(500))
                .body("numbers.stages.companies", contains(0, 50, 10, 0));
        int sum = 0;
        for (int page = 1; page <= 3; page++) {
            sum += as(keeper)
                    .queryParam("page", page)
                    .get(NETWORK + "/parks")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(50))
                    .extract()
                    .jsonPath()
                    .getList("items.numbers.jobs.companies", Integer.class)
                    .stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }
        assertThat(sum).isEqualTo(60);
        for (var sort : List.of("name", "present", "incubated", "graduated", "people", "tax", "waived", "rate")) {
            as(keeper)
                    .queryParam("sort", sort + ",desc")
                    .get(NETWORK + "/parks")
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(20));
        }
        as(keeper)
                .queryParam("sort", "people,desc")
                .get(NETWORK + "/parks")
                .then()
                .body("items[0].numbers.jobs.total", equalTo(1009));
    }

    @Test
    void whatIsKeptIsTheHeadlineAndEventsMoveIt() {
        var park = parks(1).getFirst();
        job.run(today);
        network(keeper)
                .body("numbers.incubated.firms", equalTo(0))
                .body("numbers.jobs.total", nullValue())
                .body("numbers.tax.total", nullValue())
                .body("numbers.let.rate", nullValue());
        var company = register.firm(park, Unique.name("示例 "));
        var tenant = stay(park, company, Stage.INCUBATOR);
        register.lease(park, tenant, register.office(park, "101", "80.50"), "2026-01-01", "2099-01-01");
        count(park, company, today.minusDays(3), 12);
        honour(park, company);
        tax(park, company);
        assertThat(job.run(today)).isPositive();
        var headline = as(keeper).get(PARK + "/headline", park).jsonPath();
        var kept = network(keeper).extract().jsonPath();
        for (var number : List.of("incubated", "stages", "graduated", "jobs", "tax", "honours", "waived", "let")) {
            assertThat(kept.<Object>get("numbers." + number)).as(number).isEqualTo(headline.get(number));
        }
        assertThat(kept.getString("numbers.tax.total.amount")).isEqualTo("300000.00");
        assertThat(kept.getInt("numbers.honours[0].certificates")).isEqualTo(1);
        assertThat(kept.getString("numbers.let.areaLet")).isEqualTo("80.50");
        jobs.execute(Sql.of("delete from qualification where park_id = ?", park));
        job.run(today);
        network(keeper).body("numbers.honours.size()", equalTo(0));
        // Nothing more to do; and every new day has something to do.
        assertThat(marks(park)).isZero();
        job.run(today.plusDays(1));
        network(keeper).body("asOf", equalTo(today.plusDays(1).toString()));
        job.run(today);
    }

    @Test
    void aChangeThatIsNotStoredYetIsNotLost() throws Exception {
        var park = parks(1).getFirst();
        var company = register.firm(park, Unique.name("示例 "));
        job.run(today);
        var written = new CountDownLatch(1);
        var counted = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var done = other.submit(() -> QuarkusTransaction.requiringNew().call(() -> {
                jobs.execute(Sql.of(
                        "insert into tenant (park_id, id, version, company_id, starts_on) values (?, ?, 0, ?, ?)",
                        park,
                        UUID.randomUUID(),
                        company,
                        today.minusDays(1)));
                written.countDown();
                return counted.await(30, TimeUnit.SECONDS);
            }));
            assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
            // Another change of the park is there already, so the park is counted while the first is under way.
            register.office(park, "101", "10.00");
            job.run(today);
            network(keeper).body("numbers.jobs.companies", equalTo(0));
            counted.countDown();
            assertThat(done.get()).isTrue();
        }
        job.run(today);
        network(keeper).body("numbers.jobs.companies", equalTo(1));
    }

    @Test
    void aRecountFindsWhatWasTamperedWithAndSetsItRight() {
        var park = parks(1).getFirst();
        var company = register.firm(park, Unique.name("示例 "));
        stay(park, company, Stage.INCUBATOR);
        job.run(today);
        job.prove(today);
        assertThat(job.prove(today)).isZero();
        assertThat(job.run(today)).as("nothing changed, and all are of today").isZero();
        network(keeper).body("proof.differing", equalTo(0)).body("proof.parks", nullValue());
        jobs.execute(Sql.of("update company_rollup set graduated = true where park_id = ?", park));
        jobs.execute(Sql.of(
                "update park_rollup set numbers = jsonb_set(numbers, '{graduated}', '7') where park_id = ?", park));
        network(keeper).body("numbers.graduated", equalTo(1));
        assertThat(job.prove(today)).isEqualTo(1);
        network(keeper)
                .body("numbers.graduated", equalTo(0))
                .body("proof.differing", equalTo(1))
                .body("proof.provedAt", notNullValue());
        assertThat(jobs.list(Sql.of("""
                                select company_id, array_to_string(fields, ',') as fields
                                from rollup_difference where park_id = ? order by company_id nulls first""", park), row -> row.uuidOrNull("company_id") + " " + row.text("fields")))
                .containsExactly("null graduated", company + " graduated");
        network(world.with(Role.NETWORK_VIEWER))
                .body("proof.differed.parkId", contains(park.toString()))
                .body("proof.wholeDiffered", equalTo(false))
                .body("proof.parks", greaterThan(0));
        var stranger = world.with(Role.OPERATOR, world.park());
        job.run(today);
        network(stranger)
                .body("proof.differing", equalTo(0))
                .body("proof.differed", empty())
                .body("proof.parks", nullValue());
        assertThat(job.prove(today)).isZero();
        // What waits to be counted is no difference.
        count(park, company, today, 5);
        assertThat(job.prove(today)).isZero();
    }

    @Test
    void theNetworkIsKeptForWhoSeesAllParks() {
        parks(2);
        job.run(today);
        var viewer = world.with(Role.NETWORK_VIEWER);
        network(viewer)
                .body("whole", equalTo(true))
                .body("parks", greaterThanOrEqualTo(2))
                .body("numbers.incubated.firms", notNullValue());
        int expected = jobs.first(
                        Sql.of("select count(distinct company_id)::int as n from company_rollup where present"),
                        row -> row.integer("n"))
                .orElseThrow();
        network(viewer).body("numbers.jobs.companies", equalTo(expected));
        jobs.execute(Sql.of("update network_rollup set numbers = jsonb_set(numbers, '{graduated}', '987654')"));
        assertThat(job.prove(today)).isEqualTo(1);
        network(viewer).body("numbers.graduated", greaterThanOrEqualTo(0));
        assertThat(network(viewer).extract().jsonPath().getInt("numbers.graduated"))
                .isLessThan(987654);
    }

    @Test
    void parksOfOthersAreNotSeenAndWhoHasNoneIsRefused() {
        var other = world.park(Unique.name("旁人的园区（示例）"));
        stay(other, register.firm(other, Unique.name("示例 ")), Stage.INCUBATOR);
        parks(1);
        job.run(today);
        network(keeper).body("parks", equalTo(1)).body("numbers.incubated.firms", equalTo(0));
        as(keeper)
                .queryParam("q", "旁人的园区")
                .get(NETWORK + "/parks")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
        for (var role : List.of(Role.SYSTEM_ADMIN, Role.AUDIT_ADMIN)) {
            as(world.with(role)).get(NETWORK).then().statusCode(403);
        }
        as(world.person()).get(NETWORK).then().statusCode(403);
        as(world.with(Role.RECEPTION, other)).get(NETWORK + "/parks").then().statusCode(403);
    }

    private ValidatableResponse network(Person person) {
        return as(person).get(NETWORK).then().statusCode(200);
    }

    private List<UUID> parks(int many) {
        var parks = new ArrayList<UUID>();
        for (int i = 0; i < many; i++) {
            var park = world.park();
            world.grant(keeper, Role.OPERATOR, park);
            parks.add(park);
        }
        return parks;
    }

    private UUID stay(UUID park, UUID company, Stage stage) {
        return register.tenant(park, company, today.minusMonths(6).toString(), null, stage);
    }

    /** The park knows a company that another park registered. */
    private void know(UUID park, UUID company) {
        jobs.execute(Sql.of("""
                        insert into company_record (park_id, company_id, name_key, search_text, registered_at)
                        select ?, id, name_key, name_key, now() from company where id = ?""", park, company));
    }

    private int marks(UUID park) {
        return (int) jobs.count(Sql.of("select 1 from rollup_mark where park_id = ?", park));
    }

    private void count(UUID park, UUID company, LocalDate asOf, int total) {
        as(keeper)
                .body(Map.of("asOf", asOf.toString(), "total", total, "subCounts", List.of()))
                .post(PARK + "/companies/{company}/employment-counts", park, company)
                .then()
                .statusCode(201);
    }

    private void honour(UUID park, UUID company) {
        as(keeper)
                .body(Map.of(
                        "kind",
                        "HIGH_TECH",
                        "title",
                        "证书（示例）",
                        "issuedOn",
                        today.minusDays(9).toString()))
                .post(PARK + "/companies/{company}/qualifications", park, company)
                .then()
                .statusCode(201);
    }

    private void tax(UUID park, UUID company) {
        var month = today.withDayOfMonth(1).minusMonths(1);
        as(keeper)
                .body(Map.of(
                        "metric",
                        "TAX_PAID",
                        "period",
                        Map.of("kind", "MONTH", "from", month.toString()),
                        "value",
                        "300000",
                        "confirmed",
                        true))
                .post(PARK + "/companies/{company}/figures/records", park, company)
                .then()
                .statusCode(201);
    }
}
