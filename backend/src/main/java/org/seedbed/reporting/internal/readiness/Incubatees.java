package org.seedbed.reporting.internal.readiness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.seedbed.reporting.internal.readiness.Measured.Piece;
import org.seedbed.reporting.internal.readiness.ParkRecords.Tenant;

/**
 * Who is 在孵企业 on a day.
 *
 * @param perhaps of whom too little is known: founding day, kind or stage
 */
record Incubatees(List<Tenant> sure, List<Tenant> perhaps) {

    private static final int DIGITS = 4;

    static Incubatees of(List<Tenant> tenants, LocalDate day) {
        return new Incubatees(
                tenants.stream()
                        .filter(t -> t.incubatee(day) == ReadinessPart.COUNTED)
                        .toList(),
                tenants.stream()
                        .filter(t -> t.incubatee(day) == ReadinessPart.UNKNOWN)
                        .toList());
    }

    List<Piece> pieces() {
        return pieces(Tenant::counted);
    }

    /**
     * One for each. Of whom nobody knows whether it is one, nobody knows either whether it counts: of a share, that leaves
     * the least and the most there can be, with them and without them.
     */
    List<Piece> pieces(Function<Tenant, Piece> piece) {
        return Stream.concat(sure.stream().map(piece), unknown()).toList();
    }

    private Stream<Piece> unknown() {
        return perhaps.stream().map(t -> t.piece(Answer.UNKNOWN));
    }

    BigDecimal least() {
        return BigDecimal.valueOf(sure.size());
    }

    BigDecimal most() {
        return BigDecimal.valueOf(sure.size() + perhaps.size());
    }

    /** So many for every so many of them: fewer, where there are more of them than is known for sure. */
    Measured per(BigDecimal count, int times, List<Piece> counted) {
        var pieces = Stream.concat(counted.stream(), unknown()).toList();
        if (sure.isEmpty() && !perhaps.isEmpty()) {
            return Measured.unknown(pieces);
        }
        var low = perhaps.isEmpty() ? count : count.multiply(least()).divide(most(), DIGITS, RoundingMode.DOWN);
        return Measured.ratio(low, count, least(), times, pieces);
    }
}
