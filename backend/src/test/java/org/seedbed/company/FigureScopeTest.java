package org.seedbed.company;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.seedbed.identity.Role;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.testing.PostgresResource;
import org.seedbed.testing.Register;
import org.seedbed.testing.World;

/** Whoever says what is asked gets those figures, and no others, as whoever reads all of them. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FigureScopeTest {

    private static final FigurePeriod YEAR = FigurePeriod.year(2025);
    private static final LocalDate DAY = LocalDate.of(2025, 9, 30);

    @Inject
    World world;

    @Inject
    Register register;

    @Inject
    CompanyFigures figures;

    @Inject
    JobDatabase jobs;

    private UUID park;
    private UUID firm;
    private UUID by;

    @BeforeEach
    void aFirm() {
        park = world.park();
        by = world.with(Role.OPERATOR, park).userId();
        firm = register.firm(park, "示例 " + UUID.randomUUID());
    }

    private UUID said(CompanyMetric metric, FigurePeriod period, String value, String level) {
        return said(metric, period, value, level, null);
    }

    private UUID said(CompanyMetric metric, FigurePeriod period, String value, String level, UUID withdraws) {
        var id = UUID.randomUUID();
        jobs.execute(Sql.of(
                """
                insert into company_figure (park_id, id, company_id, metric, period_kind, period_from, period_to, value, level,
                    source, withdraws, note, recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'OFFICER', ?, '示例', ?, now())""",
                park,
                id,
                firm,
                metric,
                period.kind(),
                period.from(),
                period.to(),
                new BigDecimal(value),
                level,
                withdraws,
                by));
        return id;
    }

    private void heads(String day, int total, Integer doctors) {
        var id = UUID.randomUUID();
        jobs.execute(Sql.of("""
                insert into employment_count (park_id, id, company_id, as_of, total, level)
                values (?, ?, ?, ?::date, ?, 'EVIDENCED')""", park, id, firm, day, total));
        if (doctors != null) {
            jobs.execute(Sql.of(
                    "insert into employment_sub_count (count_id, tag, people) values (?, 'PHD', ?)", id, doctors));
        }
    }

    private FigureSeries asked(Set<CompanyMetric> ever, Set<CompanyMetric> flows, Set<CompanyMetric> stocks) {
        var scope = new FigureScope(ever, flows, YEAR, stocks, DAY);
        var one = figures.of(park, List.of(firm), scope, jobs).get(firm);
        // Of many they are read together, with those of others, and picked.
        var all = Stream.concat(
                        Stream.of(firm), Stream.generate(UUID::randomUUID).limit(60))
                .toList();
        var among = figures.of(park, all, scope, jobs);
        assertThat(among.get(firm).all()).isEqualTo(one.all());
        assertThat(among.get(all.getLast()).all()).isEmpty();
        return one;
    }

    @Test
    void flowsAreThoseOfThePeriodOrOfAllDaysToItsEnd() {
        said(CompanyMetric.REVENUE, FigurePeriod.year(2024), "1", "VERIFIED");
        said(CompanyMetric.REVENUE, FigurePeriod.quarter(2026, 1), "2", "VERIFIED");
        said(CompanyMetric.REVENUE, FigurePeriod.quarter(2025, 1), "3", "EVIDENCED");
        said(CompanyMetric.REVENUE, FigurePeriod.quarter(2025, 1), "4", "SELF_REPORTED");
        said(CompanyMetric.REVENUE, FigurePeriod.quarter(2025, 2), "5", "EVIDENCED");
        said(CompanyMetric.REVENUE, FigurePeriod.quarter(2025, 2), "6", "EVIDENCED");
        var wrong = said(CompanyMetric.REVENUE, FigurePeriod.quarter(2025, 3), "7", "EVIDENCED");
        said(CompanyMetric.REVENUE, FigurePeriod.quarter(2025, 3), "7", "EVIDENCED", wrong);
        said(CompanyMetric.EXPORT, FigurePeriod.quarter(2025, 1), "8", "EVIDENCED");
        var revenue = EnumSet.of(CompanyMetric.REVENUE);
        assertThat(values(asked(Set.of(), revenue, Set.of()))).containsExactly("3.00", "6.00");
        assertThat(values(asked(revenue, Set.of(), Set.of()))).containsExactly("1.00", "3.00", "6.00");
        var all = figures.of(park, List.of(firm), revenue, jobs).get(firm);
        assertThat(values(all)).containsExactly("1.00", "3.00", "6.00", "2.00");
    }

    @Test
    void ofWhatStandsItIsTheNewestByTheDayWithItsWhole() {
        said(CompanyMetric.IP_VALID, FigurePeriod.moment(LocalDate.of(2021, 12, 31)), "1", "VERIFIED");
        said(CompanyMetric.IP_VALID, FigurePeriod.moment(LocalDate.of(2022, 12, 31)), "2", "SELF_REPORTED");
        said(CompanyMetric.IP_VALID, FigurePeriod.moment(LocalDate.of(2025, 12, 31)), "3", "VERIFIED");
        var wrong = said(CompanyMetric.INVENTION_PATENTS, FigurePeriod.moment(DAY), "9", "VERIFIED");
        said(CompanyMetric.INVENTION_PATENTS, FigurePeriod.moment(DAY), "9", "VERIFIED", wrong);
        said(CompanyMetric.INVENTION_PATENTS, FigurePeriod.moment(DAY.minusYears(2)), "4", "EVIDENCED");
        said(CompanyMetric.INVENTION_PATENTS, FigurePeriod.moment(DAY.minusYears(2)), "5", "SELF_REPORTED");
        assertThat(values(asked(Set.of(), Set.of(), EnumSet.of(CompanyMetric.INVENTION_PATENTS))))
                .containsExactlyInAnyOrder("2.00", "4.00");
    }

    @Test
    void peopleAreThoseOfTheYearBeforeTheDayOrTheLastCount() {
        heads("2021-06-30", 9, 3);
        heads("2022-06-30", 8, 2);
        var doctors = EnumSet.of(CompanyMetric.EMPLOYEES_PHD);
        assertThat(values(asked(Set.of(), Set.of(), doctors))).containsExactly("8", "2");
        heads("2024-09-30", 7, 1);
        heads("2024-12-31", 6, 4);
        heads("2025-06-30", 5, null);
        heads("2025-12-31", 4, 0);
        assertThat(values(asked(Set.of(), Set.of(), doctors))).containsExactly("6", "5", "4");
    }

    private static List<String> values(FigureSeries series) {
        return series.all().stream()
                .map(figure -> figure.value().toPlainString())
                .toList();
    }
}
