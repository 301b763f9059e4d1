package org.seedbed.tenancy.internal.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.policy.PolicyContent;
import org.seedbed.policy.PolicyContent.PolicyTerm;
import org.seedbed.policy.PolicyTermKey;

class StageTermTest {

    /** 2023-08-31 + 48 months is the domain reference's own case (§7.1). */
    @ParameterizedTest
    @CsvSource({
        "48, 2023-08-31, 2027-08-31",
        "60, 2023-08-31, 2028-08-31",
        "6, 2025-08-31, 2026-02-28",
        "12, 2024-02-29, 2025-02-28",
        "48, 2024-02-29, 2028-02-29"
    })
    void monthsAreCountedByTheCalendarFromTheFirstDay(int months, LocalDate since, LocalDate due) {
        assertThat(StageTerm.of(terms(Map.of(PolicyTermKey.TERM_MONTHS, months)))
                        .due(since))
                .isEqualTo(due);
    }

    @Test
    void aPolicyWithoutATermSetsNoDay() {
        var term = StageTerm.of(terms(Map.of()));
        assertThat(term.due(LocalDate.of(2026, 1, 1))).isNull();
        assertThat(term.latest(LocalDate.of(2026, 1, 1), null, 0)).isEmpty();
        assertThat(StageTerm.of(terms(Map.of(PolicyTermKey.TERM_MONTHS, 0))).due(LocalDate.of(2026, 1, 1)))
                .isNull();
        assertThat(StageTerm.UNLIMITED.due(LocalDate.of(2026, 1, 1))).isNull();
    }

    @Test
    void aNurseryIsMadeLongerOnceBySixMonths() {
        var term = StageTerm.of(terms(Map.of(
                PolicyTermKey.TERM_MONTHS, 6, PolicyTermKey.EXTENSIONS_MAX, 1, PolicyTermKey.EXTENSION_MONTHS, 6)));
        var since = LocalDate.of(2026, 1, 15);
        var due = LocalDate.of(2026, 7, 15);
        assertThat(term.due(since)).isEqualTo(due);
        assertThat(term.latest(since, due, 0)).contains(LocalDate.of(2027, 1, 15));
        assertThat(term.latest(since, due, 1)).isEmpty();
    }

    @Test
    void aLongestTimeAllowsOneExtensionAndNoMoreThanIt() {
        var term = StageTerm.of(terms(Map.of(PolicyTermKey.TERM_MONTHS, 48, PolicyTermKey.TERM_MONTHS_MAX, 54)));
        var since = LocalDate.of(2023, 8, 31);
        var due = LocalDate.of(2027, 8, 31);
        assertThat(term.latest(since, due, 0)).contains(LocalDate.of(2028, 2, 29));
        assertThat(term.latest(since, LocalDate.of(2028, 2, 29), 1)).isEmpty();
    }

    @Test
    void oneExtensionIsAYearAtMostWhereThePolicyNamesNoLength() {
        var term = StageTerm.of(terms(Map.of(PolicyTermKey.TERM_MONTHS, 48, PolicyTermKey.TERM_MONTHS_MAX, 72)));
        var since = LocalDate.of(2024, 1, 1);
        assertThat(term.latest(since, term.due(since), 0)).contains(LocalDate.of(2029, 1, 1));
    }

    private static PolicyContent terms(Map<PolicyTermKey, Integer> terms) {
        return new PolicyContent(
                List.of(),
                null,
                terms.entrySet().stream()
                        .map(term -> new PolicyTerm(term.getKey(), BigDecimal.valueOf(term.getValue())))
                        .toList(),
                null);
    }
}
