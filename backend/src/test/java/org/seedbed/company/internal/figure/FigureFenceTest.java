package org.seedbed.company.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyFigures;
import org.seedbed.company.CompanyFigures.Said;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.identity.Role;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.Unique;
import org.seedbed.testing.World;

/** Who may add what a report says: the company its own word, whoever checks reports what papers show. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FigureFenceTest {

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    CompanyFigures figures;

    @Inject
    ActingContext acting;

    @Inject
    Database database;

    @Inject
    JobDatabase jobs;

    private UUID park;
    private UUID company;
    private UUID person;

    @BeforeEach
    void aCompanyOfAPark() {
        park = world.park();
        company = register.firm(park, Unique.name("围栏企业（示例）"));
        person = world.with(Role.OWNER, company).userId();
    }

    @Test
    void theCompanySaysItsOwnWordAndNoMoreAndOfNobodyElse() {
        var own = new RowScope(person, null, null, null, Set.of(company), Set.of(company), Set.of(), Map.of());
        assertThat(report(own, EvidenceLevel.SELF_REPORTED)).isEqualTo(2);
        assertThatThrownBy(() -> report(own, EvidenceLevel.EVIDENCED)).hasStackTraceContaining("row-level security");
        var neighbour = register.firm(park, Unique.name("邻居（示例）"));
        var foreign = new RowScope(person, null, null, null, Set.of(neighbour), Set.of(), Set.of(), Map.of());
        assertThatThrownBy(() -> report(foreign, EvidenceLevel.SELF_REPORTED))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void whoeverChecksReportsSaysWhatPapersShowInTheirParkAlone() {
        assertThat(report(checking(park), EvidenceLevel.EVIDENCED)).isEqualTo(2);
        assertThatThrownBy(() -> report(checking(world.park()), EvidenceLevel.EVIDENCED))
                .hasStackTraceContaining("row-level security");
    }

    private RowScope checking(UUID where) {
        return new RowScope(
                person,
                null,
                null,
                null,
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of("report_check", Set.of(where), "company_read", Set.of(where)));
    }

    @Test
    void nobodyTakesBackWhatAnotherReportOrCompanySaid() {
        var first = UUID.randomUUID();
        var own = new RowScope(person, null, null, null, Set.of(company), Set.of(company), Set.of(), Map.of());
        report(own, first, EvidenceLevel.SELF_REPORTED);
        var said = jobs.first(Sql.of("select id from company_figure where report_id = ?", first), row -> row.uuid("id"))
                .orElseThrow();
        assertThatThrownBy(() -> takeBack(own, company, UUID.randomUUID(), said))
                .hasStackTraceContaining("row-level security");
        var neighbour = register.firm(park, Unique.name("邻居（示例）"));
        var foreign = new RowScope(person, null, null, null, Set.of(neighbour), Set.of(neighbour), Set.of(), Map.of());
        assertThatThrownBy(() -> takeBack(foreign, neighbour, first, said))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> takeBack(checking(park), company, UUID.randomUUID(), said))
                .hasStackTraceContaining("row-level security");
        // Of another company the row is not there to be taken back, whoever asks.
        assertThatThrownBy(() -> jobs.execute(withdrawal(neighbour, first, said)))
                .hasStackTraceContaining("fk_company_figure__withdraws");
        takeBack(own, company, first, said);
    }

    @Test
    void whoeverRecordsFiguresDoesNotVerifyThem() {
        var records = new RowScope(
                person, null, null, null, Set.of(), Set.of(), Set.of(), Map.of("company_edit", Set.of(park)));
        var verified = Sql.of("""
                insert into company_figure (park_id, id, company_id, metric, period_kind, period_from, period_to, value, level,
                    source, recorded_by, recorded_at)
                values (?, ?, ?, 'REVENUE', 'YEAR', '2025-01-01', '2026-01-01', 5, 'VERIFIED', 'OFFICER', ?, now())""", park, UUID.randomUUID(), company, person);
        assertThatThrownBy(() -> run(records, () -> database.execute(verified)))
                .hasStackTraceContaining("row-level security");
    }

    private void takeBack(RowScope rows, UUID of, UUID report, UUID figure) {
        run(rows, () -> database.execute(withdrawal(of, report, figure)));
    }

    private Sql withdrawal(UUID of, UUID report, UUID figure) {
        return Sql.of("""
                insert into company_figure (park_id, id, company_id, metric, period_kind, period_from, period_to, value, level,
                    source, report_id, note, withdraws, recorded_by, recorded_at)
                values (?, ?, ?, 'REVENUE', 'YEAR', '2025-01-01', '2026-01-01', 100, 'SELF_REPORTED', 'REPORT', ?, 'x', ?, ?,
                    now())""", park, UUID.randomUUID(), of, report, figure, person);
    }

    private int report(RowScope rows, EvidenceLevel level) {
        return report(rows, UUID.randomUUID(), level);
    }

    private int report(RowScope rows, UUID report, EvidenceLevel level) {
        var year = FigurePeriod.year(2025);
        var said = List.of(
                new Said(year, CompanyMetric.REVENUE, new BigDecimal("100"), level),
                new Said(year, CompanyMetric.EMPLOYEES, new BigDecimal("5"), level),
                new Said(year, CompanyMetric.EMPLOYEES_COLLEGE, new BigDecimal("3"), level));
        return run(rows, () -> figures.record(park, company, report, said, person));
    }

    private int run(RowScope rows, Callable<Integer> work) {
        return acting.run(
                new Acting(person, "test", "test", rows),
                () -> QuarkusTransaction.requiringNew().call(work));
    }
}
