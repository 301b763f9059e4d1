package org.seedbed.tenancy.internal.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.tenancy.Stage;
import org.seedbed.tenancy.Tenants;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** What a stage gives and how long it lasts, where a stay did not go by the chain. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class StageClockTest {

    private static final String TENANT = "/api/v1/parks/{park}/tenants/{tenant}";

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    Tenants tenants;

    @Inject
    BusinessClock clock;

    private UUID park;
    private Person keeper;
    private LocalDate today;

    @BeforeEach
    void aPark() {
        today = clock.today();
        park = world.park();
        keeper = world.with(Role.OPERATOR, park);
    }

    @Test
    void aCorrectionIntoAStageItWasNeverInBeginsTheClockOfThatStage() {
        rule("NURSERY", "TERM_MONTHS", "24");
        var tenant = tenant();
        as(keeper)
                .header("If-Match", "\"0\"")
                .body(Map.of("stage", "NURSERY", "from", today.toString(), "correction", true, "reason", "登记有误（示例）"))
                .post(TENANT + "/stages", park, tenant)
                .then()
                .statusCode(200)
                .body("clock.dueOn", equalTo(today.plusMonths(24).toString()));
    }

    @Test
    void aGraduateKeepsWhatItsStageGaveToTheEndOfTheMonth() {
        rule("INCUBATOR", "MENTOR_HOURS", "4");
        var tenant = tenant();
        var month = today.withDayOfMonth(1);
        var graduated = month.plusDays(9);
        database.execute(Sql.of("update stage_entry set ends_on = ? where tenant_id = ?", graduated, tenant));
        database.execute(Sql.of("""
                insert into stage_entry (park_id, id, tenant_id, stage, starts_on)
                values (?, gen_random_uuid(), ?, 'GRADUATED', ?)""", park, tenant, graduated));
        assertThat(tenants.benefits(park, tenant, month.plusMonths(1).minusDays(1))
                        .mentorHours())
                .isEqualByComparingTo("4");
        assertThat(tenants.benefits(park, tenant, month.plusMonths(1)).mentorHours())
                .isNull();
        database.execute(Sql.of("update tenant set ends_on = ? where id = ?", month.plusDays(15), tenant));
        assertThat(tenants.benefits(park, tenant, month.plusDays(15)).mentorHours())
                .isNull();
    }

    private UUID tenant() {
        var company = register.firm(park, Unique.name("孵化企业（示例）"));
        return register.tenant(park, company, today.minusMonths(20).toString(), null, Stage.INCUBATOR);
    }

    private void rule(String stage, String term, String value) {
        var policy = UUID.randomUUID();
        database.execute(Sql.of("""
                insert into policy (park_id, id, kind, stage, name, created_by, created_at)
                values (?, ?, 'ADMISSION', ?, '本园入孵条件（示例）', ?, now())""", park, policy, stage, keeper.userId()));
        database.execute(Sql.of(
                """
                insert into policy_version (park_id, policy_id, id, version, number, state, effective_from, content,
                    content_hash, edited_by, edited_at, published_by, published_at)
                values (?, ?, gen_random_uuid(), 1, 1, 'PUBLISHED', ?, jsonb_build_object('criteria', '[]'::jsonb,
                    'terms', jsonb_build_array(jsonb_build_object('key', ?::text, 'value', ?::text))), repeat('0', 64),
                    ?, now(), ?, now())""",
                park,
                policy,
                today.minusYears(2),
                term,
                value,
                keeper.userId(),
                world.with(Role.CHECKER, park).userId()));
        database.execute(Sql.of(
                "insert into stage_rule (park_id, stage, version, policy_id) values (?, ?, 0, ?)",
                park,
                stage,
                policy));
    }
}
