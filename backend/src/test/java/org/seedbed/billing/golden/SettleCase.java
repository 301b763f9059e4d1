package org.seedbed.billing.golden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.seedbed.billing.internal.settle.Debt;
import org.seedbed.billing.internal.settle.Funds;
import org.seedbed.billing.internal.settle.Settling;

/** Money on an account and what it pays. */
final class SettleCase {

    private SettleCase() {}

    static String told(String owed, String money, String asked) {
        var debts = Cells.of(owed, ";").stream().map(SettleCase::debt).toList();
        var funds = Cells.of(money, ";").stream().map(SettleCase::funds).toList();
        var settling = new Settling(funds, debts);
        try {
            Cells.of(asked, ";").forEach(step -> step(settling, step));
        } catch (IllegalArgumentException e) {
            return "refused: " + Objects.requireNonNull(e.getMessage()).replaceAll(".*: ", "");
        }
        var targets = new HashMap<UUID, String>();
        debts.forEach(debt -> targets.put(debt.billId(), debt.number()));
        Cells.of(asked, ";").stream()
                .map(Cells::words)
                .filter(words -> words.length > 1)
                .forEach(words -> targets.put(Cells.id(words[1]), words[1]));
        return String.join(" | ", said(settling, debts, funds, targets));
    }

    private static List<String> said(
            Settling settling, List<Debt> debts, List<Funds> funds, Map<UUID, String> targets) {
        var said = new ArrayList<String>();
        settling.parts()
                .forEach(part ->
                        said.add(part.funds().number() + ">" + targets.get(part.target()) + " " + part.amount()));
        debts.stream()
                .sorted((a, b) -> a.number().compareTo(b.number()))
                .filter(debt -> settling.openOf(debt.billId()).signum() != 0)
                .forEach(debt -> said.add("open " + debt.number() + " " + settling.openOf(debt.billId())));
        var unused = BigDecimal.ZERO;
        for (var one : funds) {
            var used = settling.parts().stream()
                    .filter(part -> part.funds().equals(one))
                    .map(part -> part.amount())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            var left = one.left().subtract(used);
            unused = unused.add(left);
            if (left.signum() != 0) {
                said.add("unused " + one.number() + " " + left);
            }
        }
        if (unused.compareTo(settling.unused()) != 0) {
            said.add("but all unused " + settling.unused());
        }
        return said;
    }

    private static void step(Settling settling, String step) {
        var words = Cells.words(step);
        switch (words[0]) {
            case "oldest" -> settling.oldestFirst();
            case "corrections" -> settling.corrections();
            default ->
                settling.use(
                        funds -> words[0].equals("any") || funds.number().equals(words[0]),
                        Cells.id(words[1]),
                        new BigDecimal(words[2]));
        }
    }

    private static Debt debt(String told) {
        var words = Cells.words(told);
        return new Debt(
                Cells.id(words[0]),
                words[0],
                LocalDate.parse(words[1]),
                new BigDecimal(words[2]),
                told.endsWith(" deposit"));
    }

    private static Funds funds(String told) {
        var words = Cells.words(told);
        return new Funds(
                Cells.id(words[0]),
                words[0],
                LocalDate.parse(words[1]),
                new BigDecimal(words[2]),
                words.length > 4 ? Cells.id(words[4]) : null,
                told.endsWith(" deposit"));
    }
}
