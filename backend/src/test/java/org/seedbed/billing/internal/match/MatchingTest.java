package org.seedbed.billing.internal.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seedbed.billing.internal.match.Match.Share;

class MatchingTest {

    private final OpenItem january = item("ZD2026-000001", "100.00");
    private final OpenItem february = item("ZD2026-000002", "80.00");
    private final Debtor north = debtor("徐州北方科技（集团）有限公司", january, february);
    private final Debtor south = debtor("徐州南方科技有限公司", item("ZD2026-000003", "100.00"));
    private final Matching matching = new Matching(List.of(north, south));

    @Test
    void payerAndAmountOfOneBillAreCertain() {
        var found = matching.propose(money("100.00", "徐州北方科技(集团) 有限公司", null));
        assertThat(found).extracting(Match::debtor).containsExactly(north, south);
        assertThat(found.getFirst().reasons()).containsExactly(MatchReason.PAYER_NAME, MatchReason.ONE_BILL_AMOUNT);
        assertThat(found.getFirst().shares())
                .containsExactly(new Share(january.billId(), "ZD2026-000001", new BigDecimal("100.00")));
        assertThat(Matching.certain(found)).contains(found.getFirst());
    }

    @Test
    void theAmountAloneTellsNobody() {
        var found = matching.propose(money("100.00", "某个人", null));
        assertThat(found).hasSize(2).noneMatch(Match::exact);
        assertThat(Matching.certain(found)).isEmpty();
    }

    @Test
    void aBillNumberIsFoundInAnyTextWithoutItsHyphenToo() {
        for (var text : List.of("房租ZD2026-000002谢谢", "zd2026000002", "ＺＤ２０２６－０００００２ 二月")) {
            var found = matching.propose(money("80.00", "张三（示例）", text));
            assertThat(found).as(text).hasSize(1);
            assertThat(found.getFirst().reasons())
                    .containsExactly(MatchReason.BILL_NUMBER, MatchReason.NAMED_BILLS_AMOUNT);
            assertThat(found.getFirst().exact()).isTrue();
        }
        assertThat(matching.propose(money("1.00", null, "ZD2026-0000021"))).isEmpty();
    }

    @Test
    void severalNamedBillsAreTakenTogether() {
        var found = matching.propose(money("180.00", null, "ZD2026-000001,ZD2026-000002"));
        assertThat(found.getFirst().exact()).isTrue();
        assertThat(found.getFirst().shares())
                .extracting(Share::amount)
                .containsExactly(new BigDecimal("100.00"), new BigDecimal("80.00"));
    }

    @Test
    void allThatIsOpenIsAnAmountToo() {
        var found = matching.propose(money("180.00", "徐州北方科技（集团）有限公司", null));
        assertThat(found.getFirst().reasons()).containsExactly(MatchReason.PAYER_NAME, MatchReason.ALL_BILLS_AMOUNT);
        assertThat(found.getFirst().exact()).isTrue();
    }

    @Test
    void anotherAmountIsSharedOutOldestFirstAndNotCertain() {
        var found = matching.propose(money("120.00", null, "代徐州北方科技（集团）有限公司付"));
        assertThat(found.getFirst().reasons()).containsExactly(MatchReason.NAME_IN_TEXT);
        assertThat(found.getFirst().shares())
                .extracting(Share::amount)
                .containsExactly(new BigDecimal("100.00"), new BigDecimal("20.00"));
        assertThat(found.getFirst().exact()).isFalse();
    }

    @Test
    void twoWhoAreCalledAlikeAreNotCertain() {
        var twin = debtor("徐州北方科技（集团）有限公司", item("ZD2026-000009", "100.00"));
        var found = new Matching(List.of(north, twin)).propose(money("100.00", north.name(), null));
        assertThat(found).hasSize(2).allMatch(Match::exact);
        assertThat(Matching.certain(found)).isEmpty();
    }

    @Test
    void aDepositIsPaidByItsOwnAmountAndNotAmongAll() {
        var deposit = new OpenItem(
                UUID.randomUUID(), "ZD2026-000008", LocalDate.of(2026, 1, 1), new BigDecimal("500.00"), true);
        var debtor = debtor("徐州西方科技有限公司", deposit, item("ZD2026-000007", "60.00"));
        var west = new Matching(List.of(debtor));
        assertThat(west.propose(money("500.00", debtor.name(), null)).getFirst().shares())
                .extracting(Share::billId)
                .containsExactly(deposit.billId());
        assertThat(west.propose(money("560.00", debtor.name(), null)).getFirst().shares())
                .extracting(Share::number)
                .containsExactly("ZD2026-000007");
    }

    private static BankMoney money(String amount, String payer, String text) {
        return new BankMoney(new BigDecimal(amount), payer, text);
    }

    private static OpenItem item(String number, String open) {
        return new OpenItem(UUID.randomUUID(), number, LocalDate.of(2026, 1, 10), new BigDecimal(open), false);
    }

    private static Debtor debtor(String name, OpenItem... items) {
        return new Debtor(UUID.randomUUID(), name, List.of(), List.of(items));
    }
}
