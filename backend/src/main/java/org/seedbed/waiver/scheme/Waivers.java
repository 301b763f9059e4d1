package org.seedbed.waiver.scheme;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.Reduction;
import org.seedbed.billing.charge.ReductionCap;

/**
 * Applies the grants of a tenant to its charges. A line is never paid above its amount, a grant never above its limits, and
 * no part of a line by two grants.
 */
public final class Waivers {

    private record Group(FeeKind fee, @Nullable YearMonth month) {}

    private static final Comparator<Grant> ELDER_FIRST =
            Comparator.comparing((Grant grant) -> grant.days().from()).thenComparing(Grant::id);

    private final List<Grant> grants;

    private Waivers(List<Grant> grants) {
        this.grants = grants;
    }

    /** Of these grants, in whatever order. */
    public static Waivers of(List<Grant> grants) {
        return new Waivers(grants.stream().sorted(ELDER_FIRST).toList());
    }

    /**
     * The lines by days, each with what is waived of it.
     *
     * @param charges all of the tenant in whole months, and in whole quarters where a quota is one of quarters: limits of a
     *     month cannot be kept by looking at a part of it. A period that ends within a month needs the lines of the next
     */
    public List<BillLine> apply(List<ChargeLine> charges) {
        var lines = charges.stream().sorted(ChargeLine.IN_ORDER).toList();
        var alone = new HashMap<String, List<List<Reduction>>>();
        grants.forEach(grant -> alone.put(grant.id(), alone(grant, lines)));
        var reductions = empty(lines.size());
        groups(lines, line -> new Group(line.fee(), line.month())).values().forEach(month -> {
            best(month, lines, alone)
                    .forEach(grant -> month.forEach(i -> beside(
                            lines.get(i).amount(),
                            reductions.get(i),
                            of(alone, grant).get(i))));
            grants.stream()
                    .filter(grant -> grant.scheme().stacking() == Scheme.Stacking.TOP_UP)
                    .forEach(grant -> month.forEach(
                            i -> topUp(reductions.get(i), of(alone, grant).get(i))));
        });
        var bill = new ArrayList<BillLine>();
        for (int i = 0; i < lines.size(); i++) {
            bill.add(new BillLine(lines.get(i), reductions.get(i)));
        }
        return bill;
    }

    /** What a grant would pay if it were the only one. */
    private static List<List<Reduction>> alone(Grant grant, List<ChargeLine> lines) {
        var reductions = empty(lines.size());
        for (var group : groups(lines, line -> groupOf(grant, line)).entrySet()) {
            var rule = grant.scheme().rules().get(group.getKey().fee());
            if (rule != null) {
                var charges = group.getValue().stream().map(lines::get).toList();
                var paid = rule instanceof Rule.FreeQuota quota
                        ? new QuotaShares(grant, quota).reductions(charges)
                        : new MonthShares(grant, rule, charges).reductions();
                for (int i = 0; i < charges.size(); i++) {
                    reductions.get(group.getValue().get(i)).addAll(paid.get(i));
                }
            }
        }
        return reductions;
    }

    /** Lines that are looked at together; a quota has months of its own. */
    private static Group groupOf(Grant grant, ChargeLine line) {
        var anyMonth = grant.scheme().rules().get(line.fee()) instanceof Rule.FreeQuota;
        return new Group(line.fee(), anyMonth ? null : line.month());
    }

    /**
     * The one that pays the most of a month; of two that pay the same, the elder. Beside it one that pays on none of its days:
     * who goes from one grant to the next within a month loses no day.
     */
    private List<Grant> best(List<Integer> month, List<ChargeLine> lines, Map<String, List<List<Reduction>>> alone) {
        var paid = new HashMap<Grant, BigDecimal>();
        for (var grant : grants) {
            if (grant.scheme().stacking() == Scheme.Stacking.BEST_SINGLE) {
                paid.put(
                        grant,
                        month.stream()
                                .map(i -> sum(of(alone, grant).get(i)))
                                .reduce(Cents.ZERO, BigDecimal::add)
                                .abs());
            }
        }
        var charges = month.stream().map(lines::get).toList();
        var chosen = new ArrayList<Grant>();
        grants.stream()
                .filter(grant -> paid.getOrDefault(grant, Cents.ZERO).signum() > 0)
                .sorted(Comparator.comparing((Grant grant) -> paid.getOrDefault(grant, Cents.ZERO))
                        .reversed())
                .filter(grant -> chosen.stream().noneMatch(other -> meet(grant, other, charges)))
                .forEach(chosen::add);
        return grants.stream().filter(chosen::contains).toList();
    }

    /** Whether both pay for some day of the charges. A free quota is one of the month, on whichever of its days. */
    private static boolean meet(Grant one, Grant other, List<ChargeLine> charges) {
        var fee = charges.getFirst().fee();
        if (one.scheme().rules().get(fee) instanceof Rule.FreeQuota
                || other.scheme().rules().get(fee) instanceof Rule.FreeQuota) {
            return true;
        }
        return charges.stream()
                .anyMatch(line -> line.days()
                        .from()
                        .datesUntil(line.days().to())
                        .anyMatch(day -> one.covers(day) && other.covers(day)));
    }

    /** Adds a grant's own reductions, never beyond the line: two halves of a cent that were rounded up are one too many. */
    private static void beside(BigDecimal amount, List<Reduction> there, List<Reduction> own) {
        for (var reduction : own) {
            var left = amount.subtract(sum(there));
            var over = amount.signum() < 0
                    ? reduction.amount().subtract(left).min(Cents.ZERO)
                    : reduction.amount().subtract(left).max(Cents.ZERO);
            there.add(over.signum() == 0 ? reduction : without(reduction, over));
        }
    }

    /** Adds of a grant's own reductions what exceeds those that are there. */
    private static void topUp(List<Reduction> there, List<Reduction> own) {
        var paidByOthers = sum(there);
        for (var reduction : own) {
            var less = reduction.amount().signum() < 0
                    ? paidByOthers.max(reduction.amount()).min(Cents.ZERO)
                    : paidByOthers.min(reduction.amount()).max(Cents.ZERO);
            paidByOthers = paidByOthers.subtract(less);
            if (less.signum() == 0) {
                there.add(reduction);
            } else if (less.compareTo(reduction.amount()) != 0) {
                there.add(without(reduction, less));
            }
        }
    }

    private static Reduction without(Reduction own, BigDecimal paidByOthers) {
        var caps = EnumSet.of(ReductionCap.OTHER_GRANT);
        caps.addAll(own.caps());
        return new Reduction(
                own.grant(),
                own.policy(),
                own.year(),
                own.rate(),
                own.base(),
                own.amount().subtract(paidByOthers),
                List.copyOf(caps));
    }

    private static List<List<Reduction>> of(Map<String, List<List<Reduction>>> alone, Grant grant) {
        return Objects.requireNonNull(alone.get(grant.id()));
    }

    private static <K> Map<K, List<Integer>> groups(List<ChargeLine> lines, Function<ChargeLine, K> by) {
        var groups = new LinkedHashMap<K, List<Integer>>();
        for (int i = 0; i < lines.size(); i++) {
            groups.computeIfAbsent(by.apply(lines.get(i)), key -> new ArrayList<>())
                    .add(i);
        }
        return groups;
    }

    private static List<List<Reduction>> empty(int size) {
        var lists = new ArrayList<List<Reduction>>();
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static BigDecimal sum(List<Reduction> reductions) {
        return reductions.stream().map(Reduction::amount).reduce(Cents.ZERO, BigDecimal::add);
    }
}
