package org.seedbed.billing.internal.report;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Facts;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.problem.ValidationErrors;

/** Which months a report speaks of, both included; without any, those of the last year up to today's. */
public class MonthParams {

    static final String FORM = "20\\d{2}-(0[1-9]|1[0-2])";
    static final int MOST = 36;
    private static final int USUAL = 12;

    @QueryParam("from")
    @Pattern(regexp = FORM)
    public @Nullable String from;

    @QueryParam("to")
    @Pattern(regexp = FORM)
    public @Nullable String to;

    /** Refuses months that run backwards, and more than a person compares. */
    MonthSpan span(LocalDate today) {
        var last = to == null ? YearMonth.from(today) : YearMonth.parse(to);
        var first = from == null ? last.minusMonths(USUAL - 1) : YearMonth.parse(from);
        if (first.isAfter(last)) {
            throw ProblemException.field("/to", ValidationErrors.PERIOD);
        }
        if (ChronoUnit.MONTHS.between(first, last) >= MOST) {
            throw ProblemException.field("/from", ReportErrors.TOO_MANY_MONTHS, "max", MOST);
        }
        return new MonthSpan(first, last);
    }

    /** For the trail. */
    static Facts facts(MonthSpan span) {
        return Facts.of("months", span.from() + " – " + span.to());
    }

    /** The months as a paper says them. */
    static String words(MonthSpan span) {
        return span.from().equals(span.to()) ? "月份：" + span.from() : "月份：" + span.from() + " 至 " + span.to();
    }
}
