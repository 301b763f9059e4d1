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
import org.seedbed.company.FigureScope;
import org.seedbed.company.FigureSeries;
import org.seedbed.company.FigureSeries.Figure;
import org.seedbed.park.ParkLevel;
import org.seedbed.park.Parks;
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
        return firm(
                company,
                LocalDate.of(2024, 1, 1),
                incubatee ? ReadinessPart.COUNTED : ReadinessPart.NOT_COUNTED,
                graduated,
                founders,
                figures);
    }

    private StatutoryFirm firm(
            UUID company,
            LocalDate founded,
            ReadinessPart incubatee,
            LocalDate graduated,
            Set<String> founders,
            Figure... figures) {
        var firm = new StatutoryFirm(
                new ParkBook.Member(
                        UUID.randomUUID(), company, founded, LocalDate.of(2024, 6, 1), "I6513", incubatee, graduated),
                "企业" + firms.size(),
                null,
                null,
                founders,
                firms.isEmpty()
                        ? List.of(new Certificate(UUID.randomUUID(), "HIGH_TECH", "GR2025", DAY, true))
                        : List.of(),
                firms.size() < 2,
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

    private static StatutoryEntry said(String value) {
        return new StatutoryEntry(value, null, Set.of());
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
        firm(UUID.randomUUID(), true, null, Set.of());
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
        assertThat(found.get("hightech").unknowns())
                .as("of whom no qualification was recorded")
                .isEqualTo(1);
        assertThat(found.get("students").level()).isEqualTo(EvidenceLevel.SELF_REPORTED);
        assertThat(found.get("financed").number()).isEqualByComparingTo("1");
        assertThat(found.get("financed").unknowns())
                .as("nought of one year says nothing of the one before")
                .isEqualTo(2);
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
        entries.put("total", said("95282"));
        entries.put("migrants", said("11541"));
        entries.put("laid_off", said("3095"));
        entries.put("graduates", said("4225"));
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
        entries.put("total", said("100"));
        entries.put("office", said("60"));
        assertThat(findings(Map.of())).extracting(StatutoryFinding::kind).containsOnly(StatutoryFindingKind.MISSING);
        entries.put("other", said("40.00"));
        assertThat(findings(Map.of())).isEmpty();
        entries.put("other", said("40.01"));
        assertThat(findings(Map.of()))
                .extracting(
                        StatutoryFinding::kind,
                        StatutoryFinding::cell,
                        f -> f.other().toPlainString())
                .containsExactly(tuple(StatutoryFindingKind.SUM_DIFFERS, "total", "100.01"));
        entries.put("other", said("101"));
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
        entries.put("total", said("1234.57"));
        entries.put("property", said("1000.00"));
        entries.put("other", said("234.58"));
        assertThat(findings(Map.of())).as("10 元 of three halves of 10 元").isEmpty();
        entries.put("other", said("234.59"));
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
        entries.put("total", said("100.00"));
        entries.put("property", said("60.00"));
        entries.put("other", said("40.01"));
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
        entries.put("part", said("13"));
        assertThat(sheet().cells().get("people").unknowns()).isEqualTo(2);
        assertThat(findings(Map.of()))
                .extracting(StatutoryFinding::kind)
                .contains(StatutoryFindingKind.UNKNOWN_PARTS)
                .doesNotContain(StatutoryFindingKind.PART_ABOVE_WHOLE);
    }

    @Test
    void aNoteSettlesAWarningAndNoError() {
        cell("revenue", StatutoryUnit.THOUSAND_YUAN, null, typed());
        entries.put("revenue", said("1500"));
        assertThat(findings(Map.of("revenue", new BigDecimal("1000000")))).isEmpty();
        assertThat(findings(Map.of("revenue", new BigDecimal("999999")))
                        .getFirst()
                        .kind())
                .isEqualTo(StatutoryFindingKind.CHANGED_MUCH);
        assertThat(findings(Map.of("revenue", new BigDecimal("150000")))
                        .getFirst()
                        .kind())
                .isEqualTo(StatutoryFindingKind.UNIT_DOUBT);
        var doubt = findings(Map.of("revenue", new BigDecimal("150000"))).getFirst();
        assertThat(doubt.settled()).isFalse();
        entries.put("revenue", new StatutoryEntry("1500", "新签大合同", Set.of()));
        assertThat(findings(Map.of("revenue", new BigDecimal("150000")))
                        .getFirst()
                        .settled())
                .isFalse();
        entries.put("revenue", new StatutoryEntry("1500", "新签大合同", Set.of(doubt.mark())));
        assertThat(findings(Map.of("revenue", new BigDecimal("150000")))
                        .getFirst()
                        .settled())
                .isTrue();
        // What it says of 1 500 says nothing of 1 400, nor of another kind of finding.
        entries.put("revenue", new StatutoryEntry("1400", "新签大合同", Set.of(doubt.mark())));
        assertThat(findings(Map.of("revenue", new BigDecimal("150000")))
                        .getFirst()
                        .settled())
                .isFalse();
        entries.put("revenue", new StatutoryEntry("1500", "新签大合同", Set.of(doubt.mark())));
        assertThat(findings(Map.of("revenue", new BigDecimal("900000")))
                        .getFirst()
                        .settled())
                .isFalse();
    }

    private static Figure quarter(CompanyMetric metric, int nth, String value) {
        return figure(metric, FigurePeriod.quarter(2025, nth), value, EvidenceLevel.EVIDENCED);
    }

    @Test
    void flowsCountFromTheFoundingAndWhatIsMissingLeavesALeast() {
        var august = LocalDate.of(2025, 8, 1);
        firm(
                UUID.randomUUID(),
                august,
                ReadinessPart.COUNTED,
                null,
                Set.of(),
                quarter(CompanyMetric.REVENUE, 3, "300"),
                quarter(CompanyMetric.REVENUE, 4, "400"),
                quarter(CompanyMetric.EQUITY_FINANCING, 3, "0"),
                quarter(CompanyMetric.EQUITY_FINANCING, 4, "0"));
        cell("revenue", StatutoryUnit.YUAN, null, figure(CompanyMetric.REVENUE, Span.PERIOD));
        cell("ever", StatutoryUnit.YUAN, null, figure(CompanyMetric.EQUITY_FINANCING, Span.EVER));
        for (var span : List.of(Span.PERIOD, Span.EVER)) {
            var financed = new Where(StatutorySource.Test.FIGURE, List.of("EQUITY_FINANCING"), span);
            cell("financed" + span, StatutoryUnit.ITEMS, null, count(Who.INCUBATEES, financed));
        }
        var young = sheet().cells();
        assertThat(young.get("revenue").number()).isEqualByComparingTo("700");
        assertThat(young.values()).allMatch(value -> value.unknowns() == 0);
        assertThat(young.get("financedEVER").number()).isEqualByComparingTo("0");

        firm(UUID.randomUUID(), true, null, Set.of(), quarter(CompanyMetric.REVENUE, 4, "50"));
        var both = sheet().cells();
        assertThat(both.get("revenue").number()).isEqualByComparingTo("750");
        assertThat(both.get("revenue").unknowns()).isEqualTo(1);
        assertThat(both.get("ever").unknowns()).isEqualTo(1);
        assertThat(both.get("financedPERIOD").unknowns()).isEqualTo(1);
        assertThat(findings(Map.of()))
                .extracting(StatutoryFinding::kind, StatutoryFinding::cell)
                .contains(tuple(StatutoryFindingKind.UNKNOWN_PARTS, "revenue"));
    }

    @Test
    void whatStoodAYearAgoIsNotOfTheDay() {
        var old = figure(
                CompanyMetric.EMPLOYEES, FigurePeriod.moment(LocalDate.of(2024, 12, 31)), "9", EvidenceLevel.VERIFIED);
        var first = figure(
                CompanyMetric.EMPLOYEES, FigurePeriod.moment(LocalDate.of(2025, 1, 1)), "5", EvidenceLevel.VERIFIED);
        firm(UUID.randomUUID(), true, null, Set.of(), old);
        cell("people", StatutoryUnit.PEOPLE, null, figure(CompanyMetric.EMPLOYEES, Span.DAY));
        assertThat(sheet().cells().get("people").state()).isEqualTo(StatutoryCellState.UNKNOWN);
        firm(UUID.randomUUID(), true, null, Set.of(), first);
        var people = sheet().cells().get("people");
        assertThat(people.number()).isEqualByComparingTo("5");
        assertThat(people.records())
                .extracting(record -> record.part(), record -> record.amount().toPlainString())
                .containsExactlyInAnyOrder(tuple(ReadinessPart.UNKNOWN, "9"), tuple(ReadinessPart.COUNTED, "5"));
    }

    private static Figure stood(CompanyMetric metric, int month, String value) {
        var last = LocalDate.of(2025, month, 1).plusMonths(1).minusDays(1);
        return figure(metric, FigurePeriod.moment(last), value, EvidenceLevel.EVIDENCED);
    }

    /** 50 in March, 8 of them with a doctorate; 5 in December, and nobody said how many of those. */
    @Test
    void aPartOfAnEarlierDayIsNoneOfALaterWhole() {
        cell("people", StatutoryUnit.PEOPLE, null, figure(CompanyMetric.EMPLOYEES, Span.DAY));
        cell("phd", StatutoryUnit.PEOPLE, null, figure(CompanyMetric.EMPLOYEES_PHD, Span.DAY));
        cell("valid", StatutoryUnit.ITEMS, null, figure(CompanyMetric.IP_VALID, Span.DAY));
        cell("patents", StatutoryUnit.ITEMS, null, figure(CompanyMetric.INVENTION_PATENTS, Span.DAY));
        checks.add(new Check(StatutoryCheckKind.PARTS_AT_MOST, "people", List.of("phd")));
        checks.add(new Check(StatutoryCheckKind.PARTS_AT_MOST, "valid", List.of("patents")));
        firm(
                UUID.randomUUID(),
                true,
                null,
                Set.of(),
                stood(CompanyMetric.EMPLOYEES, 3, "50"),
                stood(CompanyMetric.EMPLOYEES_PHD, 3, "8"),
                stood(CompanyMetric.EMPLOYEES, 12, "5"),
                stood(CompanyMetric.IP_VALID, 3, "9"),
                stood(CompanyMetric.INVENTION_PATENTS, 6, "2"));
        var found = sheet().cells();
        assertThat(found.get("people").number()).isEqualByComparingTo("5");
        assertThat(found.get("phd").state()).isEqualTo(StatutoryCellState.UNKNOWN);
        assertThat(found.get("phd").records())
                .extracting(record -> record.part(), record -> record.amount().toPlainString())
                .containsExactly(tuple(ReadinessPart.UNKNOWN, "8"));
        assertThat(found.get("patents").number()).as("newer than its whole").isEqualByComparingTo("2");
        assertThat(findings(Map.of()))
                .extracting(StatutoryFinding::kind)
                .doesNotContain(StatutoryFindingKind.PART_ABOVE_WHOLE);

        firm(
                UUID.randomUUID(),
                true,
                null,
                Set.of(),
                stood(CompanyMetric.EMPLOYEES, 12, "7"),
                stood(CompanyMetric.EMPLOYEES_PHD, 12, "3"));
        var both = sheet().cells();
        assertThat(both.get("phd").number()).isEqualByComparingTo("3");
        assertThat(both.get("phd").unknowns()).isEqualTo(1);
    }

    @Test
    void areaIsThatOfEveryStayAndOpenIncubateesLeaveItOpen() {
        var company = UUID.randomUUID();
        firm(company, true, null, Set.of());
        firm(company, true, null, Set.of());
        cell("area", StatutoryUnit.M2, null, new StatutorySource(StatutoryHow.AREA, null, null, null, null, null));
        cell("firms", StatutoryUnit.ITEMS, null, count(Who.INCUBATEES, null));
        cell(
                "mentored",
                StatutoryUnit.ITEMS,
                null,
                count(Who.INCUBATEES, new Where(StatutorySource.Test.MENTORED, null, null)));
        cell("share", StatutoryUnit.PERCENT, null, cells(StatutoryHow.RATIO, "mentored", "firms"));
        cell("per", StatutoryUnit.PERCENT, null, cells(StatutoryHow.RATIO, "firms", "area"));
        var sure = sheet().cells();
        assertThat(sure.get("area").number()).isEqualByComparingTo("160");
        assertThat(sure.get("firms").number()).isEqualByComparingTo("1");
        assertThat(sure.get("share").number()).isEqualByComparingTo("1");
        firm(UUID.randomUUID(), null, ReadinessPart.UNKNOWN, null, Set.of());
        var open = sheet().cells();
        assertThat(open.get("area").number()).isEqualByComparingTo("160");
        assertThat(open.get("area").unknowns()).isEqualTo(1);
        // Of one or two it is one at least: a half.
        assertThat(open.get("share").number()).isEqualByComparingTo("0.5");
        assertThat(open.get("share").unknowns()).isPositive();
        assertThat(open.get("per").state()).isEqualTo(StatutoryCellState.UNKNOWN);
    }

    @Test
    void aLookReadsWhatIsAskedAndNothingElse() {
        var form = StatutoryFormLoader.read(new ObjectMapper(), "/rules/")
                .getFirst()
                .content();
        var asked = form.figures(YEAR, DAY);
        assertThat(asked.ever())
                .containsExactlyInAnyOrder(CompanyMetric.EQUITY_FINANCING, CompanyMetric.FISCAL_SUPPORT);
        assertThat(asked.flows())
                .contains(CompanyMetric.REVENUE)
                .doesNotContain(CompanyMetric.EQUITY_FINANCING, CompanyMetric.EXPORT);
        assertThat(asked.stocks()).contains(CompanyMetric.EMPLOYEES).doesNotContain(CompanyMetric.TOTAL_ASSETS);
        assertThat(form.about("incubatee_revenue").figures(YEAR, DAY))
                .isEqualTo(new FigureScope(Set.of(), Set.of(CompanyMetric.REVENUE), YEAR, Set.of(), DAY));
        assertThat(form.about("employees_phd").figures(YEAR, DAY).stocks())
                .as("a part is held against its whole")
                .containsExactlyInAnyOrder(CompanyMetric.EMPLOYEES, CompanyMetric.EMPLOYEES_PHD);
        var share = form.about("share_financed");
        assertThat(share.cells())
                .extracting(Cell::key)
                .containsExactlyInAnyOrder("share_financed", "financed_cum", "incubatee_count");
        assertThat(share.figures(YEAR, DAY).ever()).containsExactly(CompanyMetric.EQUITY_FINANCING);
        assertThat(form.about("staff_total").figures(YEAR, DAY).isEmpty()).isTrue();
        assertThat(form.about("mentors").parkMetrics()).containsExactly(ParkMetric.MENTORS);
        threeIncubateesAndTwoGraduates();
        var stays = firms.stream().map(StatutoryFirm::stay).toList();
        assertThat(StatutoryBook.concerned(form, stays, YEAR)).isEqualTo(stays.subList(0, 3));
        var list = StatutoryFormLoader.read(new ObjectMapper(), "/rules/")
                .getLast()
                .content();
        assertThat(StatutoryBook.concerned(list.lines(), stays, YEAR)).isEqualTo(stays.subList(0, 4));
        assertThat(StatutoryBook.concerned(list.about("signer_head"), stays, YEAR))
                .isEmpty();
        assertThat(list.about("revenue").columns()).extracting(Cell::key).containsExactly("revenue");
    }

    @Test
    void aCompanyIsListedByTheStayItIsHereWith() {
        var company = UUID.randomUUID();
        firm(company, false, LocalDate.of(2025, 5, 1), Set.of());
        var here = firm(company, true, null, Set.of());
        var book = new StatutoryBook(new NoBook(), YEAR, DAY, Map.of(), firms, Map.of(), entries);
        assertThat(new OpenBook(book).who(Who.REPORTED)).containsExactly(here);
    }

    @Test
    void aParkIsNationalFromTheDayItWasRecognised() {
        var day = LocalDate.of(2025, 12, 31);
        assertThat(ParkProfile.national(new Parks.Recognition(ParkLevel.NATIONAL, day), day))
                .isTrue();
        assertThat(ParkProfile.national(new Parks.Recognition(ParkLevel.NATIONAL, day), day.minusDays(1)))
                .isFalse();
        assertThat(ParkProfile.national(new Parks.Recognition(ParkLevel.PROVINCIAL, null), day))
                .isFalse();
    }

    @Test
    void wordsThereAreNotAndSumsOfOverlapsAreRefused() {
        var wrong = Map.of(
                "where", count(Who.INCUBATEES, new Where(StatutorySource.Test.FIGURE, List.of(), Span.EVER)),
                "stock", count(Who.INCUBATEES, new Where(StatutorySource.Test.FIGURE, List.of("EMPLOYEES"), Span.EVER)),
                "founder", count(Who.INCUBATEES, new Where(StatutorySource.Test.FOUNDER, List.of("NOBODY"), null)),
                "profile", new StatutorySource(StatutoryHow.PROFILE, "COLOUR", null, null, null, null));
        wrong.forEach((key, source) -> {
            cells.clear();
            cell(key, key.equals("profile") ? StatutoryUnit.TEXT : StatutoryUnit.ITEMS, null, source);
            assertThat(StatutorySoundness.wrong(content(), FigurePeriod.Kind.YEAR))
                    .as(key)
                    .contains(key);
        });
        cells.clear();
        cell("a", StatutoryUnit.ITEMS, "tags", typed());
        cell("b", StatutoryUnit.ITEMS, "tags", typed());
        cell("inner", StatutoryUnit.ITEMS, null, cells(StatutoryHow.SUM, "a"));
        cell("outer", StatutoryUnit.ITEMS, null, cells(StatutoryHow.SUM, "inner", "b"));
        assertThat(StatutorySoundness.wrong(content(), FigurePeriod.Kind.YEAR)).contains("outer");
        cells.removeLast();
        cell("mixed", StatutoryUnit.M2, null, cells(StatutoryHow.SUM, "a"));
        assertThat(StatutorySoundness.wrong(content(), FigurePeriod.Kind.YEAR)).contains("mixed");
        cells.removeLast();
        assertThat(StatutorySoundness.wrong(content(), FigurePeriod.Kind.YEAR)).isEmpty();
        checks.add(new Check(StatutoryCheckKind.NOT_BEFORE, "a", List.of("b")));
        assertThat(StatutorySoundness.wrong(content(), FigurePeriod.Kind.YEAR)).contains("a");
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
        entries.put("signer_head", said("张示例"));
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
