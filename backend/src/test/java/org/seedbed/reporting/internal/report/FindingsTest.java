package org.seedbed.reporting.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.reporting.ReportCheckKind;
import org.seedbed.reporting.ReportFieldType;
import org.seedbed.reporting.ReportFindingKind;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.ReportSource;
import org.seedbed.reporting.ReportUnit;
import org.seedbed.reporting.internal.form.ReportFormContent;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportCheck;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportSection;
import org.seedbed.reporting.internal.report.KnownFacts.KnownValue;
import org.seedbed.reporting.internal.report.ReportFilingJson.ReportFinding;

class FindingsTest {

    private static final LocalDate Q1 = LocalDate.of(2026, 1, 1);
    private static final LocalDate Q2 = LocalDate.of(2026, 4, 1);
    private static final ReportField REVENUE = amount("revenue", true, false);
    private static final ReportField PROFIT = amount("profit", true, true);
    private static final ReportField LOAN = amount("loan", false, false);
    private static final ReportField STAFF = count("staff");
    private static final ReportField COLLEGE = count("college");

    private static ReportField amount(String key, boolean yearToDate, boolean negative) {
        return field(key, ReportFieldType.AMOUNT, ReportUnit.YUAN, yearToDate, negative);
    }

    private static ReportField count(String key) {
        return field(key, ReportFieldType.COUNT, ReportUnit.PEOPLE, false, false);
    }

    private static ReportField field(
            String key, ReportFieldType type, ReportUnit unit, boolean yearToDate, boolean negative) {
        return new ReportField(
                key,
                key,
                key,
                type,
                unit,
                null,
                null,
                yearToDate,
                false,
                false,
                false,
                negative,
                List.of(),
                null,
                null);
    }

    private static ReportFormContent form(ReportField... fields) {
        return new ReportFormContent(List.of(new ReportSection("one", "一", "One", List.of(fields))), List.of());
    }

    private static Past past(LocalDate from, Map<String, String> previous, Map<String, String> priorYear) {
        return new Past(ReportKind.QUARTER, from, previous, Map.of(), priorYear);
    }

    private static List<ReportFindingKind> kinds(ReportField field, String value, Past past) {
        return Findings.of(
                        form(field),
                        new Written(Map.of(field.key(), value), Map.of(), List.of(), Map.of()),
                        past,
                        Map.of())
                .stream()
                .map(ReportFinding::kind)
                .toList();
    }

    /** More than half, and not half. */
    @ParameterizedTest
    @CsvSource({
        "100.00, 149.99, false",
        "100.00, 150.00, false",
        "100.00, 150.01, true",
        "100.00, 50.01, false",
        "100.00, 50.00, false",
        "100.00, 49.99, true",
        "0.00, 900000.00, false",
        "100.00, 0.00, true"
    })
    void aChangeBeyondHalfAsksWhy(String before, String now, boolean asked) {
        var found = kinds(LOAN, now, past(Q2, Map.of("loan", before), Map.of()));
        assertThat(found.contains(ReportFindingKind.CHANGE)).isEqualTo(asked);
        var yearAgo = kinds(LOAN, now, past(Q2, Map.of(), Map.of("loan", before)));
        assertThat(yearAgo.contains(ReportFindingKind.CHANGE)).isEqualTo(asked);
    }

    @Test
    void aNoteSettlesAChange() {
        var past = past(Q2, Map.of("loan", "100.00"), Map.of());
        var answers = Map.of("loan", "160.00");
        var open = Findings.of(form(LOAN), new Written(answers, Map.of(), List.of(), Map.of()), past, Map.of());
        assertThat(open).singleElement().satisfies(finding -> {
            assertThat(finding.settled()).isFalse();
            assertThat(finding.params())
                    .containsEntry("percent", "60.00")
                    .containsEntry("before", "100.00")
                    .containsEntry("against", "PREVIOUS");
        });
        var noted = Findings.of(
                form(LOAN), new Written(answers, Map.of("loan", "新增贷款"), List.of(), Map.of()), past, Map.of());
        assertThat(noted)
                .singleElement()
                .satisfies(finding -> assertThat(finding.settled()).isTrue());
    }

