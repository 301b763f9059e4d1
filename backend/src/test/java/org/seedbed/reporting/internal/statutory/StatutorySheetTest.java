package org.seedbed.reporting.internal.statutory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyMetric;
import org.seedbed.company.FigurePeriod;
import org.seedbed.company.FigureSeries;
import org.seedbed.company.FigureSeries.Figure;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.ParkMetric;
import org.seedbed.reporting.internal.readiness.ParkBook;
import org.seedbed.reporting.internal.readiness.ParkFactKey;
import org.seedbed.reporting.internal.readiness.ReadinessKnown;
import org.seedbed.reporting.internal.readiness.ReadinessPart;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Block;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Cell;
import org.seedbed.reporting.internal.statutory.StatutoryContent.Check;
import org.seedbed.reporting.internal.statutory.StatutoryFirm.Certificate;
import org.seedbed.reporting.internal.statutory.StatutorySource.Span;
import org.seedbed.reporting.internal.statutory.StatutorySource.Where;
import org.seedbed.reporting.internal.statutory.StatutorySource.Who;
import org.seedbed.testing.Xlsx;

class StatutorySheetTest {

    private static final FigurePeriod YEAR = FigurePeriod.year(2025);
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private final List<StatutoryFirm> firms = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final Map<String, StatutoryEntry> entries = new HashMap<>();

    private static Figure figure(CompanyMetric metric, FigurePeriod period, String value, EvidenceLevel level) {
        return new Figure(UUID.randomUUID(), metric, period, new BigDecimal(value), level);
    }

    private StatutoryFirm firm(
            UUID company, boolean incubatee, LocalDate graduated, Set<String> founders, Figure... figures) {
        var firm = new StatutoryFirm(
                new ParkBook.Member(
                        UUID.randomUUID(),
                        company,
                        LocalDate.of(2024, 1, 1),
                        LocalDate.of(2024, 6, 1),
                        "I6513",
                        incubatee ? ReadinessPart.COUNTED : ReadinessPart.NOT_COUNTED,
                        graduated),
                "企业" + firms.size(),
                null,
                null,
                founders,
                incubatee && firms.isEmpty()
                        ? List.of(new Certificate(UUID.randomUUID(), "HIGH_TECH", "GR2025", DAY, true))
                        : List.of(),
                firms.isEmpty(),
                new BigDecimal("80.00"),
                FigureSeries.of(List.of(figures)));
        firms.add(firm);
        return firm;
    }

    private void cell(String key, StatutoryUnit unit, String overlap, StatutorySource source) {
        cells.add(new Cell(key, null, "all", key, key, unit, "E" + (cells.size() + 6), false, overlap, source));
    }

    private static StatutorySource count(Who who, Where where) {
        return new StatutorySource(StatutoryHow.COUNT, null, who, where, null, null);
    }

    private static StatutorySource figure(CompanyMetric metric, Span span) {
        return new StatutorySource(StatutoryHow.FIGURE, metric.name(), Who.INCUBATEES, null, span, null);
    }

    private static StatutorySource cells(StatutoryHow how, String... keys) {
        return new StatutorySource(how, null, null, null, null, List.of(keys));
    }

    private static StatutorySource typed() {
        return new StatutorySource(StatutoryHow.TYPED, null, null, null, null, null);
    }

    private StatutoryContent content() {
        return new StatutoryContent("孵化器统计表", List.of(new Block("all", "", "")), cells, null, checks);
    }

    private StatutorySheet sheet() {
        return StatutorySheet.compile(
                content(), new StatutoryBook(new NoBook(), YEAR, DAY, Map.of(), firms, Map.of(), entries));
    }

    private List<StatutoryFinding> findings(Map<String, BigDecimal> before) {
        return StatutoryJudge.findings(content(), sheet(), before, entries, true);
    }

    /** A park nobody told anything of. */
    private record NoBook() implements ParkBook {
        @Override
        public Counted metric(ParkMetric metric, boolean ever) {
            return new Counted(ReadinessKnown.NO_DENOMINATOR, BigDecimal.ZERO, 0, null, List.of());
        }

        @Override
        public Optional<Behind> fact(ParkFactKey key) {
            return Optional.empty();
        }

        @Override
        public List<Member> members() {
            return List.of();
        }

        @Override
        public Map<UUID, BigDecimal> areas() {
            return Map.of();
        }
    }

