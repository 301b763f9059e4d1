package org.seedbed.waiver.internal.request;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
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
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Reports;
import org.seedbed.testing.Unique;
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
        company = register.firm(park, Unique.name("企业"));
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
        var report = reports.reportOf(reports.lateQuarter(jobs, "2026-04-01", "2026-07-15", "2026-07-29"), company);
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
        var yesterday = clock.today().minusDays(1);
        reports.lateQuarter(
                jobs, "2026-04-01", yesterday.toString(), clock.today().toString());
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

    @Test
    void whatTheClockSuspendedNobodyResumesAndThePayersAreTold() {
        var founder = world.with(Role.OWNER, company);
        var staff = world.with(Role.STAFF, company);
        var reports = new Reports(world, park);
        var report = reports.reportOf(reports.lateQuarter(jobs, "2026-04-01", "2026-07-15", "2026-07-29"), company);
        suspensions.suspend(clock.today());
        waiving.get(waiver).body("state", equalTo("SUSPENDED"));
        as(waiving.checker)
                .get(WAIVER, park, waiver)
                .then()
                .body("abilities", hasItem("suspend"))
                .body("abilities", not(hasItem("resume")));
        var resumption = Map.of("from", clock.today().toString(), "reason", "资料下周补");
        waiving.move(waiving.checker, waiver, "resumption", resumption)
                .statusCode(409)
                .body("code", equalTo("waiver.rests-for-reports"));
        waiving.get(waiver).body("state", equalTo("SUSPENDED"));
        told(founder, "WAIVER_RESTS", true);
        told(staff, "WAIVER_RESTS", false);
        reports.move(reports.officer, report, "exemption", Map.of("reason", "已停业"))
                .statusCode(200);
        suspensions.resume(clock.today());
        waiving.get(waiver).body("state", equalTo("ACTIVE"));
        told(founder, "WAIVER_RUNS_AGAIN", true);
    }

    private static void told(Person person, String kind, boolean was) {
        as(person)
                .get("/api/v1/me/inbox")
                .then()
                .statusCode(200)
                .body("items.kind", was ? hasItem(kind) : not(hasItem(kind)));
    }

    @Test
    void aPersonsCauseOutlivesTheMissingReport() {
        var founder = world.with(Role.OWNER, company);
        var reports = new Reports(world, park);
        var report = reports.reportOf(reports.lateQuarter(jobs, "2026-04-01", "2026-07-15", "2026-07-29"), company);
        suspensions.suspend(clock.today());
        var tomorrow =
                Map.of("cause", "ARREARS", "from", clock.today().plusDays(1).toString(), "reason", "欠租");
        waiving.move(waiving.checker, waiver, "suspension", tomorrow)
                .statusCode(422)
                .body("code", equalTo("waiver.day"));
        var arrears = Map.of("cause", "ARREARS", "from", clock.today().toString(), "reason", "欠租");
        waiving.move(waiving.checker, waiver, "suspension", arrears)
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"));
        waiving.move(waiving.checker, waiver, "suspension", arrears)
                .statusCode(409)
                .body("code", equalTo("waiver.move"));
        reports.ownSave(founder, company, report, save(answers("1.00"))).statusCode(200);
        reports.ownSubmit(founder, company, report).statusCode(200);
        suspensions.resume(clock.today());
        waiving.get(waiver).body("state", equalTo("SUSPENDED"));
        var resumption = Map.of("from", clock.today().toString(), "reason", "欠款已清");
        waiving.move(waiving.checker, waiver, "resumption", resumption)
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
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
