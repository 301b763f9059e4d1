package org.seedbed.company.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Bills;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Reports;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** What is written of a company at the moment in which it is merged away does not stay behind with the duplicate. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CompanyMergeRaceTest {

    private static final String COMPANY = "/api/v1/parks/{park}/companies/{company}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Bills bills;

    @Inject
    JobDatabase jobs;

    private UUID park;
    private UUID twin;
    private UUID tenant;
    private UUID into;
    private Person keeper;

    @BeforeEach
    void twoThatAreOne() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        twin = team();
        into = team();
        tenant = register.tenant(park, twin, "2026-01-01", null, Stage.NURSERY);
    }

    @Test
    void aBillThatIsUnderWayIsNotLeftBehind() throws Exception {
        var tag = as(keeper).get(COMPANY, park, twin).header("ETag");
        try (var other = Executors.newSingleThreadExecutor()) {
            var merging = QuarkusTransaction.requiringNew().call(() -> {
                bills.rent(park, tenant, "ZD-1", "2026-03-01", "100.00");
                var answer = other.submit(() -> merge(tag).extract());
                untilItWaitsOrIsThrough(answer);
                return answer;
            });
            assertThat(merging.get().statusCode()).isEqualTo(409);
            assertThat(merging.get().<String>path("code")).isEqualTo("conflict.concurrent");
        }
        assertThat(billsOf(twin)).isEqualTo(1);
        merge(tag).statusCode(200);
        assertThat(billsOf(into)).isEqualTo(1);
        assertThat(billsOf(twin)).isZero();
    }

    @Test
    void aReportThatIsUnderWayIsNotLeftBehind() throws Exception {
        var firm = register.firm(park, Unique.name("填报企业（示例）"));
        register.tenant(park, firm, "2026-01-01", null, Stage.INCUBATOR);
        var reports = new Reports(world, park);
        reports.reportOf(reports.quarter("2026-01-01", "2099-06-30"), firm);
        var tag = as(keeper).get(COMPANY, park, twin).header("ETag");
        try (var other = Executors.newSingleThreadExecutor()) {
            var merging = QuarkusTransaction.requiringNew().call(() -> {
                asks(firm);
                var answer = other.submit(() -> merge(tag).extract());
                untilItWaitsOrIsThrough(answer);
                return answer;
            });
            assertThat(merging.get().<String>path("code")).isEqualTo("conflict.concurrent");
        }
        merge(tag).statusCode(200);
        assertThat(reportsOf(into)).isEqualTo(1);
        assertThat(reportsOf(twin)).isZero();
    }

    /** The duplicate, for what the firm is asked for. */
    private void asks(UUID firm) {
        jobs.execute(Sql.of("""
                insert into report select (jsonb_populate_record(r, jsonb_build_object(
                    'id', gen_random_uuid(), 'company_id', ?::uuid, 'tenant_id', ?::uuid))).*
                from report r where r.park_id = ? and r.company_id = ?""", twin, tenant, park, firm));
    }

    private long reportsOf(UUID company) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.count(Sql.of("select 1 from report where company_id = ?", company)));
    }

    @Test
    void whatNamesACompanyThatIsGoneIsRefused() {
        merge(as(keeper).get(COMPANY, park, twin).header("ETag")).statusCode(200);
        var failure = catchThrowable(() -> QuarkusTransaction.requiringNew()
                .run(() -> jobs.execute(Sql.of(
                        "insert into payment (park_id, id, tenant_id, company_id, kind, series, year, serial, received_on,"
                                + " method, amount, voucher_number, recorded_by, recorded_at)"
                                + " values (?, ?, ?, ?, 'PAYMENT', 'SK', 2026, 1, date '2026-03-01', 'CASH', 1, '示例', ?, now())",
                        park,
                        UUID.randomUUID(),
                        tenant,
                        twin,
                        keeper.userId()))));
        assertThat(failure).hasStackTraceContaining("fk_payment__record");
    }

    private long billsOf(UUID company) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.count(Sql.of("select 1 from bill where company_id = ?", company)));
    }

    /** Until the merge waits for what this connection has; one that waits for nothing is through. */
    private void untilItWaitsOrIsThrough(Future<?> merging) {
        while (!merging.isDone()
                && jobs.first(
                                Sql.of("select exists (select from pg_locks l where not l.granted"
                                        + " and pg_backend_pid() = any (pg_blocking_pids(l.pid))) as waits"),
                                row -> row.bool("waits"))
                        .filter(waits -> waits)
                        .isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private UUID team() {
        String id = as(keeper)
                .body(Map.of("kind", "TEAM", "name", Unique.name("同一家（示例）")))
                .post("/api/v1/parks/{park}/companies", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    private ValidatableResponse merge(String tag) {
        return as(keeper)
                .header("If-Match", tag)
                .body(Map.of("into", into, "reason", "重复登记"))
                .post(COMPANY + "/merge", park, twin)
                .then();
    }
}
