package org.seedbed.waiver.internal.grant;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.seedbed.billing.charge.BillLine;
import org.seedbed.billing.charge.Cents;
import org.seedbed.billing.charge.ChargeLine;
import org.seedbed.waiver.scheme.Grant;
import org.seedbed.waiver.scheme.Waivers;

/** What a grant is worth month by month, as attached before anybody approves it. */
public record WaiverSchedule(List<Row> rows) {

    /** One month of the fees the scheme pays for. */
    public record Row(YearMonth month, BigDecimal list, BigDecimal waived, BigDecimal payable) {}

    public WaiverSchedule {
        rows = List.copyOf(rows);
    }

    /** The months in which the grant pays something, were it the only one. */
    public static WaiverSchedule of(Grant grant, List<ChargeLine> charges) {
        var fees = grant.scheme().rules().keySet();
        var ofFees = charges.stream().filter(line -> fees.contains(line.fee())).toList();
        SortedMap<YearMonth, List<BillLine>> months = Waivers.of(List.of(grant)).apply(ofFees).stream()
                .collect(Collectors.groupingBy(line -> line.charge().month(), TreeMap::new, Collectors.toList()));
        return new WaiverSchedule(months.entrySet().stream()
                .map(month -> row(month.getKey(), month.getValue()))
                .filter(row -> row.waived().signum() != 0)
                .toList());
    }

    /** What the budget has to keep for it. */
    public BigDecimal total() {
        return rows.stream().map(Row::waived).reduce(Cents.ZERO, BigDecimal::add);
    }

    private static Row row(YearMonth month, List<BillLine> lines) {
        var list = Cents.ZERO;
        var waived = Cents.ZERO;
        for (var line : lines) {
            list = list.add(line.charge().amount());
            waived = waived.add(line.waived());
        }
        return new Row(month, list, waived, list.subtract(waived));
    }
}
