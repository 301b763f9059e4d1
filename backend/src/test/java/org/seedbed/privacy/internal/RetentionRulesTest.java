package org.seedbed.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.seedbed.testing.World.as;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.privacy.RetentionTask;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.World;

/** How long what is kept: said with its basis, and done or, for the trail, never done. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class RetentionRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @Inject
    RetentionRules rules;

    @Inject
    @Any
    Instance<RetentionTask> tasks;

    @Inject
    World world;

    @Inject
    JobDatabase jobs;

    @Test
    void whatIsKeptForATimeHasATaskAndWhatIsKeptForEverHasNone() {
        var deleted = tasks.stream()
                .filter(task -> !(task instanceof BrokenRetention))
                .map(RetentionTask::rule)
                .distinct()
                .toList();
        var inForce = rules.inForce(DAY);
        assertThat(inForce.stream().filter(rule -> rule.keep() != null).map(RetentionRules.Rule::id))
                .containsExactlyInAnyOrderElementsOf(deleted);
        assertThat(inForce.stream().filter(rule -> rule.keep() == null).map(RetentionRules.Rule::id))
                .containsExactly("TRAIL");
        assertThat(rules.keptFrom("TRAIL", DAY)).isEmpty();
        assertThat(rules.keptFrom("AGREEMENT", DAY)).contains(DAY.minusYears(10));
    }

    @Test
    void theWorkersThatDeleteMayNotDeleteTheTrail() {
        var mayDelete = jobs.list(
                Sql.of("select has_table_privilege('seedbed_job', 'trail', 'delete, truncate')::text as may"),
                row -> row.text("may"));
        assertThat(mayDelete).isEqualTo(List.of("false"));
    }

    @Test
    void thePageReadsEveryRuleWithItsPeriodAndBasis() {
        var park = world.park();
        var checker = world.with(Role.CHECKER, park);
        var found = as(checker)
                .get("/api/v1/parks/{park}/retention-rules", park)
                .then()
                .statusCode(200);
        var ids = rules.inForce(DAY).stream().map(RetentionRules.Rule::id).toArray(String[]::new);
        found.body("items.rule", contains(ids));
        Map<String, Object> trail = found.extract().path("items.find { it.rule == 'TRAIL' }");
        assertThat(trail).containsEntry("keep", null);
        found.body("items.find { it.rule == 'TRAIL' }.basisZh", containsString("不作删除"));
        found.body("items.find { it.rule == 'AGREEMENT' }.keep", containsString("P10Y"));
        found.body("items.basisEn", not(contains("")));
    }
}