    private void threeIncubateesAndTwoGraduates() {
        firm(
                UUID.randomUUID(),
                true,
                null,
                Set.of("STUDENT", "OVERSEAS_RETURNEE"),
                figure(CompanyMetric.REVENUE, YEAR, "1000000.00", EvidenceLevel.VERIFIED),
                figure(CompanyMetric.EQUITY_FINANCING, FigurePeriod.year(2024), "3000000.00", EvidenceLevel.EVIDENCED),
                figure(
                        CompanyMetric.EMPLOYEES,
                        FigurePeriod.moment(LocalDate.of(2025, 6, 30)),
                        "12",
                        EvidenceLevel.EVIDENCED));
        firm(
                UUID.randomUUID(),
                true,
                null,
                Set.of("RESEARCHER"),
                figure(CompanyMetric.REVENUE, FigurePeriod.quarter(2025, 1), "100000.00", EvidenceLevel.SELF_REPORTED),
                figure(CompanyMetric.REVENUE, FigurePeriod.quarter(2025, 2), "100000.00", EvidenceLevel.EVIDENCED),
                figure(CompanyMetric.REVENUE, FigurePeriod.quarter(2025, 3), "100000.00", EvidenceLevel.EVIDENCED),
                figure(CompanyMetric.REVENUE, FigurePeriod.quarter(2025, 4), "234567.89", EvidenceLevel.EVIDENCED),
                figure(CompanyMetric.EQUITY_FINANCING, YEAR, "0.00", EvidenceLevel.EVIDENCED));
        firm(UUID.randomUUID(), true, null, null);
        firm(UUID.randomUUID(), false, LocalDate.of(2025, 5, 1), Set.of());
        firm(UUID.randomUUID(), false, LocalDate.of(2023, 5, 1), Set.of());
    }

    @Test
    void everyKindOfCellIsCountedAsByHand() {
        threeIncubateesAndTwoGraduates();
        cell("incubatees", StatutoryUnit.ITEMS, null, count(Who.INCUBATEES, null));
        cell("graduates", StatutoryUnit.ITEMS, null, count(Who.GRADUATES, null));
        cell("graduated", StatutoryUnit.ITEMS, null, count(Who.GRADUATES_OF_PERIOD, null));
        var students = new Where(StatutorySource.Test.FOUNDER, List.of("STUDENT", "COLLEGE_GRADUATE"), null);
        cell("students", StatutoryUnit.ITEMS, "founders", count(Who.INCUBATEES, students));
        cell(
                "hightech",
                StatutoryUnit.ITEMS,
                null,
                count(Who.INCUBATEES, new Where(StatutorySource.Test.QUALIFICATION, List.of("HIGH_TECH"), null)));
        cell(
                "financed",
                StatutoryUnit.ITEMS,
                null,
                count(Who.INCUBATEES, new Where(StatutorySource.Test.FIGURE, List.of("EQUITY_FINANCING"), Span.EVER)));
        cell(
                "mentored",
                StatutoryUnit.ITEMS,
                null,
                count(Who.INCUBATEES, new Where(StatutorySource.Test.MENTORED, null, null)));
        cell("revenue", StatutoryUnit.THOUSAND_YUAN, null, figure(CompanyMetric.REVENUE, Span.PERIOD));
        cell("people", StatutoryUnit.PEOPLE, null, figure(CompanyMetric.EMPLOYEES, Span.DAY));
        cell("tax", StatutoryUnit.WAN_YUAN, null, figure(CompanyMetric.TAX_PAID, Span.PERIOD));
        cell("share", StatutoryUnit.PERCENT, null, cells(StatutoryHow.RATIO, "mentored", "incubatees"));
        cell("all", StatutoryUnit.ITEMS, null, cells(StatutoryHow.SUM, "incubatees", "graduates"));

        var found = sheet().cells();
        assertThat(found.get("incubatees").number()).isEqualByComparingTo("3");
        assertThat(found.get("incubatees").level()).isNull();
        assertThat(found.get("graduates").number()).isEqualByComparingTo("2");
        assertThat(found.get("graduated").number()).isEqualByComparingTo("1");
        assertThat(found.get("students").number()).isEqualByComparingTo("1");
        assertThat(found.get("students").unknowns()).isEqualTo(1);
        assertThat(found.get("hightech").number()).isEqualByComparingTo("1");
        assertThat(found.get("hightech").level()).isEqualTo(EvidenceLevel.SELF_REPORTED);
        assertThat(found.get("financed").number()).isEqualByComparingTo("1");
        assertThat(found.get("financed").unknowns()).isEqualTo(1);
        assertThat(found.get("mentored").number()).isEqualByComparingTo("1");
        assertThat(found.get("revenue").number()).isEqualByComparingTo("1534567.89");
        assertThat(found.get("revenue").level()).isEqualTo(EvidenceLevel.SELF_REPORTED);
        assertThat(found.get("revenue").records()).hasSize(6);
        assertThat(StatutoryUnit.THOUSAND_YUAN.shown(found.get("revenue").number()))
                .isEqualTo(new BigDecimal("1534.57"));
        assertThat(found.get("people").number()).isEqualByComparingTo("12");
        assertThat(found.get("people").unknowns()).isEqualTo(2);
        assertThat(found.get("tax").state()).isEqualTo(StatutoryCellState.UNKNOWN);
        assertThat(StatutoryUnit.PERCENT.shown(found.get("share").number())).isEqualTo(new BigDecimal("33.33"));
        // What is frozen is read again by the JSON reader of the application, which takes six places.
        assertThat(found.get("share").number()).isEqualTo(new BigDecimal("0.333333"));
        assertThat(found.get("all").number()).isEqualByComparingTo("5");
    }

