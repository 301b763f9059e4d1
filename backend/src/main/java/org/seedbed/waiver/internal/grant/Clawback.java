package org.seedbed.waiver.internal.grant;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.billing.charge.FeeKind;
import org.seedbed.billing.charge.Reduction;

/**
 * What a tenant pays back of what was waived.
 *
 * @param since the first day that is clawed back; of a line that began before, its share of days
 * @param share part of the waived amount that comes back, from 0 to 1
 */
public record Clawback(String grant, Cause cause, LocalDate since, BigDecimal share) {

    /** Why a grant is lost. */
    public enum Cause {
        EARLY_EXIT,
        FALSE_DATA,
        SUBLET,
        REVOKED
    }

    /** One line to charge: what was waived of which charge, and how much of it comes back. */
    public record Line(
            Clawback clawback, FeeKind fee, String subject, DaySpan days, BigDecimal waived, BigDecimal amount) {}

    private record Key(FeeKind fee, String subject, LocalDate from) {}

    public Clawback {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("no share from 0 to 1: " + share);
        }
    }

    /**
     * The lines to charge, none above what was waived.
     *
     * @param billed the standing lines of the grant's time
     * @param before clawed back of this grant already, so that nothing comes back twice
     */
    public List<Line> lines(List<BillLine> billed, List<Line> before) {
        return lines(billed, before, LocalDate.MAX);
    }

    /**
     * The same up to a day.
     *
     * @param until first day that is not clawed back: from there on the grant pays nothing, and bills correct themselves
     */
    public List<Line> lines(List<BillLine> billed, List<Line> before, LocalDate until) {
        if (!since.isBefore(until)) {
            return List.of();
        }
        var back = new HashMap<Key, BigDecimal>();
        before.stream()
                .filter(line -> line.clawback().grant().equals(grant))
                .forEach(line -> back.merge(
                        new Key(line.fee(), line.subject(), line.days().from()), line.amount(), BigDecimal::add));
        var lines = new ArrayList<Line>();
        for (var line : billed) {
            var charge = line.charge();
            var waived = waived(line);
            if (charge.days().to().isAfter(since) && charge.days().from().isBefore(until) && waived.signum() > 0) {
                var due = due(charge.days(), until, waived).subtract(back.getOrDefault(key(charge), Cents.ZERO));
                if (due.signum() > 0) {
                    lines.add(new Line(this, charge.fee(), charge.subject(), charge.days(), waived, due));
                }
            }
        }
        return lines;
    }

    private BigDecimal due(DaySpan days, LocalDate until, BigDecimal waived) {
        var from = days.contains(since) ? since : days.from();
        var back = new DaySpan(from, until.isBefore(days.to()) ? until : days.to());
        return Cents.share(waived.multiply(share), BigDecimal.valueOf(back.days()), BigDecimal.valueOf(days.days()));
    }

    private BigDecimal waived(BillLine line) {
        return line.reductions().stream()
                .filter(reduction -> reduction.grant().equals(grant))
                .map(Reduction::amount)
                .reduce(Cents.ZERO, BigDecimal::add);
    }

    private static Key key(ChargeLine charge) {
        return new Key(charge.fee(), charge.subject(), charge.days().from());
    }
}
