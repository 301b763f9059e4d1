package org.seedbed.tenancy.internal.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.identity.Role;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** What is said before a stage runs out, to whom, and how often. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class StageWarningsTest {

    private static final String PARK = "/api/v1/parks/{park}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    StageWarnings warnings;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Person keeper;
    private Person owner;
    private UUID tenant;
    private LocalDate due;

    @BeforeEach
    void aTeamInTheNursery() {
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("stage", "NURSERY", "policyId", nursery()))
                .put(PARK + "/stage-rules", park)
                .then()
                .statusCode(200);
        var company = register.company(park, CompanyKind.TEAM, Unique.name("示例 "), null, "I651");
        owner = world.with(Role.OWNER, company);
        var since = clock.today().minusMonths(1);
        due = since.plusMonths(6);
        tenant = UUID.fromString(as(keeper)
                .body(Map.of("companyId", company, "from", since.toString(), "stage", "NURSERY"))
                .post(PARK + "/tenants", park)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    @Test
    void parkAndCompanyAreWarnedThreeTimesEachOnceAndTheParkWhenItIsOver() {
        warnings.run(due.minusDays(91));
        assertThat(told(keeper)).isEmpty();
        for (int days : List.of(90, 89, 30, 7, 7)) {
            warnings.run(due.minusDays(days));
        }
        assertThat(told(keeper)).containsExactly("STAGE_ENDS_SOON", "STAGE_ENDS_SOON", "STAGE_ENDS_SOON");
        assertThat(told(owner)).hasSize(3);
        warnings.run(due);
        warnings.run(due.plusDays(40));
        assertThat(told(keeper)).hasSize(4).contains("STAGE_OVERDUE");
        assertThat(told(owner)).hasSize(3);
    }

    @Test
    void aWarningThatComesLateIsSaidOnceAsTheNearest() {
        warnings.run(due.minusDays(5));
        warnings.run(due.minusDays(4));
        assertThat(told(owner)).containsExactly("STAGE_ENDS_SOON");
    }

    @Test
    void anExtensionBeginsAnewAndWhoLeavesBeforeIsNotWarned() {
        warnings.run(due.minusDays(7));
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("until", due.plusMonths(6).toString(), "reason", "样机测试未完成"))
                .post(PARK + "/tenants/{tenant}/stages/extension", park, tenant)
                .then()
                .statusCode(200);
        warnings.run(due.plusDays(1));
        assertThat(told(keeper)).hasSize(1);
        warnings.run(due.plusMonths(6).minusDays(30));
        assertThat(told(keeper)).hasSize(2);
        as(keeper)
                .header("If-Match", "\"1\"")
                .body(Map.of("lastDay", due.plusMonths(5).toString(), "reason", "迁出（示例）"))
                .post(PARK + "/tenants/{tenant}/departure", park, tenant)
                .then()
                .statusCode(200);
        warnings.run(due.plusMonths(6).minusDays(7));
        assertThat(told(keeper)).hasSize(2);
    }

    private String nursery() {
        return as(keeper)
                .queryParam("kind", "ADMISSION")
                .queryParam("size", 100)
                .get(PARK + "/policies", park)
                .path("items.find { it.name == '苗圃入驻条件（通行做法）' }.id");
    }

    private static List<String> told(Person person) {
        return as(person)
                .get("/api/v1/me/inbox")
                .then()
                .statusCode(200)
                .extract()
                .path("items.kind");
    }
}