    @Test
    void aShareOfNothingIsNotApplicable() {
        cell("incubatees", StatutoryUnit.ITEMS, null, count(Who.INCUBATEES, null));
        cell("share", StatutoryUnit.PERCENT, null, cells(StatutoryHow.RATIO, "incubatees", "incubatees"));
        cell(
                "metric",
                StatutoryUnit.PERCENT,
                null,
                new StatutorySource(StatutoryHow.METRIC, "FINANCED_SHARE", null, null, Span.PERIOD, null));
        var found = sheet();
        assertThat(found.cells().get("incubatees").number()).isEqualByComparingTo("0");
        assertThat(found.cells().get("share").state()).isEqualTo(StatutoryCellState.NOT_APPLICABLE);
        assertThat(found.cells().get("metric").state()).isEqualTo(StatutoryCellState.NOT_APPLICABLE);
        var texts = Xlsx.of(StatutoryWorkbook.fill(template(), content(), found));
        assertThat(texts.rows(1).get(6).get(4).value()).isEqualTo("不适用");
        assertThat(texts.rows(1).get(5).get(4).value()).isEqualTo("0");
    }

    private static byte[] template() {
        return StatutoryFormLoader.resource("/rules/torch-incubator-1.xlsx");
    }

    /** 湖北省 2020: 95 282 followed up; of them 11 541, 3 095 and 4 225 carry a tag, and one may carry several. */
    @Test
    void tagsThatOverlapAreNeverAddedUp() {
        var tags = List.of("migrants", "laid_off", "graduates");
        cell("total", StatutoryUnit.PEOPLE, null, typed());
        tags.forEach(tag -> cell(tag, StatutoryUnit.PEOPLE, "tags", typed()));
        entries.put("total", new StatutoryEntry("95282", null));
        entries.put("migrants", new StatutoryEntry("11541", null));
        entries.put("laid_off", new StatutoryEntry("3095", null));
        entries.put("graduates", new StatutoryEntry("4225", null));
        checks.add(new Check(StatutoryCheckKind.PARTS_AT_MOST, "total", tags));
        assertThat(StatutorySoundness.wrong(content(), FigurePeriod.Kind.YEAR)).isEmpty();
        assertThat(findings(Map.of())).isEmpty();
        var texts =
                Xlsx.of(StatutoryWorkbook.fill(template(), content(), sheet())).allTexts();
        assertThat(texts).contains("95282", "11541", "3095", "4225").doesNotContain("18861");

        checks.add(new Check(StatutoryCheckKind.SUM_AT_MOST, "total", tags));
        assertThat(StatutorySoundness.wrong(content(), FigurePeriod.Kind.YEAR)).contains("total");
        checks.removeLast();
        cell("sum", StatutoryUnit.PEOPLE, null, cells(StatutoryHow.SUM, "migrants", "laid_off"));
        assertThat(StatutorySoundness.wrong(content(), FigurePeriod.Kind.YEAR)).contains("sum");
    }

    @Test
    void aCompanyThatCameTwiceCountsOnce() {
        var company = UUID.randomUUID();
        firm(company, false, LocalDate.of(2023, 5, 1), Set.of());
        firm(company, false, LocalDate.of(2025, 5, 1), Set.of());
        cell("graduates", StatutoryUnit.ITEMS, null, count(Who.GRADUATES, null));
        assertThat(sheet().cells().get("graduates").number()).isEqualByComparingTo("1");
    }

