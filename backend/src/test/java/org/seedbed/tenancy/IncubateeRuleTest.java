package org.seedbed.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seedbed.tenancy.IncubateeRule.Criterion.AGE_AT_ENTRY;
import static org.seedbed.tenancy.IncubateeRule.Criterion.REGISTERED_ENTITY;
import static org.seedbed.tenancy.IncubateeRule.Criterion.STAGE_IN_CHAIN;
import static org.seedbed.tenancy.IncubateeRule.Criterion.STAY_LIMIT;
import static org.seedbed.tenancy.IncubateeRule.Outcome.FAIL;
import static org.seedbed.tenancy.IncubateeRule.Outcome.PASS;
import static org.seedbed.tenancy.IncubateeRule.Outcome.UNKNOWN;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.seedbed.company.CompanyKind;
import org.seedbed.tenancy.IncubateeRule.Criterion;
import org.seedbed.tenancy.IncubateeRule.Facts;
import org.seedbed.tenancy.IncubateeRule.Outcome;

class IncubateeRuleTest {

    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
    private static final IncubateeRule RULE = IncubateeRule.inForce(LocalDate.of(2026, 1, 1));

    @Test
    void ageAtEntryIsClampedToTheEndOfTheMonth() {
        assertThat(age(LEAP_DAY, "2026-02-28")).isEqualTo(PASS);
        assertThat(age(LEAP_DAY, "2026-03-01")).isEqualTo(FAIL);
        assertThat(age(null, "2026-02-28")).isEqualTo(UNKNOWN);
    }

    @Test
    void theStayIsLimitedAndLongerInSomeIndustries() {
        assertThat(stay("2023-08-31", null, "2027-08-30")).isEqualTo(PASS);
        assertThat(stay("2023-08-31", null, "2027-08-31")).isEqualTo(FAIL);
        assertThat(stay("2023-08-31", "C2710", "2028-08-30")).isEqualTo(PASS);
        assertThat(stay("2023-08-31", "C2710", "2028-08-31")).isEqualTo(FAIL);
        assertThat(stay("2023-08-31", "C2610", "2027-08-31")).isEqualTo(FAIL);
        assertThat(stay("2024-02-29", null, "2028-02-28")).isEqualTo(PASS);
    }

    @Test
    void aTeamIsNoIncubateeAndAGraduateNoLonger() {
        assertThat(outcome(CompanyKind.TEAM, Stage.NURSERY, REGISTERED_ENTITY)).isEqualTo(FAIL);
        assertThat(outcome(CompanyKind.FIRM, Stage.NURSERY, REGISTERED_ENTITY)).isEqualTo(PASS);
        assertThat(outcome(CompanyKind.FIRM, Stage.GRADUATED, STAGE_IN_CHAIN)).isEqualTo(FAIL);
        assertThat(outcome(CompanyKind.FIRM, null, STAGE_IN_CHAIN)).isEqualTo(UNKNOWN);
    }

    @Test
    void unknownIsNeverAPass() {
        var on = LocalDate.of(2026, 6, 1);
        var entered = LocalDate.of(2026, 1, 1);
        var known = new Facts(CompanyKind.FIRM, Stage.NURSERY, LEAP_DAY.plusYears(1), entered, null);
        assertThat(RULE.judge(known, on).incubatee()).isTrue();
        assertThat(RULE.judge(new Facts(CompanyKind.FIRM, Stage.NURSERY, null, entered, null), on)
                        .incubatee())
                .isFalse();
        assertThat(RULE.judge(new Facts(CompanyKind.FIRM, null, LEAP_DAY.plusYears(1), entered, null), on)
                        .incubatee())
                .isFalse();
    }

    @Test
    void theRecordIsReadWithItsSource() {
        assertThat(RULE.docNo()).isEqualTo("国科发区〔2018〕300号");
        assertThat(RULE.maxAgeMonths()).isEqualTo(24);
        assertThat(RULE.stayMonths()).isEqualTo(48);
        assertThat(RULE.longStayMonths()).isEqualTo(60);
        assertThat(IncubateeRule.inForce(LocalDate.of(2015, 1, 1))).isEqualTo(RULE);
    }

    @Test
    void theDayDecidesWhichRecordIsInForce() {
        var rules = new IncubateeRules(List.of(
                rule("C", "2028-01-01", "2029-01-01"),
                rule("A", "2019-01-01", "2026-01-01"),
                rule("B", "2026-01-01", null)));
        assertThat(docNo(rules, "2018-12-31")).isEqualTo("A");
        assertThat(docNo(rules, "2025-12-31")).isEqualTo("A");
        assertThat(docNo(rules, "2026-01-01")).isEqualTo("B");
        assertThat(docNo(rules, "2028-06-01")).isEqualTo("C");
        assertThat(docNo(rules, "2029-01-01")).isEqualTo("B");
        assertThat(docNo(new IncubateeRules(List.of(rule("A", "2019-01-01", "2026-01-01"))), "2026-01-01"))
                .isEqualTo("A");
    }

    @Test
    void theChainLeadsForwardOnly() {
        assertThat(Stage.NURSERY.next()).containsExactly(Stage.INCUBATOR);
        assertThat(Stage.INCUBATOR.next()).containsExactlyInAnyOrder(Stage.ACCELERATOR, Stage.GRADUATED);
        assertThat(Stage.ACCELERATOR.next()).containsExactly(Stage.GRADUATED);
        assertThat(Stage.GRADUATED.next()).isEmpty();
        for (var stage : Stage.values()) {
            assertThat(stage.next()).allMatch(next -> next.ordinal() > stage.ordinal());
        }
    }

    private static String docNo(IncubateeRules rules, String day) {
        return rules.inForce(LocalDate.parse(day)).docNo();
    }

    private static IncubateeRule rule(String docNo, String from, String to) {
        return new IncubateeRule(
                "条件",
                "科技部",
                docNo,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                24,
                48,
                60,
                Set.of());
    }

    private static Outcome age(LocalDate founded, String entered) {
        var facts = new Facts(CompanyKind.FIRM, Stage.NURSERY, founded, LocalDate.parse(entered), null);
        return outcome(facts, facts.enteredOn(), AGE_AT_ENTRY);
    }

    private static Outcome stay(String entered, String industry, String on) {
        var facts = new Facts(CompanyKind.FIRM, Stage.NURSERY, LEAP_DAY, LocalDate.parse(entered), industry);
        return outcome(facts, LocalDate.parse(on), STAY_LIMIT);
    }

    private static Outcome outcome(CompanyKind kind, Stage stage, Criterion criterion) {
        var day = LocalDate.of(2026, 1, 1);
        return outcome(new Facts(kind, stage, LEAP_DAY, day, null), day, criterion);
    }

    private static Outcome outcome(Facts facts, LocalDate on, Criterion criterion) {
        return RULE.judge(facts, on).lines().stream()
                .filter(line -> line.criterion() == criterion)
                .findFirst()
                .orElseThrow()
                .outcome();
    }
}
