package org.seedbed.waiver.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One row of {@code golden/money.csv} a case; {@code golden/README.md} says how to read and extend the table. */
class GoldenCasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/golden/money.csv", numLinesToSkip = 1, maxCharsPerColumn = 4096)
    void aCaseIsAsItsRowSays(String name, String kind, String before, String facts, String period, String expected) {
        if (kind.equals("refused")) {
            assertThatThrownBy(() -> read(before, facts, period, expected.split(":")[0]))
                    .as(name)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(expected.split(": ")[1]);
        } else {
            assertThat(read(before, facts, period, kind)).as(name).isEqualTo(expected);
        }
    }

    private static String read(String before, String facts, String period, String kind) {
        return Told.of(kind, Facts.read(before == null ? "" : before), Facts.read(facts), Facts.days(period));
    }
}
