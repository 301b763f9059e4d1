package org.seedbed.facility.internal.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.seedbed.shared.problem.ProblemException;

/** The dates of an RFC 5545 rule of days. */
final class SeriesRule {

    /** Dates at most. */
    static final int MOST = 200;

    private static final int MOST_DAYS = 366;
    private static final Set<Freq> OF_DAYS = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    private SeriesRule() {}

    /**
     * From the first date on, which counts only if the rule names it.
     *
     * @throws ProblemException series.rule, series.too-many, series.empty
     */
    static List<LocalDate> dates(String text, LocalDate first) {
        var dates = new ArrayList<LocalDate>();
        var last = first.plusDays(MOST_DAYS);
        try {
            var rule = new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
            if (!OF_DAYS.contains(rule.getFreq())) {
                throw ProblemException.at("/rule", SeriesErrors.RULE_UNREADABLE);
            }
            // Months are counted from 0 there.
            var begins = new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth());
            for (var dated = rule.iterator(begins); dated.hasNext(); ) {
                var next = dated.nextDateTime();
                dates.add(LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth()));
                if (dates.size() > MOST || dates.getLast().isAfter(last)) {
                    throw ProblemException.at("/rule", SeriesErrors.TOO_MANY, "most", MOST);
                }
            }
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            var refusal = ProblemException.at("/rule", SeriesErrors.RULE_UNREADABLE);
            refusal.initCause(e);
            throw refusal;
        }
        if (dates.isEmpty()) {
            throw ProblemException.at("/rule", SeriesErrors.EMPTY);
        }
        return List.copyOf(dates);
    }
}
