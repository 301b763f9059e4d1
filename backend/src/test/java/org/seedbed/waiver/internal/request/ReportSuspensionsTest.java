package org.seedbed.waiver.internal.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.seedbed.testing.Reports.answers;
import static org.seedbed.testing.Reports.save;
import static org.seedbed.testing.Waiving.WAIVER;
import static org.seedbed.testing.World.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.notice.NoticeOutcome;
import org.seedbed.notice.NoticeResult;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Reports;
import org.seedbed.testing.Waiving;
import org.seedbed.testing.World;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReportSuspensionsTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    JobDatabase jobs;

    @Inject
    ActingContext acting;

    @Inject
    BusinessClock clock;

    @Inject
    HearWaiverNotice hears;

    @Inject
    ReportSuspensions suspensions;

    private UUID park;
    private UUID company;
    private Waiving waiving;
    private UUID waiver;

    /** A waiver that runs, by a policy that asks for reports. */
    @BeforeEach
    void aRunningWaiver() {
        park = world.park();
        waiving = new Waiving(world, park);
        company = register.firm(park, "企业" + UUID.randomUUID());
        var tenant = register.tenant(park, company, "2026-01-01", null, org.seedbed.tenancy.Stage.INCUBATOR);
        var lease = register.lease(park, tenant, register.office(park, "B101", "120.00"), "2026-01-01", "2029-01-01");
        database.execute(Sql.of("update lease set unit_price = 30, basis = 'SQM_MONTH' where id = ?", lease));
        var policy = waiving.policy(database, Waiving.STEPS);
        var budget = waiving.budget("200000.00");
        waiver = waiving.draft(tenant, policy, "2026-01-01", "2029-01-01");
        waiving.submit(waiver).statusCode(200);
        waiving.check(waiver).statusCode(200);
        waiving.propose(waiver, budget).statusCode(200);
        waiving.publicize(waiver).statusCode(200);
        UUID notice = UUID.fromString(waiving.get(waiver).extract().path("noticeId"));
        acting.run(
                Acting.job("test"),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> hears.told(new NoticeOutcome(park, notice, waiver, NoticeResult.CLEAR), jobs)));
        waiving.upload(waiver).statusCode(200);
        waiving.move(waiving.finance, waiver, "activation", Map.of()).statusCode(200);
    }

    @Test
    void aMissingReportLetsItRestAndFilingLetsItRun() {
        var reports = new Reports(world, park);
        var founder = world.with(Role.OWNER, company);
        // Due long ago: more than ten working days.
        var report = reports.reportOf(reports.quarter("2026-04-01", "2026-07-15"), company);
        assess("FAIL", "1");
        suspensions.suspend(clock.today());
        waiving.get(waiver)
                .body("state", equalTo("SUSPENDED"))
                .body("suspensions.cause", contains("REPORT_MISSING"))
                .body("suspensions[0].by", nullValue())
                .body("suspensions[0].from", equalTo(clock.today().toString()))
                .body("steps.move", hasItem("SUSPEND"));
        suspensions.resume(clock.today());
        waiving.get(waiver).body("state", equalTo("SUSPENDED"));

        reports.ownSave(founder, company, report, save(answers("1.00"))).statusCode(200);
        reports.ownSubmit(founder, company, report).statusCode(200);
        suspensions.resume(clock.today());
        waiving.get(waiver)
                .body("state", equalTo("ACTIVE"))
                .body("suspensions[0].to", equalTo(clock.today().toString()));
        assess("PASS", "0");
        suspensions.suspend(clock.today());
        waiving.get(waiver).body("state", equalTo("ACTIVE"));
    }

    @Test
    void aReportThatIsOnlyLateStopsNothing() {
        var reports = new Reports(world, park);
        reports.quarter("2026-04-01", clock.today().minusDays(1).toString());
        assess("PASS", "0");
        suspensions.suspend(clock.today());
        waiving.get(waiver).body("state", equalTo("ACTIVE"));
    }

    @Test
    void whatAPersonSuspendedAPersonLetsRun() {
        var body = Map.of("cause", "REPORT_MISSING", "from", clock.today().toString(), "reason", "多次催报未报");
        waiving.move(waiving.checker, waiver, "suspension", body).statusCode(200);
        suspensions.resume(clock.today());
        waiving.get(waiver).body("state", equalTo("SUSPENDED"));
    }

    private void assess(String verdict, String value) {
        as(waiving.finance)
                .get(WAIVER + "/assessment", park, waiver)
                .then()
                .statusCode(200)
                .body("lines.find { it.kind == 'PERIOD_REPORTS' }.verdict", equalTo(verdict))
                .body("lines.find { it.kind == 'PERIOD_REPORTS' }.value", equalTo(value));
    }
}
