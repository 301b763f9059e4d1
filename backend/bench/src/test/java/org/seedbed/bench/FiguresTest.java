package org.seedbed.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static ClosedLoop.Outcome outcome(int millis, int count) {
        var micros = new Histogram(3);
        micros.recordValueWithCount(millis * 1000L, count);
        return new ClosedLoop.Outcome(micros, 1);
    }

    private static Figures.Line line(int clients, int http, int jdbc) {
        var cpu = new Figures.Cpu(OptionalDouble.of(1), OptionalDouble.of(0.5), OptionalDouble.empty());
        return new Figures.Line(
                Variant.of("all", "/x").aiming(100),
                clients,
                outcome(http, 500),
                cpu,
                5,
                2,
                outcome(jdbc, 1000),
                "0.1");
    }

    @Test
    void figuresArePerRequestAndRatiosAreOfHttpToJdbc() {
        var text = Figures.tables(List.of(line(8, 40, 10), line(32, 80, 40)));
        assertThat(text)
                .contains(
                        "| all | 8 | 40.0 / 40.0 / 40.0 | 500 | 2.00 + 1.00 + n/a | 5.0 in 2.0 | 10.0 / 10.0 / 10.0 | 1000 | 0.1 |")
                .contains("| all, 8 clients | 4.00, 4.00 | 2.00 | 2.00, 1.00 |")
                .contains("| all, 32 clients | 2.00, 2.00 | 2.00 |  |");
    }

    @Test
    void anAimIsJudgedWithFewClients() {
        assertThat(Figures.tables(List.of(line(8, 99, 1), line(32, 300, 1))))
                .contains("all: met (99.")
                .doesNotContain("missed");
        assertThat(Figures.tables(List.of(line(8, 101, 1)))).contains("**missed**");
    }
}
