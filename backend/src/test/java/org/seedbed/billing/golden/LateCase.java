package org.seedbed.billing.golden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.seedbed.billing.internal.late.LateFee;
import org.seedbed.billing.internal.late.LateFee.Paid;
import org.seedbed.billing.internal.late.LateFee.Terms;
import org.seedbed.billing.internal.late.LateFeeReview;
import org.seedbed.billing.internal.late.LateFeeReview.Charged;

/** What paying late costs, and charges that did not know of all money. */
final class LateCase {

    private static final Pattern ASKED =
            Pattern.compile("(?:(\\w+) )?(\\S+)\\.\\.(\\S+) at (\\S+)% cap (\\S+)%(?: charged (\\S+))?(?: = (\\S+))?");

    private LateCase() {}

    static String fee(String owed, String money, String asked) {
        var told = asked(asked);
        var charged = told.group(6) == null ? BigDecimal.ZERO : new BigDecimal(told.group(6));
        var terms = new Terms(
                principal(owed),
                due(owed),
                paid(money),
                new BigDecimal(told.group(4)),
                new BigDecimal(told.group(5)),
                charged);
        var fee = LateFee.of(terms, LocalDate.parse(told.group(2)), LocalDate.parse(told.group(3)));
        var steps = fee.steps().stream()
                .map(step -> step.from() + ".." + step.to() + " " + step.principal() + "×" + LateFee.days(step))
                .collect(Collectors.joining(" + "));
        return (steps.isEmpty() ? "" : steps + " = ") + fee.amount() + (fee.capped() ? " capped" : "");
    }

    static String review(String owed, String money, String asked) {
        var names = Cells.of(asked, ";").stream()
                .map(LateCase::asked)
                .map(told -> told.group(1))
                .collect(Collectors.toMap(Cells::id, Function.identity()));
        var charged = Cells.of(asked, ";").stream()
                .map(LateCase::asked)
                .map(told -> charged(Cells.id(told.group(1)), told))
                .toList();
        var found = LateFeeReview.tooMuch(principal(owed), due(owed), paid(money), charged);
        return found.isEmpty()
                ? "nothing"
                : found.stream()
                        .map(one -> names.get(one.charged().id()) + " "
                                + one.charged().amount() + " > "
                                + one.charged().amount().subtract(one.less()))
                        .collect(Collectors.joining(" | "));
    }

    private static Charged charged(UUID id, Matcher told) {
        return new Charged(
                id,
                LocalDate.parse(told.group(2)),
                LocalDate.parse(told.group(3)),
                new BigDecimal(told.group(4)),
                new BigDecimal(told.group(5)),
                new BigDecimal(told.group(7)));
    }

    private static Matcher asked(String asked) {
        var told = ASKED.matcher(asked);
        if (!told.matches()) {
            throw new IllegalArgumentException(asked);
        }
        return told;
    }

    private static BigDecimal principal(String owed) {
        return new BigDecimal(Cells.words(owed)[0]);
    }

    private static LocalDate due(String owed) {
        return LocalDate.parse(Cells.words(owed)[2]);
    }

    private static List<Paid> paid(String money) {
        return Cells.of(money, ";").stream()
                .map(Cells::words)
                .map(words -> new Paid(LocalDate.parse(words[0]), new BigDecimal(words[1])))
                .toList();
    }
}
