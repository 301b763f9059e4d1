package org.seedbed.billing.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One row of {@code golden/accounts.csv} a case; {@code golden/README.md} says how to read and extend the table. */
class AccountGoldenTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/golden/accounts.csv", numLinesToSkip = 1, maxCharsPerColumn = 4096)
    void aCaseIsAsItsRowSays(
            String name,
            String kind,
            @Nullable String owed,
            @Nullable String money,
            @Nullable String asked,
            String expected) {
        var told = switch (kind) {
            case "settle" -> SettleCase.told(text(owed), text(money), text(asked));
            case "late" -> LateCase.fee(text(owed), text(money), text(asked));
            case "review" -> LateCase.review(text(owed), text(money), text(asked));
            case "match" -> MatchCase.told(text(owed), text(money));
            default -> throw new IllegalArgumentException(kind);
        };
        assertThat(told).as(name).isEqualTo(expected);
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}
