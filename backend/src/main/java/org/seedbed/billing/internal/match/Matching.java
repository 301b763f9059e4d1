package org.seedbed.billing.internal.match;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.internal.match.Match.Share;
import org.seedbed.shared.text.Fold;

/**
 * Looks for whoever may have paid. Names are compared as people read them; bill numbers are found within any text, with or
 * without their hyphens. Proposals only: a person confirms.
 */
public final class Matching {

    private static final int MOST_PROPOSALS = 5;
    private static final Pattern NUMBERS = Pattern.compile("[A-Z0-9][A-Z0-9-]{3,}");
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    /** A shorter name would be found in many texts by chance. */
    private static final int SHORTEST_NAME_IN_TEXT = 4;

    private static final Comparator<Match> BEST_FIRST = Comparator.comparing(Match::exact)
            .thenComparingInt(Match::score)
            .reversed()
            .thenComparing(match -> match.debtor().name())
            .thenComparing(match -> match.debtor().tenantId());

    private final Map<String, Set<Debtor>> byName = new HashMap<>();
    private final Map<String, Debtor> byNumber = new HashMap<>();
    private final Map<BigDecimal, Set<Debtor>> byAmount = new HashMap<>();

    public Matching(Collection<Debtor> debtors) {
        for (var debtor : debtors) {
            index(debtor.name(), debtor);
            debtor.formerNames().forEach(name -> index(name, debtor));
            for (var item : debtor.items()) {
                byNumber.put(number(item.number()), debtor);
                index(item.open(), debtor);
            }
            index(sum(ordinary(debtor)), debtor);
        }
    }

    private void index(String name, Debtor debtor) {
        byName.computeIfAbsent(Fold.fold(name), n -> new LinkedHashSet<>()).add(debtor);
    }

    private void index(BigDecimal amount, Debtor debtor) {
        byAmount.computeIfAbsent(amount.stripTrailingZeros(), a -> new LinkedHashSet<>())
                .add(debtor);
    }

    /** The best proposals, the best first; none where nothing speaks for anybody. */
    public List<Match> propose(BankMoney money) {
        var numbers = numbers(money);
        var found =
                new LinkedHashSet<Debtor>(byAmount.getOrDefault(money.amount().stripTrailingZeros(), Set.of()));
        numbers.forEach(number -> Optional.ofNullable(byNumber.get(number)).ifPresent(found::add));
        if (money.payer() != null) {
            found.addAll(byName.getOrDefault(Fold.fold(money.payer()), Set.of()));
        }
        found.addAll(namedIn(money.text()));
        return found.stream()
                .map(debtor -> match(money, numbers, debtor))
                .filter(match -> match.score() > 0)
                .sorted(BEST_FIRST)
                .limit(MOST_PROPOSALS)
                .toList();
    }

    /** The one proposal nobody needs to think about: exact, and the only one that is. */
    public static Optional<Match> certain(List<Match> proposals) {
        var exact = proposals.stream().filter(Match::exact).toList();
        return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
    }

    private List<Debtor> namedIn(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        var folded = Fold.fold(text);
        return byName.entrySet().stream()
                .filter(entry -> entry.getKey().length() >= SHORTEST_NAME_IN_TEXT && folded.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private Match match(BankMoney money, Set<String> numbers, Debtor debtor) {
        var reasons = EnumSet.noneOf(MatchReason.class);
        naming(money, debtor).ifPresent(reasons::add);
        var chosen = chosen(money.amount(), numbers, debtor, reasons);
        var score = reasons.stream().mapToInt(MatchReason::points).sum();
        var amount = reasons.contains(MatchReason.NAMED_BILLS_AMOUNT)
                || reasons.contains(MatchReason.ONE_BILL_AMOUNT)
                || reasons.contains(MatchReason.ALL_BILLS_AMOUNT);
        var exact = amount && reasons.stream().anyMatch(MatchReason::tellsWho);
        return new Match(debtor, shares(money.amount(), chosen), score, reasons, exact);
    }

    /** By which name they are told, the best there is. */
    private static Optional<MatchReason> naming(BankMoney money, Debtor debtor) {
        var name = Fold.fold(debtor.name());
        if (money.payer() != null && Fold.fold(money.payer()).equals(name)) {
            return Optional.of(MatchReason.PAYER_NAME);
        }
        if (stands(name, money.text())) {
            return Optional.of(MatchReason.NAME_IN_TEXT);
        }
        var payer = money.payer() == null ? "" : Fold.fold(money.payer());
        return debtor.formerNames().stream()
                .map(Fold::fold)
                .filter(former -> former.equals(payer) || stands(former, money.text()))
                .findFirst()
                .map(former -> MatchReason.FORMER_NAME);
    }

    private static boolean stands(String name, @Nullable String text) {
        return text != null
                && name.length() >= SHORTEST_NAME_IN_TEXT
                && Fold.fold(text).contains(name);
    }

    /** The bills it would pay: those that are named, else the oldest of this amount, else all that are no deposits. */
    private static List<OpenItem> chosen(
            BigDecimal amount, Set<String> numbers, Debtor debtor, Set<MatchReason> reasons) {
        var named = debtor.items().stream()
                .filter(item -> numbers.contains(number(item.number())))
                .toList();
        if (!named.isEmpty()) {
            reasons.add(MatchReason.BILL_NUMBER);
            if (sum(named).compareTo(amount) == 0) {
                reasons.add(MatchReason.NAMED_BILLS_AMOUNT);
            }
            return named;
        }
        var one = debtor.items().stream()
                .filter(item -> item.open().compareTo(amount) == 0)
                .findFirst();
        if (one.isPresent()) {
            reasons.add(MatchReason.ONE_BILL_AMOUNT);
            return List.of(one.get());
        }
        var all = ordinary(debtor);
        if (!all.isEmpty() && sum(all).compareTo(amount) == 0) {
            reasons.add(MatchReason.ALL_BILLS_AMOUNT);
        }
        return all;
    }

    private static List<Share> shares(BigDecimal amount, List<OpenItem> items) {
        var shares = new ArrayList<Share>();
        var left = amount;
        for (var item : items) {
            var part = item.open().min(left);
            if (part.signum() > 0) {
                shares.add(new Share(item.billId(), item.number(), part));
                left = left.subtract(part);
            }
        }
        return shares;
    }

    private static List<OpenItem> ordinary(Debtor debtor) {
        return debtor.items().stream().filter(item -> !item.deposit()).toList();
    }

    private static BigDecimal sum(List<OpenItem> items) {
        return items.stream().map(OpenItem::open).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Two numbers may stand with a blank between them, and one may have a blank within. */
    private static Set<String> numbers(BankMoney money) {
        var text = money.text() == null ? "" : money.text();
        return Stream.concat(Stream.of(text), Stream.of(BLANKS.split(text)))
                .flatMap(part -> NUMBERS.matcher(Fold.fold(part)).results())
                .map(found -> number(found.group()))
                .collect(Collectors.toSet());
    }

    private static String number(String text) {
        return Fold.fold(text).replace("-", "");
    }
}
