package org.seedbed.tenancy.internal.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.seedbed.identity.Permission;
import org.seedbed.identity.Role;
import org.seedbed.shared.money.Money;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.tenancy.ExitMove;
import org.seedbed.tenancy.ExitSettlement.Kind;
import org.seedbed.tenancy.ExitState;
import org.seedbed.tenancy.ExitTrigger;
import org.seedbed.tenancy.internal.exit.ExitRequests.ExitInstalmentRequest;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitItemView;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ItemState;

class ExitRulesTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource({
        "2026-06-29, 0, true",
        "2026-06-30, 0, true",
        "2026-07-01, 0, false",
        "2026-07-30, 30, true",
        "2026-07-31, 30, false"
    })
    void anExitIsOnTimeUntilTheLastDayOfGrace(LocalDate closedOn, int grace, boolean onTime) {
        assertThat(ExitDue.of(DUE, null).onTime(closedOn, grace)).isEqualTo(onTime);
    }

    @Test
    void whereNothingIsDueItIsNotKnownWhetherAnExitIsOnTime() {
        assertThat(ExitDue.of(null, null).onTime(DUE, 30)).isNull();
    }

    @Test
    void theClockOfTheStageGoesBeforeTheEndOfTheLease() {
        assertThat(ExitDue.of(DUE, DUE.plusYears(1))).isEqualTo(new ExitDue(DUE, ExitDue.Basis.STAGE));
        assertThat(ExitDue.of(null, DUE)).isEqualTo(new ExitDue(DUE, ExitDue.Basis.LEASE));
    }

    @Test
    void depositsAndPrepaymentPayWhatIsOwedAndTheRestGoesBack() {
        var balance = ExitBalance.of(List.of(
                item(Kind.UNPAID_BILL, "3600.00", ItemState.OPEN),
                item(Kind.UNBILLED, "400.00", ItemState.OPEN),
                item(Kind.PREPAID, "-500.00", ItemState.OPEN),
                item(Kind.AGREED_DEPOSIT, "-5000.00", ItemState.OPEN),
                item(Kind.BILLED_DEPOSIT, "-200.00", ItemState.DONE)));
        assertThat(balance.owed()).isEqualByComparingTo("4000.00");
        assertThat(balance.prepaid()).isEqualByComparingTo("500.00");
        assertThat(balance.deposits()).isEqualByComparingTo("5000.00");
        assertThat(balance.setOff()).isEqualByComparingTo("4000.00");
        assertThat(balance.toPay()).isEqualByComparingTo("0");
        assertThat(balance.toRefund()).isEqualByComparingTo("1500.00");
        assertThat(balance.setOff().add(balance.toRefund())).isEqualByComparingTo(balance.held());
    }

    @Test
    void whoOwesMoreThanIsHeldPaysTheRestAndInstalmentsAreOwedStill() {
        var balance = ExitBalance.of(List.of(
                item(Kind.UNPAID_BILL, "3600.00", ItemState.AGREED_LATER),
                item(Kind.AGREED_DEPOSIT, "-1000.00", ItemState.OPEN)));
        assertThat(balance.toPay()).isEqualByComparingTo("2600.00");
        assertThat(balance.toRefund()).isEqualByComparingTo("0");
        assertThat(balance.setOff().add(balance.toPay())).isEqualByComparingTo(balance.owed());
    }

    @Test
    void instalmentsComeToTheWholeOnLaterAndLaterDays() {
        var amount = new BigDecimal("3600.00");
        PlanDebt.requireInstalments(parts("2026-07-01 1200.00", "2026-08-01 2400.00"), amount, DUE);
        refused("exit.plan-sum", parts("2026-07-01 1200.00", "2026-08-01 2399.99"), amount);
        refused("exit.plan-sum", parts("2026-07-01 3600.00", "2026-08-01 0.00"), amount);
        refused("exit.plan-days", parts("2026-06-30 3600.00"), amount);
        refused("exit.plan-days", parts("2026-08-01 1200.00", "2026-08-01 2400.00"), amount);
    }

    @Test
    void approversDisputeAndTheHandlerDoesTheRest() {
        assertThat(Arrays.stream(ExitMove.values()).filter(move -> move.who() == ExitMove.Who.APPROVER))
                .containsExactlyInAnyOrder(ExitMove.DISPUTE, ExitMove.RESOLVE);
        assertThat(ExitState.SETTLING.next())
                .containsExactlyInAnyOrder(ExitState.DISPUTED, ExitState.HANDOVER, ExitState.CANCELLED);
        assertThat(ExitState.DISPUTED.next()).containsExactly(ExitState.SETTLING);
        assertThat(Arrays.stream(ExitState.values()).filter(ExitState::isEnd))
                .containsExactly(ExitState.CLOSED, ExitState.CANCELLED);
    }

    @Test
    void whoLeavesAtTheEndHasKeptItsWordAndNobodyAccusesItself() {
        assertThat(Arrays.stream(ExitTrigger.values()).filter(trigger -> !trigger.isEarly()))
                .containsExactlyInAnyOrder(ExitTrigger.GRADUATED, ExitTrigger.TERM_OVER);
        assertThat(Arrays.stream(ExitTrigger.values()).filter(trigger -> !trigger.isOwn()))
                .containsExactlyInAnyOrder(ExitTrigger.BREACH, ExitTrigger.LICENCE_REVOKED);
    }

    /** What somebody does not see is not open: a guard would let pass what is not settled. */
    @Test
    void whoeverSettlesSeesAllThatIsSettled() {
        var settles = Set.of(Permission.TENANT_EDIT, Permission.EXIT_APPROVE);
        var sees = Set.of(Permission.BILL_READ, Permission.LEASE_READ, Permission.WAIVER_READ, Permission.TENANT_READ);
        var roles = Arrays.stream(Role.values())
                .filter(role -> role.permissions().stream().anyMatch(settles::contains))
                .collect(Collectors.toSet());
        assertThat(roles).containsExactlyInAnyOrder(Role.OPERATOR, Role.APPROVER);
        assertThat(roles).allSatisfy(role -> assertThat(role.permissions()).containsAll(sees));
    }

    @Test
    void theDeliveredSettingsAreWhole() {
        var settings = ExitSettings.DELIVERED;
        assertThat(settings.addressDays()).isEqualTo(60);
        assertThat(settings.followUpMonths()).containsExactly(6, 12);
        assertThat(settings.sheet()).extracting(line -> line.kind()).contains(ExitSheetKind.values());
    }

    private static ExitItemView item(Kind kind, String amount, ItemState state) {
        var money = Money.cny(new BigDecimal(amount));
        return new ExitItemView(kind, kind + amount, "示例", money, null, null, null, state, ExitMove.HAND_OVER);
    }

    private static List<ExitInstalmentRequest> parts(String... parts) {
        return Arrays.stream(parts)
                .map(part -> part.split(" ", 2))
                .map(part -> new ExitInstalmentRequest(LocalDate.parse(part[0]), Money.cny(new BigDecimal(part[1]))))
                .toList();
    }

    private static void refused(String code, List<ExitInstalmentRequest> parts, BigDecimal amount) {
        assertThatThrownBy(() -> PlanDebt.requireInstalments(parts, amount, DUE))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.code().code()).isEqualTo(code));
    }
}