    @Test
    void formsThatCannotBeFilledInAreRefused() {
        cell("one", StatutoryUnit.ITEMS, null, cells(StatutoryHow.SUM, "two"));
        cell("two", StatutoryUnit.ITEMS, null, cells(StatutoryHow.SUM, "one"));
        assertThat(StatutorySoundness.wrong(content(), FigurePeriod.Kind.YEAR)).contains("one");
        cells.clear();
        cell("stock", StatutoryUnit.PEOPLE, null, figure(CompanyMetric.EMPLOYEES, Span.PERIOD));
        assertThat(StatutorySoundness.wrong(content(), FigurePeriod.Kind.YEAR)).contains("stock");
        cells.clear();
        var yearly = new StatutorySource(StatutoryHow.FACT, "INCOME_TOTAL", null, null, null, null);
        cell("income", StatutoryUnit.YUAN, null, yearly);
        assertThat(StatutorySoundness.wrong(content(), FigurePeriod.Kind.QUARTER))
                .contains("income");
        assertThat(StatutorySoundness.wrong(content(), FigurePeriod.Kind.YEAR)).isEmpty();
    }

    @Test
    void checksHoldPartsAgainstTheirWhole() {
        cell("total", StatutoryUnit.M2, null, typed());
        cell("office", StatutoryUnit.M2, null, typed());
        cell("other", StatutoryUnit.M2, null, typed());
        checks.add(new Check(StatutoryCheckKind.SUM, "total", List.of("office", "other")));
        checks.add(new Check(StatutoryCheckKind.PARTS_AT_MOST, "total", List.of("office", "other")));
        entries.put("total", new StatutoryEntry("100", null));
        entries.put("office", new StatutoryEntry("60", null));
        assertThat(findings(Map.of())).extracting(StatutoryFinding::kind).containsOnly(StatutoryFindingKind.MISSING);
        entries.put("other", new StatutoryEntry("40.00", null));
        assertThat(findings(Map.of())).isEmpty();
        entries.put("other", new StatutoryEntry("40.01", null));
        assertThat(findings(Map.of()))
                .extracting(
                        StatutoryFinding::kind,
                        StatutoryFinding::cell,
                        f -> f.other().toPlainString())
                .containsExactly(tuple(StatutoryFindingKind.SUM_DIFFERS, "total", "100.01"));
        entries.put("other", new StatutoryEntry("101", null));
        assertThat(findings(Map.of()))
                .extracting(StatutoryFinding::kind)
                .contains(StatutoryFindingKind.PART_ABOVE_WHOLE);
    }

    @Test
    void amountsThatArePrintedAlikeAreAlike() {
        for (var key : List.of("total", "property", "other")) {
            cell(key, StatutoryUnit.THOUSAND_YUAN, null, typed());
        }
        checks.add(new Check(StatutoryCheckKind.SUM, "total", List.of("property", "other")));
        entries.put("total", new StatutoryEntry("1234.57", null));
        entries.put("property", new StatutoryEntry("1000.00", null));
        entries.put("other", new StatutoryEntry("234.58", null));
        assertThat(findings(Map.of())).as("10 元 of three halves of 10 元").isEmpty();
        entries.put("other", new StatutoryEntry("234.59", null));
        assertThat(findings(Map.of()))
                .extracting(StatutoryFinding::kind)
                .containsExactly(StatutoryFindingKind.SUM_DIFFERS);
    }

    @Test
    void yuanAddUpToTheCent() {
        for (var key : List.of("total", "property", "other")) {
            cell(key, StatutoryUnit.YUAN, null, typed());
        }
        checks.add(new Check(StatutoryCheckKind.SUM, "total", List.of("property", "other")));
        entries.put("total", new StatutoryEntry("100.00", null));
        entries.put("property", new StatutoryEntry("60.00", null));
        entries.put("other", new StatutoryEntry("40.01", null));
        assertThat(findings(Map.of()))
                .extracting(StatutoryFinding::kind)
                .containsExactly(StatutoryFindingKind.SUM_DIFFERS);
    }

