package org.seedbed.reporting.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seedbed.testing.Reports.answers;
import static org.seedbed.testing.Reports.save;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seedbed.identity.Role;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.tenancy.Stage;
import org.seedbed.testing.Person;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Reports;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** What a company can do to its report behind the operations: answer it, and nothing else. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReportFenceTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    Database database;

    @Inject
    ActingContext acting;

    private Reports reports;
    private UUID company;
    private Person founder;
    private UUID report;

    @BeforeEach
    void aReportThatWasGivenBack() {
        var park = world.park();
        reports = new Reports(world, park);
        company = register.firm(park, Unique.name("企业"));
        founder = world.with(Role.OWNER, company);
        register.tenant(park, company, "2026-01-01", null, Stage.INCUBATOR);
        report = reports.reportOf(reports.quarter("2026-04-01", "2099-06-30"), company);
        reports.ownSave(founder, company, report, save(answers("100.00"))).statusCode(200);
        reports.ownSubmit(founder, company, report).statusCode(200);
        var remark = Map.of("field", "revenue", "text", "请核对");
        reports.move(reports.officer, report, "return", Map.of("reason", "请核对", "remarks", List.of(remark)))
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = 'MONTH'",
                "team = true",
                "revision = 5",
                "flagged = 3",
                "on_behalf = true",
                "exempt_reason = 'x', state = 'EXEMPT'",
                "remarks = '{\"revenue\": \"对的\"}'",
                "state = 'OPEN'",
                "state = 'SAVED'",
                "state = 'SUBMITTED', on_behalf = true, revision = revision + 1",
                "state = 'SUBMITTED'",
                "due_on = '2099-12-31', overdue_on = '2099-12-31'"
            })
    void aCompanyAnswersAndSettlesNothingElse(String change) {
        assertThatThrownBy(() -> change(change))
                .satisfiesAnyOf(
                        e -> assertThat(e).hasStackTraceContaining("not for the company to change"),
                        e -> assertThat(e).hasStackTraceContaining("row-level security"));
    }

    @Test
    void aCompanyAnswers() {
        assertThat(change("answers = '{\"revenue\": \"90.00\"}'")).isOne();
        assertThat(change("state = 'SUBMITTED', remarks = '{}', revision = revision + 1"))
                .isOne();
    }

    private int change(String sets) {
        var own =
                new RowScope(founder.userId(), null, null, null, Set.of(company), Set.of(company), Set.of(), Map.of());
        return acting.run(
                new Acting(founder.userId(), "test", "test", own),
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> database.execute(Sql.of("update report set " + sets + " where id = ?", report))));
    }
}
