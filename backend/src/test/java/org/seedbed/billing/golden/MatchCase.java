package org.seedbed.billing.golden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.seedbed.billing.internal.match.BankMoney;
import org.seedbed.billing.internal.match.Debtor;
import org.seedbed.billing.internal.match.Match;
import org.seedbed.billing.internal.match.Matching;
import org.seedbed.billing.internal.match.OpenItem;

/** Who may have paid. */
final class MatchCase {

    private static final Pattern MONEY = Pattern.compile("(\\S+)(?: from (\\S+(?: 有限公司)?))?(?: text (.*))?");
    private static final Pattern DEBTOR = Pattern.compile("(\\S+)(?: formerly (\\S+))?(?: = (.*))?");

    private MatchCase() {}

    static String told(String owed, String money) {
        var debtors = new ArrayList<Debtor>();
        Cells.of(owed, ";").forEach(told -> debtors.add(debtor(told, debtors.size())));
        var asked = MONEY.matcher(money);
        if (!asked.matches()) {
            throw new IllegalArgumentException(money);
        }
        var found = new Matching(debtors)
                .propose(new BankMoney(new BigDecimal(asked.group(1)), asked.group(2), asked.group(3)));
        if (found.isEmpty()) {
            return "nothing";
        }
        var certain = Matching.certain(found).isPresent() ? " | certain" : "";
        return found.stream().map(MatchCase::said).collect(Collectors.joining(" | ")) + certain;
    }

    private static String said(Match match) {
        var reasons = match.reasons().stream().map(Enum::name).collect(Collectors.joining(" "));
        var shares = match.shares().stream()
                .map(share -> share.number() + " " + share.amount())
                .collect(Collectors.joining(" + "));
        return match.debtor().name() + " " + match.score() + " " + reasons + (match.exact() ? " exact" : "") + ": "
                + (shares.isEmpty() ? "nothing" : shares);
    }

    /** Their ids are in the order of the rows, so that two who are alike in everything have an order too. */
    private static Debtor debtor(String told, int row) {
        var said = DEBTOR.matcher(told);
        if (!said.matches()) {
            throw new IllegalArgumentException(told);
        }
        List<OpenItem> items = said.group(3) == null
                ? List.of()
                : Cells.of(said.group(3), "\\+").stream().map(MatchCase::item).toList();
        List<String> former = said.group(2) == null ? List.of() : List.of(said.group(2));
        return new Debtor(new UUID(0, row), said.group(1), former, items);
    }

    private static OpenItem item(String told) {
        var words = Cells.words(told);
        return new OpenItem(
                Cells.id(words[0]),
                words[0],
                LocalDate.of(2026, 1, 10),
                new BigDecimal(words[1]),
                told.endsWith(" deposit"));
    }
}
