package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.EvidenceLevel;
import org.seedbed.policy.PolicyOperator;

/**
 * A figure with what it was counted from. The figure is {@code numerator · times / denominator}; the numerator lies between
 * {@code low} and {@code high}, which differ as far as something is unknown.
 *
 * @param high null: nobody knows how high
 * @param denominator one where the figure is no ratio
 * @param times 10 of what is counted for every ten
 * @param ratio whether the figure is one
 * @param level the lowest of the parts; null of what the register knows by itself
 */
record Measured(
        ReadinessKnown known,
        BigDecimal low,
        @Nullable BigDecimal high,
        BigDecimal denominator,
        BigDecimal times,
        boolean ratio,
        @Nullable EvidenceLevel level,
        List<Piece> pieces) {

    private static final int DIGITS = 4;

    /**
     * A record behind the figure.
     *
     * @param id null of what is supposed
     * @param amount what it brings in, where it is no head: ㎡, people, months, 元
     */
    record Piece(
            ReadinessRecordKind kind,
            @Nullable UUID id,
            ReadinessPart part,
            @Nullable BigDecimal amount,
            @Nullable EvidenceLevel level) {}

    static Measured unknown(List<Piece> pieces) {
        return empty(ReadinessKnown.UNKNOWN, pieces);
    }

    static Measured notAsked(List<Piece> pieces) {
        return empty(ReadinessKnown.NOT_ASKED, pieces);
    }

    /** There is nobody to look at. */
    static Measured nothing() {
        return empty(ReadinessKnown.NO_DENOMINATOR, List.of());
    }

    private static Measured empty(ReadinessKnown known, List<Piece> pieces) {
        return new Measured(known, BigDecimal.ZERO, null, BigDecimal.ONE, BigDecimal.ONE, false, null, pieces);
    }

    /** A figure that is no ratio. */
    static Measured of(BigDecimal low, @Nullable BigDecimal high, List<Piece> pieces) {
        return new Measured(
                ReadinessKnown.VALUE, low, high, BigDecimal.ONE, BigDecimal.ONE, false, lowest(pieces), pieces);
    }

    static Measured ratio(
            BigDecimal low, @Nullable BigDecimal high, BigDecimal denominator, int times, List<Piece> pieces) {
        var known = denominator.signum() > 0 ? ReadinessKnown.VALUE : ReadinessKnown.NO_DENOMINATOR;
        return new Measured(known, low, high, denominator, BigDecimal.valueOf(times), true, lowest(pieces), pieces);
    }

    /** Heads counted among heads. */
    static Measured share(List<Piece> pieces) {
        long counted = count(pieces, ReadinessPart.COUNTED);
        long unknown = count(pieces, ReadinessPart.UNKNOWN);
        return ratio(
                BigDecimal.valueOf(counted),
                BigDecimal.valueOf(counted + unknown),
                BigDecimal.valueOf(pieces.size()),
                1,
                pieces);
    }

    /** Heads counted. */
    static Measured heads(List<Piece> pieces) {
        long counted = count(pieces, ReadinessPart.COUNTED);
        long unknown = count(pieces, ReadinessPart.UNKNOWN);
        return of(BigDecimal.valueOf(counted), BigDecimal.valueOf(counted + unknown), pieces);
    }

    static long count(List<Piece> pieces, ReadinessPart part) {
        return pieces.stream().filter(piece -> piece.part() == part).count();
    }

    private static @Nullable EvidenceLevel lowest(List<Piece> pieces) {
        return pieces.stream()
                .map(Piece::level)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    int unknowns() {
        return (int) count(pieces, ReadinessPart.UNKNOWN);
    }

    /** At least this; null where there is no figure. Cut off and not rounded, so that 2.99996 never looks like 3. */
    @Nullable
    BigDecimal atLeast() {
        return known == ReadinessKnown.VALUE ? figure(low) : null;
    }

    /** At most this; null where nobody knows. */
    @Nullable
    BigDecimal atMost() {
        return known == ReadinessKnown.VALUE && high != null ? figure(high) : null;
    }

    private BigDecimal figure(BigDecimal numerator) {
        return numerator.multiply(times).divide(denominator, DIGITS, RoundingMode.DOWN);
    }

    /** Compared exactly: the figure shown is cut off, the one judged is not. */
    ReadinessVerdict verdict(PolicyOperator operator, @Nullable BigDecimal threshold) {
        if (known == ReadinessKnown.NO_DENOMINATOR || known == ReadinessKnown.NOT_ASKED) {
            return ReadinessVerdict.NOT_APPLICABLE;
        }
        if (known == ReadinessKnown.UNKNOWN || threshold == null) {
            return ReadinessVerdict.UNKNOWN;
        }
        var asked = threshold.multiply(denominator);
        int least = low.multiply(times).compareTo(asked);
        Integer most = high == null ? null : high.multiply(times).compareTo(asked);
        if (operator == PolicyOperator.AT_MOST) {
            return least > 0
                    ? ReadinessVerdict.MISSING
                    : most != null && most <= 0 ? ReadinessVerdict.MET : ReadinessVerdict.UNKNOWN;
        }
        return least >= 0
                ? ReadinessVerdict.MET
                : most != null && most < 0 ? ReadinessVerdict.MISSING : ReadinessVerdict.UNKNOWN;
    }

    /**
     * By how much the numerator misses the threshold, even if everything unknown counted; of what may be at most so much, by
     * how much it is above. Null where nothing is missing for sure.
     *
     * @param whole of what comes in whole pieces only
     */
    @Nullable
    BigDecimal gap(PolicyOperator operator, @Nullable BigDecimal threshold, boolean whole) {
        if (threshold == null || verdict(operator, threshold) != ReadinessVerdict.MISSING) {
            return null;
        }
        var asked = threshold.multiply(denominator).divide(times, 10, RoundingMode.UP);
        var missing =
                operator == PolicyOperator.AT_MOST ? low.subtract(asked) : asked.subtract(Objects.requireNonNull(high));
        return missing.setScale(whole ? 0 : 2, RoundingMode.UP);
    }
}
