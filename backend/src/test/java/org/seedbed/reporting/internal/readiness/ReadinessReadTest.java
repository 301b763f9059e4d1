package org.seedbed.reporting.internal.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** What the records of a park say of it, read from the tables. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReadinessReadTest {

    private static final String PARK = "/api/v1/parks/{park}";
    private static final String LINE =
            "sets.lines.flatten().find { it.metric == '%s' && it.window == 'POINT' }.figures[0].";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    BusinessClock clock;

    @Inject
    JobDatabase jobs;

    private UUID park;
    private Person keeper;
    private LocalDate today;

    @BeforeEach
    void aPark() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        today = clock.today();
    }

    private UUID tenant(CompanyKind kind, LocalDate founded) {
        var company = register.company(park, kind, "一家企业（示例）", founded, "I6513");
        register.tenant(park, company, today.minusMonths(6).toString(), null, Stage.INCUBATOR);
        return company;
    }

    private JsonPath on(LocalDate day) {
        return as(keeper)
                .queryParam("on", day.toString())
                .get(PARK + "/readiness", park)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String figure(JsonPath readiness, String metric, String what) {
        return readiness.getString(LINE.formatted(metric) + what);
    }

    @Test
    void aHeadCountKeepsItsLevel() {
        var company = tenant(CompanyKind.FIRM, today.minusMonths(12));
        count(company, today.minusDays(30), 20, "EVIDENCED");
        assertThat(figure(on(today), "JOBS", "level")).isEqualTo("EVIDENCED");
        count(company, today.minusDays(3), 25, "SELF_REPORTED");
        assertThat(figure(on(today), "JOBS", "level")).isEqualTo("SELF_REPORTED");
        assertThat(figure(on(today), "JOBS", "atLeast")).isEqualTo("25.0000");
    }

    private void count(UUID company, LocalDate asOf, int total, String level) {
        jobs.execute(Sql.of("""
                insert into employment_count (park_id, id, company_id, as_of, total, level)
                values (?, ?, ?, ?, ?, ?)""", park, UUID.randomUUID(), company, asOf, total, level));
    }

    @Test
    void aCompanyIsWhatItWasOnThatDay() {
        var company = tenant(CompanyKind.FIRM, today.minusMonths(12));
        assertThat(figure(on(today.minusMonths(3)), "INCUBATEES", "atLeast")).isEqualTo("1.0000");
        jobs.execute(Sql.of("""
                insert into company_identity (id, company_id, kind, name, name_key, valid_to, how)
                values (?, ?, 'TEAM', '一个团队（示例）', '一个团队', ?, 'CHANGED')""", UUID.randomUUID(), company, today.minusMonths(2)));
        assertThat(figure(on(today.minusMonths(3)), "INCUBATEES", "atMost")).isEqualTo("0.0000");
        assertThat(figure(on(today), "INCUBATEES", "atLeast")).isEqualTo("1.0000");
    }

    @Test
    void whoseFoundersNobodyRecordedMayBeAStudents() {
        var company = tenant(CompanyKind.FIRM, today.minusMonths(12));
        assertThat(figure(on(today), "STUDENT_ENTITIES", "atMost")).isEqualTo("1.0000");
        jobs.execute(Sql.of("""
                insert into founder (park_id, id, company_id, name, categories)
                values (?, ?, ?, '张三（示例）', '{OTHER}')""", park, UUID.randomUUID(), company));
        assertThat(figure(on(today), "STUDENT_ENTITIES", "atMost")).isEqualTo("0.0000");
    }
}
