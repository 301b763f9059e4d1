package org.seedbed.company.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyFigures;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.identity.Role;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** Who may add what a report says: the company its own word, whoever checks reports what papers show. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FigureFenceTest {

    private static final Map<CompanyMetric, BigDecimal> VALUES = Map.of(
            CompanyMetric.REVENUE, new BigDecimal("100"),
            CompanyMetric.EMPLOYEES, new BigDecimal("5"),
            CompanyMetric.EMPLOYEES_COLLEGE, new BigDecimal("3"));

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    CompanyFigures figures;

    @Inject
    ActingContext acting;

    private UUID park;
    private UUID company;
    private UUID person;

    @BeforeEach
    void aCompanyOfAPark() {
        park = world.park();
        company = register.firm(park, "围栏企业（示例）" + UUID.randomUUID());
        person = world.with(Role.OWNER, company).userId();
    }

    @Test
    void theCompanySaysItsOwnWordAndNoMoreAndOfNobodyElse() {
        var own = new RowScope(person, null, null, null, Set.of(company), Set.of(company), Set.of(), Map.of());
        assertThat(report(own, EvidenceLevel.SELF_REPORTED)).isEqualTo(2);
        assertThatThrownBy(() -> report(own, EvidenceLevel.EVIDENCED)).hasStackTraceContaining("row-level security");
        var neighbour = register.firm(park, "邻居（示例）" + UUID.randomUUID());
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

    private int report(RowScope rows, EvidenceLevel level) {
        var report = UUID.randomUUID();
        return acting.run(
                new Acting(person, "test", "test", rows),
                () -> QuarkusTransaction.requiringNew()
                        .call(() ->
                                figures.record(park, company, report, FigurePeriod.year(2025), VALUES, level, person)));
    }
}