    /** Staff goes from two to six without anybody wondering; from ten to sixteen asks why. */
    @ParameterizedTest
    @CsvSource({"2, 6, false", "2, 7, true", "10, 15, false", "10, 16, true"})
    void fewPeopleMoreAskNobody(String before, String now, boolean asked) {
        var found = kinds(STAFF, now, past(Q2, Map.of("staff", before), Map.of()));
        assertThat(found.contains(ReportFindingKind.CHANGE)).isEqualTo(asked);
    }

    /** Around a power of ten, a fifth less to a quarter more. */
    @ParameterizedTest
    @CsvSource({
        "100.00, 799.99, ''",
        "100.00, 800.00, 10",
        "100.00, 990.00, 10",
        "100.00, 1000.00, 10",
        "100.00, 1250.00, 10",
        "100.00, 1250.01, ''",
        "100.00, 10000.00, 100",
        "100.00, 100000.00, 1000",
        "100.00, 1000000.00, 10000",
        "100.00, 10.00, 0.1",
        "100.00, 1.00, 0.01",
        "100.00, 0.10, 0.001",
        "100.00, 0.01, 0.0001",
        "100.00, 100.00, ''",
        "0.00, 100.00, ''",
        "100.00, 0.00, ''",
        "-100.00, -1000.00, 10"
    })
    void aValueThatLooksLikeAnotherUnitIsAskedFor(String before, String now, String factor) {
        assertThat(Findings.factor(new BigDecimal(now), new BigDecimal(before)).orElse(""))
                .isEqualTo(factor);
    }

    /** The first quarter after a year's last one is a quarter of it, and no other unit. */
    @Test
    void aRunningTotalThatBeginsAnewIsNoOtherUnit() {
        var steady = past(Q1, Map.of("revenue", "4000000.00"), Map.of());
        assertThat(kinds(REVENUE, "1000000.00", steady)).doesNotContain(ReportFindingKind.UNIT);
        assertThat(kinds(REVENUE, "1000.00", steady)).contains(ReportFindingKind.UNIT);
    }

    @Test
    void aRunningTotalDoesNotShrinkWithinAYear() {
        var past = past(Q2, Map.of("revenue", "100.00", "profit", "100.00"), Map.of());
        assertThat(kinds(REVENUE, "99.99", past)).contains(ReportFindingKind.SHRUNK);
        assertThat(kinds(REVENUE, "100.00", past)).doesNotContain(ReportFindingKind.SHRUNK);
        // A loss of the quarter takes from the profit of the year.
        assertThat(kinds(PROFIT, "20.00", past)).doesNotContain(ReportFindingKind.SHRUNK);
        assertThat(kinds(REVENUE, "1.00", past(Q1, Map.of("revenue", "100.00"), Map.of())))
                .doesNotContain(ReportFindingKind.SHRUNK);
    }

    @Test
    void belowZeroOnlyWhereThatCanBe() {
        var none = Past.none(ReportKind.QUARTER, Q1);
        assertThat(kinds(REVENUE, "-0.01", none)).containsExactly(ReportFindingKind.NEGATIVE);
        assertThat(kinds(PROFIT, "-0.01", none)).isEmpty();
    }

    @Test
    void partsAreNoMoreThanTheWholeAndMayOverlap() {
        var form = new ReportFormContent(
                form(STAFF, COLLEGE, count("returnee")).sections(),
                List.of(new ReportCheck(ReportCheckKind.AT_MOST, "staff", List.of("college", "returnee"))));
        var past = Past.none(ReportKind.QUARTER, Q1);
        var overlap = Map.of("staff", "10", "college", "10", "returnee", "10");
        assertThat(Findings.of(form, new Written(overlap, Map.of(), List.of(), Map.of()), past, Map.of()))
                .isEmpty();
        var more = Map.of("staff", "10", "college", "11", "returnee", "10");
        assertThat(Findings.of(form, new Written(more, Map.of(), List.of(), Map.of()), past, Map.of()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(ReportFindingKind.ABOVE_BASE);
                    assertThat(finding.field()).isEqualTo("college");
                    assertThat(finding.params()).containsEntry("base", "10").containsEntry("baseField", "staff");
                });
    }

