package org.seedbed.billing.internal.settle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SettlingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 10);

    private final Debt january = debt("B1", DAY, "100.00", false);
    private final Debt february = debt("B2", DAY.plusMonths(1), "80.00", false);
    private final Debt deposit = debt("B0", DAY.minusMonths(1), "500.00", true);

    @Test
    void theOldestDueIsPaidFirstAndTheRestStays() {
        var payment = payment("P1", "150.00");
        var settling = new Settling(List.of(payment), List.of(february, january)).oldestFirst();
        assertThat(settling.parts())
                .containsExactly(
                        new Part(payment, january.billId(), new BigDecimal("100.00")),
                        new Part(payment, february.billId(), new BigDecimal("50.00")));
        assertThat(settling.openOf(february.billId())).isEqualByComparingTo("30.00");
        assertThat(settling.unused()).isZero();
    }

    @Test
    void whatIsNamedComesBeforeWhatIsOlder() {
        var payment = payment("P1", "90.00");
        var settling = new Settling(List.of(payment), List.of(january, february))
                .use(funds -> true, february.billId(), new BigDecimal("80.00"))
                .oldestFirst();
        assertThat(settling.openOf(february.billId())).isZero();
        assertThat(settling.openOf(january.billId())).isEqualByComparingTo("90.00");
    }

    @Test
    void aCreditNotePaysWhatItCorrectsAndThenTheOldest() {
        var credit = credit("C1", "120.00", february.billId(), false);
        var settling = new Settling(List.of(credit), List.of(january, february))
                .corrections()
                .oldestFirst();
        assertThat(settling.openOf(february.billId())).isZero();
        assertThat(settling.openOf(january.billId())).isEqualByComparingTo("60.00");
    }

    @Test
    void creditNotesAreUsedBeforePayments() {
        var credit = credit("C1", "60.00", UUID.randomUUID(), false);
        var payment = payment("P1", "60.00");
        assertThat(new Settling(List.of(payment, credit), List.of(january))
                        .oldestFirst()
                        .parts())
                .extracting(part -> part.funds().number())
                .containsExactly("C1", "P1");
    }

    @Test
    void aDepositIsPaidWhenItIsNamedAndNotBefore() {
        var payment = payment("P1", "700.00");
        var settling = new Settling(List.of(payment), List.of(deposit, january));
        assertThat(settling.oldestFirst().openOf(deposit.billId())).isEqualByComparingTo("500.00");
        assertThat(settling.use(funds -> true, deposit.billId(), new BigDecimal("500.00"))
                        .openOf(deposit.billId()))
                .isZero();
        assertThat(settling.unused()).isEqualByComparingTo("100.00");
    }

    @Test
    void aDepositGivenBackPaysNoRentUnasked() {
        var back = credit("C1", "500.00", deposit.billId(), true);
        var settling =
                new Settling(List.of(back), List.of(january)).corrections().oldestFirst();
        assertThat(settling.parts()).isEmpty();
        assertThat(settling.unused()).isEqualByComparingTo("500.00");
    }

    @Test
    void moreThanThereIsIsNotUsed() {
        var settling = new Settling(List.of(payment("P1", "10.00")), List.of(january));
        assertThatThrownBy(() -> settling.use(funds -> true, january.billId(), new BigDecimal("10.01")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void nothingIsLostAndNothingIsPaidTwice(
            @ForAll("amounts") List<BigDecimal> owed, @ForAll("amounts") List<BigDecimal> paid) {
        var debts = owed.stream()
                .map(amount ->
                        debt("B" + UUID.randomUUID(), DAY.plusDays(amount.intValue()), amount.toPlainString(), false))
                .toList();
        var funds = paid.stream()
                .map(amount -> payment("P" + UUID.randomUUID(), amount.toPlainString()))
                .toList();
        var settling = new Settling(funds, debts).corrections().oldestFirst();
        var open = debts.stream().map(debt -> settling.openOf(debt.billId())).reduce(BigDecimal.ZERO, BigDecimal::add);
        var used = settling.parts().stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(used.add(open)).isEqualByComparingTo(sum(owed));
        assertThat(used.add(settling.unused())).isEqualByComparingTo(sum(paid));
        assertThat(open.signum() == 0 || settling.unused().signum() == 0).isTrue();
        assertThat(settling.parts())
                .allSatisfy(part -> assertThat(part.amount()).isPositive());
    }

    @Provide
    Arbitrary<List<BigDecimal>> amounts() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99_999),
                        Arbitraries.integers().between(0, 99))
                .as((yuan, cents) -> new BigDecimal(yuan + "." + (cents < 10 ? "0" : "") + cents))
                .list()
                .ofMaxSize(8);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Debt debt(String number, LocalDate due, String open, boolean deposit) {
        return new Debt(UUID.randomUUID(), number, due, new BigDecimal(open), deposit);
    }

    private static Funds payment(String number, String left) {
        return new Funds(UUID.randomUUID(), number, DAY, new BigDecimal(left), null, false);
    }

    private static Funds credit(String number, String left, UUID corrects, boolean deposit) {
        return new Funds(UUID.randomUUID(), number, DAY, new BigDecimal(left), corrects, deposit);
    }
}
