package org.seedbed.billing.charge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything of one contract that is charged by the month, by days. It is a set of facts: in which order they became known
 * makes no difference.
 */
public final class Timeline {

    private record Track(FeeKind fee, String subject) {
        static final Comparator<Track> IN_ORDER =
                Comparator.comparing(Track::fee).thenComparing(Track::subject);
    }

    private final SortedMap<Track, List<LetItem>> tracks = new TreeMap<>(Track.IN_ORDER);

    private Timeline() {}

    /**
     * The timeline of these items.
     *
     * @throws IllegalArgumentException when one fee would be charged twice for the same on a day
     */
    public static Timeline of(Collection<LetItem> items) {
        var timeline = new Timeline();
        items.stream()
                .sorted(Comparator.comparing(item -> item.days().from()))
                .forEach(item -> timeline.tracks
                        .computeIfAbsent(new Track(item.fee(), item.subject()), track -> new ArrayList<>())
                        .add(item));
        timeline.tracks.values().forEach(Timeline::refuseTwice);
        return timeline;
    }

    private static void refuseTwice(List<LetItem> items) {
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).days().overlaps(items.get(i - 1).days())) {
                throw new IllegalArgumentException("charged twice: " + items.get(i - 1) + " and " + items.get(i));
            }
        }
    }

    /** The lines of a period, by fee, subject and day. All periods together cost what the whole costs. */
    public List<ChargeLine> lines(DaySpan period) {
        var lines = new ArrayList<ChargeLine>();
        tracks.forEach((track, items) -> period.months().forEach(month -> lines.addAll(ofMonth(items, month, period))));
        return lines;
    }

    /**
     * Rounds the running sum since the first of the month and not each line, also where the period begins later: so the
     * bills of two periods that meet within a month add up to the month.
     */
    private static List<ChargeLine> ofMonth(List<LetItem> items, YearMonth month, DaySpan period) {
        var lines = new ArrayList<ChargeLine>();
        var bounds = List.of(period.from(), period.to());
        var days = BigDecimal.valueOf(month.lengthOfMonth());
        var weight = BigDecimal.ZERO;
        var charged = Cents.ZERO;
        for (var item : items) {
            for (var span : item.charged(DaySpan.month(month), bounds)) {
                var rate = item.rateOn(span.from());
                var own = rate.whole().multiply(BigDecimal.valueOf(span.days()));
                weight = weight.add(own);
                var amount = Cents.share(weight, BigDecimal.ONE, days).subtract(charged);
                charged = charged.add(amount);
                if (period.contains(span.from())) {
                    var rounding = amount.subtract(Cents.share(own, BigDecimal.ONE, days));
                    lines.add(new ChargeLine(item.fee(), item.subject(), span, rate, amount, rounding));
                }
            }
        }
        return lines;
    }

    /** What a whole month costs by what is let and agreed on a day, fee by fee as billed. */
    public BigDecimal monthly(FeeKind fee, LocalDate day) {
        return tracks.values().stream()
                .flatMap(List::stream)
                .filter(item -> item.fee() == fee && item.days().contains(day))
                .map(item -> Cents.round(item.rateOn(day).whole()))
                .reduce(Cents.ZERO, BigDecimal::add);
    }
}
