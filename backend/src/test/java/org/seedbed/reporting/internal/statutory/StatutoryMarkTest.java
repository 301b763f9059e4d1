package org.seedbed.reporting.internal.statutory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.seedbed.company.FigurePeriod;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.reporting.internal.readiness.ParkFactKey;
import org.seedbed.reporting.internal.readiness.ReadinessPart;
import org.seedbed.reporting.internal.statutory.CellValue.Behind;
import org.seedbed.reporting.internal.statutory.StatutoryCompiled.Known;

class StatutoryMarkTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(1, 2);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final Behind FIRST =
            behind(ONE, ONE, "甲", null, ReadinessPart.COUNTED, "1.00", EvidenceLevel.EVIDENCED, DAY, DAY.plusDays(1));
    private static final Behind SECOND = behind(TWO, TWO, "乙", null, ReadinessPart.UNKNOWN, null, null, null, null);

    private static Behind behind(
            UUID id,
            UUID tenant,
            String label,
            ParkFactKey fact,
            ReadinessPart part,
            String amount,
            EvidenceLevel level,
            LocalDate from,
            LocalDate to) {
        return new Behind(
                StatutoryRecordKind.FIGURE,
                id,
                tenant,
                label,
                fact,
                part,
                amount == null ? null : new BigDecimal(amount),
                level,
                from,
                to);
    }

    private static String mark(Behind... records) {
        return mark(CellValue.number(BigDecimal.ONE, List.of(records)));
    }

    private static String mark(CellValue value) {
        return mark(new StatutorySheet(Map.of("cell", value), List.of()), List.of());
    }

    private static String mark(StatutorySheet sheet, List<StatutoryFinding> findings) {
        var form = new StatutoryForm(ONE, "form", 1, FigurePeriod.Kind.YEAR, "", "", "", "");
        var filing = new StatutoryFiling(
                ONE,
                ONE,
                0,
                form,
                DAY,
                DAY.plusYears(1),
                DAY.plusYears(1).minusDays(1),
                1,
                StatutoryState.DRAFT,
                null,
                null,
                null,
                null,
                null,
                null);
        var content = new StatutoryContent("", List.of(), List.of(), null, List.of());
        return StatutoryMark.of(new Known(filing, content, Map.of(), sheet, findings));
    }

    @Test
    void noTwoWordsOfAListAreTakenForOneAnother() {
        Stream.of(
                        StatutoryCellState.values(),
                        StatutoryRecordKind.values(),
                        ReadinessPart.values(),
                        EvidenceLevel.values(),
                        ParkFactKey.values())
                .forEach(words -> assertThat(Stream.of(words).map(word -> MixedWords.code(word)))
                        .doesNotHaveDuplicates()
                        .doesNotContain(0));
    }

    @Test
    void theOrderOfRecordsSaysNothingAndHowOftenTheyComeDoes() {
        assertThat(mark(FIRST, SECOND)).isEqualTo(mark(SECOND, FIRST)).hasSize(64);
        assertThat(mark(FIRST, FIRST)).isNotEqualTo(mark(FIRST));
        assertThat(mark(FIRST)).isNotEqualTo(mark(SECOND));
    }

    @Test
    void anythingElseOfARecordIsAnotherMark() {
        var counted = ReadinessPart.COUNTED;
        var shown = EvidenceLevel.EVIDENCED;
        var next = DAY.plusDays(1);
        var others = List.of(
                behind(TWO, ONE, "甲", null, counted, "1.00", shown, DAY, next),
                behind(ONE, TWO, "甲", null, counted, "1.00", shown, DAY, next),
                behind(ONE, null, "甲", null, counted, "1.00", shown, DAY, next),
                behind(ONE, ONE, "甲公司", null, counted, "1.00", shown, DAY, next),
                behind(ONE, ONE, null, null, counted, "1.00", shown, DAY, next),
                behind(ONE, ONE, "甲", ParkFactKey.STAFF_TOTAL, counted, "1.00", shown, DAY, next),
                behind(ONE, ONE, "甲", null, ReadinessPart.NOT_COUNTED, "1.00", shown, DAY, next),
                behind(ONE, ONE, "甲", null, counted, "1.01", shown, DAY, next),
                behind(ONE, ONE, "甲", null, counted, "1.0", shown, DAY, next),
                behind(ONE, ONE, "甲", null, counted, null, shown, DAY, next),
                behind(ONE, ONE, "甲", null, counted, "1.00", EvidenceLevel.VERIFIED, DAY, next),
                behind(ONE, ONE, "甲", null, counted, "1.00", null, DAY, next),
                behind(ONE, ONE, "甲", null, counted, "1.00", shown, null, next),
                behind(ONE, ONE, "甲", null, counted, "1.00", shown, DAY, null),
                behind(ONE, ONE, "甲", null, counted, "1.00", shown, DAY, next.plusDays(1)));
        assertThat(others.stream().map(other -> mark(other)))
                .doesNotHaveDuplicates()
                .doesNotContain(mark(FIRST));
    }

    @Test
    void anythingElseOfACellALineOrAFindingIsAnotherMark() {
        var value = new CellValue(StatutoryCellState.VALUE, BigDecimal.ONE, null, null, 0, List.of());
        var cells = List.of(
                value,
                new CellValue(StatutoryCellState.BLANK, BigDecimal.ONE, null, null, 0, List.of()),
                new CellValue(StatutoryCellState.VALUE, BigDecimal.TEN, null, null, 0, List.of()),
                new CellValue(StatutoryCellState.VALUE, BigDecimal.ONE, "一", null, 0, List.of()),
                new CellValue(StatutoryCellState.VALUE, BigDecimal.ONE, null, EvidenceLevel.VERIFIED, 0, List.of()),
                new CellValue(StatutoryCellState.VALUE, BigDecimal.ONE, null, null, 1, List.of()));
        assertThat(cells.stream().map(cell -> mark(cell))).doesNotHaveDuplicates();
        var line = new StatutorySheet.Row(ONE, "甲", Map.of("cell", value));
        var sheets = List.of(
                new StatutorySheet(Map.of(), List.of(line)),
                new StatutorySheet(Map.of(), List.of(new StatutorySheet.Row(TWO, "甲", line.cells()))),
                new StatutorySheet(Map.of(), List.of(new StatutorySheet.Row(ONE, "乙", line.cells()))),
                new StatutorySheet(Map.of(), List.of(new StatutorySheet.Row(ONE, "甲", Map.of("other", value)))));
        assertThat(sheets.stream().map(sheet -> mark(sheet, List.of()))).doesNotHaveDuplicates();
        var found = StatutoryFinding.of(StatutoryFindingKind.MISSING, "cell", 1);
        assertThat(mark(sheets.getFirst(), List.of(found))).isNotEqualTo(mark(sheets.getFirst(), List.of()));
    }
}