    @Test
    void aPartTellsNothingWithoutItsWhole() {
        var whole = field("staff", ReportFieldType.COUNT, false, false);
        var form = new ReportFormContent(
                form(whole, count("college")).sections(),
                List.of(new ReportCheck(ReportCheckKind.AT_MOST, "staff", List.of("college"))));
        var past = Past.none(ReportKind.QUARTER, Q1);
        var part = new Written(Map.of("college", "3"), Map.of(), List.of(), Map.of());
        assertThat(Findings.of(form, part, past, Map.of())).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ReportFindingKind.REQUIRED);
            assertThat(finding.field()).isEqualTo("staff");
        });
        var nothing = new Written(Map.of(), Map.of(), List.of(), Map.of());
        assertThat(Findings.of(form, nothing, past, Map.of()))
                .extracting(ReportFinding::field)
                .doesNotContain("staff");
    }

    @Test
    void aCheckHoldsAgainstWhatTheSystemKnows() {
        var form = new ReportFormContent(
                form(field("let", ReportFieldType.AREA, false, true), field("used", ReportFieldType.AREA, true, false))
                        .sections(),
                List.of(new ReportCheck(ReportCheckKind.AT_MOST, "let", List.of("used"))));
        var past = Past.none(ReportKind.QUARTER, Q1);
        var written = new Written(Map.of("used", "120.01"), Map.of(), List.of(), Map.of());
        var known = Map.of("let", new KnownValue(ReportSource.AREA, "120.00", Q2));
        assertThat(Findings.of(form, written, past, known))
                .extracting(ReportFinding::kind)
                .containsExactly(ReportFindingKind.ABOVE_BASE);
        assertThat(Findings.of(form, written, past, Map.of())).isEmpty();
    }

    private static ReportField field(String key, ReportFieldType type, boolean required, boolean known) {
        return new ReportField(
                key,
                key,
                key,
                type,
                null,
                null,
                known ? ReportSource.AREA : null,
                false,
                known,
                required,
                false,
                false,
                List.of(),
                null,
                null);
    }

    @Property
    void aSumIsRightToTheFen(
            @ForAll @BigRange(min = "0", max = "99999999") @Scale(2) BigDecimal one,
            @ForAll @BigRange(min = "0", max = "99999999") @Scale(2) BigDecimal other,
            @ForAll @IntRange(min = -1, max = 1) int off) {
        var form = new ReportFormContent(
                form(amount("all", false, true), amount("one", false, true), amount("other", false, true))
                        .sections(),
                List.of(new ReportCheck(ReportCheckKind.SUM, "all", List.of("one", "other"))));
        var all = one.add(other).add(BigDecimal.valueOf(off, 2));
        var answers = Map.of("all", all.toPlainString(), "one", one.toPlainString(), "other", other.toPlainString());
        var written = new Written(answers, Map.of(), List.of(), Map.of());
        var found = Findings.of(form, written, Past.none(ReportKind.QUARTER, Q1), Map.of());
        assertThat(found.stream().map(ReportFinding::kind).toList())
                .isEqualTo(off == 0 ? List.of() : List.of(ReportFindingKind.SUM));
    }

    /** What four quarters add to is what the year's total says. */
    @Property
    void theQuartersOfAYearAddUpToIt(
            @ForAll @BigRange(min = "-999999", max = "999999") @Scale(2) BigDecimal q1,
            @ForAll @BigRange(min = "-999999", max = "999999") @Scale(2) BigDecimal q2,
            @ForAll @BigRange(min = "-999999", max = "999999") @Scale(2) BigDecimal q3,
            @ForAll @BigRange(min = "-999999", max = "999999") @Scale(2) BigDecimal q4) {
        var totals = List.of(q1, q2, q3, q4);
        var sum = BigDecimal.ZERO;
        BigDecimal before = null;
        for (int nth = 1; nth <= 4; nth++) {
            var own = Past.own(nth, totals.get(nth - 1), before);
            assertThat(own).isNotNull();
            sum = sum.add(own);
            before = totals.get(nth - 1);
        }
        assertThat(sum).isEqualByComparingTo(q4);
        assertThat(Past.own(3, q3, null)).isNull();
    }
}
