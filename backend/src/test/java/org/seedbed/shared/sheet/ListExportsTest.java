package org.seedbed.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.text.Words;
import org.seedbed.shared.time.BusinessClock;
import org.seedbed.testing.Xlsx;

class ListExportsTest {

    private record Line(String text, Object other) {}

    private enum Column implements ListColumn<Line> {
        TEXT("文字", "Text", (line, language) -> line.text()),
        OTHER("其他", "Other", (line, language) -> line.other());

        private final Shape<Line> shape;

        Column(String zh, String en, Content<Line> content) {
            shape = new Shape<>(zh, en, content);
        }

        @Override
        public Shape<Line> shape() {
            return shape;
        }
    }

    private static final ListExports.Title TITLE = new ListExports.Title("lines", new Words("行", "Lines"), "园区/一:示例");

    private final ListExports exports = new ListExports(new BusinessClock(), 30_000);

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        var hostile = List.of("=1+1", "+86 139", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", " =1", "'=1");
        var rows = Xlsx.of(written(List.of(), taker -> hostile.forEach(t -> taker.accept(new Line(t, null)))))
                .rows(1);
        assertThat(rows).hasSize(hostile.size() + 1);
        for (int i = 0; i < hostile.size(); i++) {
            var cell = rows.get(i + 1).get(0);
            assertThat(cell.isText()).as(hostile.get(i)).isTrue();
            assertThat(cell.format()).isIn("@", "49");
            assertThat(cell.value()).isEqualTo(hostile.get(i));
        }
    }

    @Test
    void numbersAndDaysAreRealCellsAndOldDaysAreText() throws IOException {
        var values = List.<Object>of(
                new BigDecimal("128.50"),
                12,
                LocalDate.of(2026, 11, 22),
                Money.cny(new BigDecimal("1234567.80")),
                LocalDate.of(1899, 12, 31));
        var rows = Xlsx.of(written(List.of(Column.OTHER), taker -> values.forEach(v -> taker.accept(new Line("", v)))))
                .rows(1);
        assertThat(new BigDecimal(rows.get(1).get(0).value())).isEqualByComparingTo("128.5");
        assertThat(rows.get(1).get(0).isText()).isFalse();
        assertThat(rows.get(2).get(0).value()).isEqualTo("12");
        assertThat(rows.get(3).get(0).day()).isEqualTo("2026-11-22");
        assertThat(rows.get(3).get(0).format()).isEqualTo("yyyy-mm-dd");
        assertThat(new BigDecimal(rows.get(4).get(0).value())).isEqualByComparingTo("1234567.8");
        assertThat(rows.get(5).get(0).value()).isEqualTo("1899-12-31");
    }

    @Test
    void columnsComeOnceAndInTheOrderAskedFor() throws IOException {
        var rows = Xlsx.of(written(
                        List.of(Column.OTHER, Column.TEXT, Column.OTHER), taker -> taker.accept(new Line("文", 1))))
                .texts();
        assertThat(rows).containsExactly(List.of("Other", "Text"), List.of("1", "文"));
    }

    @Test
    void theNameHasTheParkAndTheDayAndNothingAFileSystemRefuses() throws IOException {
        var file = exports.write(TITLE, List.of(), List.of(Column.values()), Locale.CHINESE, taker -> {});
        var today = new BusinessClock().today();
        assertThat(file.name()).isEqualTo("园区 一 示例-行-" + today + ".xlsx");
        assertThat(file.ascii()).isEqualTo("lines-" + today + ".xlsx");
        Files.delete(file.path());
    }

    @Test
    void moreRowsThanAFileTakesAreRefusedAndLeaveNothingBehind() throws IOException {
        var before = left();
        assertThatThrownBy(
                        () -> exports.write(TITLE, List.of(), List.of(Column.values()), Locale.CHINESE, rows(30_001)))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.code().code()).isEqualTo("export.too-many-rows");
                    assertThat(e.params()).containsEntry("max", "30000");
                });
        assertThat(left()).isEqualTo(before);
    }

    /** 30 000 rows of 2 kB would be 60 MB as objects; what the writer keeps must not grow with them. */
    @Test
    void aLongListPassesThroughInLittleMemory() throws IOException {
        var most = new long[1];
        var file = exports.write(TITLE, List.of(), List.of(Column.values()), Locale.CHINESE, taker -> {
            for (int i = 0; i < 30_000; i++) {
                taker.accept(new Line("x".repeat(1_000) + i, "y".repeat(1_000) + i));
                if (i % 5_000 == 4_999) {
                    most[0] = Math.max(most[0], used());
                }
                if (i == 0) {
                    most[0] = 0;
                }
            }
        });
        var base = used();
        Files.delete(file.path());
        assertThat(file.rows()).isEqualTo(30_000);
        assertThat(most[0] - base).isLessThan(24L << 20);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static ListExports.Rows<Line> rows(int number) {
        return taker -> {
            for (int i = 0; i < number; i++) {
                taker.accept(new Line("第" + i + "行", i));
            }
        };
    }

    private static long left() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().startsWith("export-"))
                    .count();
        }
    }

    private byte[] written(List<Column> columns, ListExports.Rows<Line> rows) throws IOException {
        var file = exports.write(TITLE, columns, List.of(Column.values()), Locale.ENGLISH, rows);
        try (InputStream in = file.response().getEntity()) {
            return in.readAllBytes();
        } finally {
            assertThat(file.path()).doesNotExist();
        }
    }
}
