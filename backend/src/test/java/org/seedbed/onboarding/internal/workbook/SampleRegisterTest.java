package org.seedbed.onboarding.internal.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register handed out with the product: figures and problems as its expectation file lists them. */
class SampleRegisterTest {
    @TempDir
    Path folder;

    @Test
    void finds_the_three_registers() throws Exception {
        try (RegisterWorkbook workbook = RegisterWorkbook.open(Workbooks.sample(folder), () -> {})) {
            assertThat(workbook.sheets())
                    .extracting(SheetReport::name, SheetReport::kind, SheetReport::headerRow)
                    .containsExactly(
                            tuple("房源台账", SheetKind.UNITS, 3),
                            tuple("入驻企业台账", SheetKind.TENANTS, 2),
                            tuple("导师台账", SheetKind.MENTORS, 1));
            assertThat(workbook.sheets()).allSatisfy(sheet -> {
                assertThat(sheet.problems()).isEmpty();
                assertThat(sheet.columns())
                        .allSatisfy(c -> assertThat(c.field()).isNotNull());
            });
        }
    }

    @Test
    void reads_units_to_the_square_centimetre() throws Exception {
        List<UnitRow.Values> units = Workbooks.rows(Workbooks.sample(folder), UnitRow.class).stream()
                .map(row -> Objects.requireNonNull(row.values()))
                .toList();
        assertThat(units).hasSize(93);
        assertThat(sum(units)).isEqualByComparingTo("12150.00");
        List<UnitRow.Values> offices =
                units.stream().filter(u -> u.kind().equals("OFFICE")).toList();
        assertThat(offices).hasSize(81);
        assertThat(sum(offices)).isEqualByComparingTo("8084.35");
        assertThat(units).anySatisfy(u -> assertThat(u.room()).isEqualTo("A-公共"));
    }

    @Test
    void reads_tenants_and_their_problems() throws Exception {
        List<TenantRow> tenants = Workbooks.rows(Workbooks.sample(folder), TenantRow.class);
        assertThat(tenants).hasSize(62);
        assertThat(tenants.stream().filter(t -> "TEAM".equals(t.kind()))).hasSize(6);
        assertThat(tenants.stream().collect(Collectors.groupingBy(TenantRow::stage, Collectors.counting())))
                .containsOnly(
                        java.util.Map.entry("NURSERY", 14L),
                        java.util.Map.entry("INCUBATOR", 37L),
                        java.util.Map.entry("ACCELERATOR", 11L));
        assertThat(tenants.stream().flatMap(t -> t.head().problems().stream()))
                .extracting(Problem::row, Problem::field, Problem::code, Problem::severity)
                .containsExactlyInAnyOrder(
                        tuple(12, Field.LEASE_TO, ProblemCode.LEASE_REVERSED, Severity.ERROR),
                        tuple(28, Field.FOUNDED, ProblemCode.OLDER_THAN_24_MONTHS, Severity.WARNING),
                        tuple(35, Field.USCC, ProblemCode.USCC, Severity.ERROR),
                        tuple(59, Field.COLLEGE, ProblemCode.COLLEGE_EXCEEDS_STAFF, Severity.WARNING));
    }

    @Test
    void reads_a_tenant_in_full() throws Exception {
        TenantRow row =
                Workbooks.rows(Workbooks.sample(folder), TenantRow.class).get(45);
        TenantRow.Values values = Objects.requireNonNull(row.values());
        assertThat(values.rooms()).containsExactly("A305", "A301");
        assertThat(values.leaseFrom()).isEqualTo(LocalDate.of(2025, 11, 15));
        assertThat(values.leaseTo()).isEqualTo(LocalDate.of(2028, 11, 15));
        assertThat(values.capital()).isEqualByComparingTo("3000000.00");
        assertThat(values.phone()).isEqualTo("13800000100");
        assertThat(values.founderCategories()).containsExactly("HARDSHIP_WORKER");
        assertThat(values.waiver()).isEqualTo("纾困50%×3月");
        assertThat(values.priceBasis()).isEqualTo("SQM_MONTH");
        assertThat(values.nameKey()).isEqualTo("徐州沃野微光电子商务有限公司0号(示例)");
    }

    @Test
    void reads_mentors() throws Exception {
        List<MentorRow> mentors = Workbooks.rows(Workbooks.sample(folder), MentorRow.class);
        assertThat(mentors).hasSize(12).allSatisfy(m -> {
            MentorRow.Values values = Objects.requireNonNull(m.values());
            assertThat(values.termFrom()).isEqualTo(LocalDate.of(2025, 1, 1));
            assertThat(values.termTo()).isEqualTo(LocalDate.of(2028, 1, 1));
            assertThat(values.fields()).hasSize(2);
        });
    }

    @Test
    void says_where_and_what_in_both_languages() throws Exception {
        Problem problem = Workbooks.rows(Workbooks.sample(folder), TenantRow.class).stream()
                .flatMap(t -> t.head().problems().stream())
                .filter(p -> p.code() == ProblemCode.USCC)
                .findFirst()
                .orElseThrow();
        assertThat(problem.sheet()).isEqualTo("入驻企业台账");
        assertThat(problem.column()).isEqualTo("C");
        assertThat(problem.header()).isEqualTo("统一社会信用代码");
        assertThat(problem.subject()).isEqualTo("徐州彭城橙意机械有限公司6号（示例）");
        assertThat(problem.messageZh()).contains("91320302x000700760", "校验位");
        assertThat(problem.messageEn()).contains("91320302x000700760", "check digit");
    }

    private static BigDecimal sum(List<UnitRow.Values> units) {
        return units.stream().map(UnitRow.Values::area).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
