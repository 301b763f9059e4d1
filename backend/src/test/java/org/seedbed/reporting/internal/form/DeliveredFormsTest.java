package org.seedbed.reporting.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.seedbed.reporting.ReportCheckKind;
import org.seedbed.reporting.ReportFieldType;
import org.seedbed.reporting.ReportKind;
import org.seedbed.reporting.ReportSource;
import org.seedbed.reporting.ReportUnit;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportCheck;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportChoice;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportField;
import org.seedbed.reporting.internal.form.ReportFormContent.ReportSection;
import org.seedbed.reporting.internal.form.ReportFormLoader.Delivered;

class DeliveredFormsTest {

    /** A person types so many values in three minutes on a phone. */
    private static final int TYPED_AT_MOST = 12;

    static Stream<Delivered> forms() {
        return ReportFormLoader.read(new ObjectMapper()).stream();
    }

    @Test
    void thereIsAFormForEveryKindOfPeriod() {
        assertThat(forms().map(Delivered::kind)).contains(ReportKind.values());
        assertThat(forms().map(form -> ReportFormLoader.id(form.code(), form.number())))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aSteadyPeriodNeedsFewValuesTyped(Delivered form) {
        assertThat(form.content().typedFields()).as(form.code()).isBetween(1, TYPED_AT_MOST);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsSound(Delivered form) {
        assertThat(FormSoundness.wrong(form.content())).as(form.code()).isEmpty();
    }

    @Test
    void aFormThatContradictsItselfIsFound() {
        var sound = new ReportField(
                "a",
                "甲",
                "A",
                ReportFieldType.AMOUNT,
                ReportUnit.YUAN,
                "REVENUE",
                null,
                true,
                false,
                true,
                false,
                false,
                List.of(),
                null,
                null);
        var withoutUnit = new ReportField(
                "a",
                "甲",
                "A",
                ReportFieldType.AMOUNT,
                null,
                null,
                null,
                false,
                false,
                true,
                false,
                false,
                List.of(),
                null,
                null);
        var knownByNobody = new ReportField(
                "a",
                "甲",
                "A",
                ReportFieldType.COUNT,
                null,
                null,
                ReportSource.LAST_REPORT,
                false,
                true,
                true,
                false,
                false,
                List.of(),
                null,
                null);
        var unknownMetric = new ReportField(
                "a",
                "甲",
                "A",
                ReportFieldType.COUNT,
                null,
                "LUCK",
                null,
                false,
                false,
                true,
                false,
                false,
                List.of(),
                null,
                null);
        var looseHeads = new ReportField(
                "a",
                "甲",
                "A",
                ReportFieldType.COUNT,
                ReportUnit.PEOPLE,
                "EMPLOYEES_PHD",
                null,
                false,
                false,
                true,
                false,
                false,
                List.of(),
                null,
                null);
        var loss = new ReportField(
                "a",
                "甲",
                "A",
                ReportFieldType.AMOUNT,
                ReportUnit.YUAN,
                "REVENUE",
                null,
                true,
                false,
                true,
                false,
                true,
                List.of(),
                null,
                null);
        assertThat(wrong(List.of(looseHeads), List.of())).contains("a: AT_MOST");
        var most = List.of(new ReportCheck(ReportCheckKind.AT_MOST, "all", List.of("a")));
        assertThat(wrong(List.of(heads(true, false), looseHeads), most)).isEmpty();
        assertThat(wrong(List.of(heads(false, false), looseHeads), most)).contains("a: AT_MOST");
        assertThat(wrong(List.of(heads(true, true), looseHeads), most)).contains("all: metric");
        assertThat(wrong(List.of(loss), List.of())).contains("a: metric");
        assertThat(wrong(List.of(sound), List.of())).isEmpty();
        assertThat(wrong(List.of(sound, sound), List.of())).contains("field a ×2");
        assertThat(wrong(List.of(withoutUnit), List.of())).contains("a: unit");
        assertThat(wrong(List.of(knownByNobody), List.of())).contains("a: source");
        assertThat(wrong(List.of(unknownMetric), List.of())).contains("a: metric");
        assertThat(wrong(List.of(sound), List.of(new ReportCheck(ReportCheckKind.AT_MOST, "a", List.of("b")))))
                .contains("check a");
        assertThat(wrong(List.of(sound), List.of(new ReportCheck(ReportCheckKind.SUM, "a", List.of("a")))))
                .contains("check a");
    }

    @Test
    void whatIsAsLastTimeIsOfferedFromSomewhereAndNothingThatFlows() {
        assertThat(wrong(List.of(steady(null, ReportSource.LAST_REPORT, false)), List.of()))
                .isEmpty();
        assertThat(wrong(List.of(steady(null, null, false)), List.of())).contains("a: steady");
        assertThat(wrong(List.of(steady("IP_APPLIED", ReportSource.LAST_REPORT, false)), List.of()))
                .contains("a: steady");
        assertThat(wrong(List.of(steady(null, ReportSource.LAST_REPORT, true)), List.of()))
                .contains("a: steady");
        assertThat(wrong(List.of(steady("IP_VALID", ReportSource.LAST_REPORT, false)), List.of()))
                .isEmpty();
    }

    @Test
    void choicesDifferAndWhatIsCountedIsANumber() {
        var one = new ReportChoice("yes", "是", "Yes");
        assertThat(wrong(List.of(asked(ReportFieldType.CHOICE, null, List.of(one, one))), List.of()))
                .contains("a: choices");
        assertThat(wrong(List.of(asked(ReportFieldType.CHOICE, null, List.of(one))), List.of()))
                .isEmpty();
        assertThat(wrong(List.of(asked(ReportFieldType.DATE, ReportSource.MENTORS, List.of())), List.of()))
                .contains("a: source");
    }

    @Test
    void noMoreIsAskedThanCanBeAnswered() {
        var fields = IntStream.rangeClosed(1, FormSoundness.MOST + 1)
                .mapToObj(i -> named("f" + i))
                .toList();
        assertThat(wrong(fields, List.of())).contains("fields > 200");
        assertThat(wrong(fields.subList(1, fields.size()), List.of())).isEmpty();
    }

    private static ReportField named(String key) {
        return new ReportField(
                key,
                key,
                key,
                ReportFieldType.TEXT,
                null,
                null,
                null,
                false,
                false,
                false,
                false,
                false,
                List.of(),
                null,
                null);
    }

    private static ReportField asked(ReportFieldType type, ReportSource source, List<ReportChoice> choices) {
        return new ReportField(
                "a", "甲", "A", type, null, null, source, false, false, false, false, false, choices, null, null);
    }

    private static ReportField steady(String metric, ReportSource source, boolean yearToDate) {
        return new ReportField(
                "a",
                "甲",
                "A",
                ReportFieldType.COUNT,
                ReportUnit.ITEMS,
                metric,
                source,
                yearToDate,
                false,
                true,
                true,
                false,
                List.of(),
                null,
                null);
    }

    private static ReportField heads(boolean required, boolean known) {
        return new ReportField(
                "all",
                "全部",
                "All",
                ReportFieldType.COUNT,
                ReportUnit.PEOPLE,
                "EMPLOYEES",
                ReportSource.EMPLOYEES,
                false,
                known,
                required,
                false,
                false,
                List.of(),
                null,
                null);
    }

    private static Optional<String> wrong(List<ReportField> fields, List<ReportCheck> checks) {
        return FormSoundness.wrong(new ReportFormContent(List.of(new ReportSection("s", "一", "One", fields)), checks));
    }
}