    @Test
    void nothingIsHeldAgainstAWholeThatIsOnlyKnownInPart() {
        threeIncubateesAndTwoGraduates();
        cell("people", StatutoryUnit.PEOPLE, null, figure(CompanyMetric.EMPLOYEES, Span.DAY));
        cell("part", StatutoryUnit.PEOPLE, null, typed());
        checks.add(new Check(StatutoryCheckKind.PARTS_AT_MOST, "people", List.of("part")));
        entries.put("part", new StatutoryEntry("13", null));
        assertThat(sheet().cells().get("people").unknowns()).isEqualTo(2);
        assertThat(findings(Map.of()))
                .extracting(StatutoryFinding::kind)
                .contains(StatutoryFindingKind.UNKNOWN_PARTS)
                .doesNotContain(StatutoryFindingKind.PART_ABOVE_WHOLE);
    }

    @Test
    void aNoteSettlesAWarningAndNoError() {
        cell("revenue", StatutoryUnit.THOUSAND_YUAN, null, typed());
        entries.put("revenue", new StatutoryEntry("1500", null));
        assertThat(findings(Map.of("revenue", new BigDecimal("1000000")))).isEmpty();
        assertThat(findings(Map.of("revenue", new BigDecimal("999999")))
                        .getFirst()
                        .kind())
                .isEqualTo(StatutoryFindingKind.CHANGED_MUCH);
        assertThat(findings(Map.of("revenue", new BigDecimal("150000")))
                        .getFirst()
                        .kind())
                .isEqualTo(StatutoryFindingKind.UNIT_DOUBT);
        assertThat(findings(Map.of("revenue", new BigDecimal("150000")))
                        .getFirst()
                        .settled())
                .isFalse();
        entries.put("revenue", new StatutoryEntry("1500", "新签大合同"));
        assertThat(findings(Map.of("revenue", new BigDecimal("150000")))
                        .getFirst()
                        .settled())
                .isTrue();
    }

    @Test
    void deliveredFormsAreSoundAndTheirCellsAreWhereTheWorkbooksSay() {
        var forms = StatutoryFormLoader.read(new ObjectMapper(), "/rules/");
        assertThat(forms).hasSize(3).allSatisfy(form -> {
            assertThat(StatutorySoundness.wrong(form.content(), form.period())).isEmpty();
            var book = Xlsx.of(StatutoryFormLoader.resource("/rules/" + form.template()));
            var rows = book.rows(1);
            form.content().cells().stream()
                    .filter(cell -> cell.at().startsWith("E"))
                    .forEach(cell -> {
                        int row = Integer.parseInt(cell.at().substring(1));
                        if (row > 5) {
                            assertThat(rows.get(row - 1).get(1).value()).isEqualTo(cell.zh());
                        }
                    });
            var list = form.content().list();
            if (list != null) {
                var heads = rows.get(list.row() - 2);
                assertThat(heads.stream().map(head -> head.value()).toList())
                        .containsExactlyElementsOf(
                                list.columns().stream().map(Cell::zh).toList());
            }
        });
    }

    @Test
    void linesPushDownWhatStandsBelowThem() {
        var form = StatutoryFormLoader.read(new ObjectMapper(), "/rules/").getLast();
        threeIncubateesAndTwoGraduates();
        entries.put("signer_head", new StatutoryEntry("张示例", null));
        var book = new StatutoryBook(new NoBook(), YEAR, DAY, Map.of("NAME", "示例园"), firms, Map.of(), entries);
        var filled = StatutoryWorkbook.fill(
                StatutoryFormLoader.resource("/rules/" + form.template()),
                form.content(),
                StatutorySheet.compile(form.content(), book));
        var rows = Xlsx.of(filled).rows(1);
        assertThat(rows.get(6).getFirst().value()).isEqualTo("企业0");
        assertThat(rows.get(9).getFirst().value()).isEqualTo("企业3");
        assertThat(rows.getLast().get(1).value()).isEqualTo("张示例");
        assertThat(rows.getLast().getFirst().value()).isEqualTo("单位负责人");
        assertThat(rows).hasSize(11);
        assertThat(rows.get(1).get(1).value()).isEqualTo("示例园");
        assertThat(rows.get(6).get(28).format()).isEqualTo("#,##0.00");
        assertThat(rows.get(6).get(28).value()).isEqualTo("1000.00");
    }

    @Test
    void equalValuesGiveEqualBytes() {
        cell("one", StatutoryUnit.ITEMS, null, count(Who.INCUBATEES, null));
        var one = StatutoryWorkbook.fill(template(), content(), sheet());
        assertThat(StatutoryWorkbook.fill(template(), content(), sheet())).isEqualTo(one);
        assertThat(sheet().cells().get("one").records()).noneMatch(r -> r.part() == ReadinessPart.UNKNOWN);
    }
}
