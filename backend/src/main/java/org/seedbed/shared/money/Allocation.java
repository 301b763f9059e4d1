package org.seedbed.shared.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts that add up to the whole exactly. Each part is first cut down to its last digit; what is left goes, one digit each,
 * to those who lost the most by the cutting (largest remainder). Ties: the greater weight first, then the earlier one.
 */
public final class Allocation {

    private Allocation() {}

    /**
     * The parts in the order of their weights.
     *
     * @param scale decimals of the parts
     * @throws IllegalArgumentException when a weight is below zero or all are zero, or when the whole has more decimals
     */
    public static List<BigDecimal> of(BigDecimal whole, List<BigDecimal> weights, int scale) {
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0 || weights.stream().anyMatch(weight -> weight.signum() < 0)) {
            throw new IllegalArgumentException("nothing to divide by: " + weights);
        }
        var units = units(whole, scale);
        var same = weights.stream().mapToInt(BigDecimal::scale).max().orElseThrow();
        var integers = weights.stream()
                .map(weight -> weight.setScale(same).unscaledValue())
                .toList();
        return divide(units.abs(), integers).stream()
                .map(part -> units.signum() < 0 ? part.negate() : part)
                .map(part -> new BigDecimal(part, scale))
                .toList();
    }

    private static BigInteger units(BigDecimal whole, int scale) {
        try {
            return whole.setScale(scale).unscaledValue();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(whole + " has more than " + scale + " decimals", e);
        }
    }

    private static List<BigInteger> divide(BigInteger units, List<BigInteger> weights) {
        var sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        var parts = new ArrayList<BigInteger>();
        var remainders = new ArrayList<BigInteger>();
        for (var weight : weights) {
            var division = units.multiply(weight).divideAndRemainder(sum);
            parts.add(division[0]);
            remainders.add(division[1]);
        }
        var left = units.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        var byNeed = Comparator.<Integer, BigInteger>comparing(remainders::get)
                .thenComparing(weights::get)
                .reversed();
        IntStream.range(0, weights.size())
                .boxed()
                .sorted(byNeed)
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts;
    }
}
