package org.seedbed.tenancy.internal.chain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.seedbed.policy.PolicyContent;
import org.seedbed.policy.PolicyTermKey;

/**
 * How long a tenant may stay in a stage, as a policy says. Months are counted by the calendar from the first day in the
 * stage, month ends clamped.
 *
 * @param months null: as long as it likes
 * @param mostMonths with every extension; null: as many as the extensions give
 * @param extensions how often it may be made longer
 * @param extensionMonths one extension at most
 */
public record StageTerm(@Nullable Integer months, @Nullable Integer mostMonths, int extensions, int extensionMonths) {

    /** 延期一般不超过一年: where a policy names no length. */
    private static final int USUAL_EXTENSION = 12;

    public static final StageTerm UNLIMITED = new StageTerm(null, null, 0, USUAL_EXTENSION);

    /** A policy that names a longest time and no number of extensions allows one; no month at all is no limit. */
    public static StageTerm of(PolicyContent content) {
        var months = content.term(PolicyTermKey.TERM_MONTHS)
                .map(BigDecimal::intValueExact)
                .filter(asked -> asked > 0);
        var most = content.term(PolicyTermKey.TERM_MONTHS_MAX).map(BigDecimal::intValueExact);
        var once = months.isPresent() && most.isPresent() && most.get() > months.get() ? 1 : 0;
        return new StageTerm(
                months.orElse(null),
                most.orElse(null),
                content.term(PolicyTermKey.EXTENSIONS_MAX)
                        .map(BigDecimal::intValueExact)
                        .orElse(once),
                content.term(PolicyTermKey.EXTENSION_MONTHS)
                        .map(BigDecimal::intValueExact)
                        .orElse(USUAL_EXTENSION));
    }

    /** First day it may stay no longer; null: none. */
    public @Nullable LocalDate due(LocalDate since) {
        return months == null ? null : since.plusMonths(months);
    }

    /**
     * The latest day the next extension may set; empty when there is none left, or nothing to make longer.
     *
     * @param used extensions it had
     */
    public Optional<LocalDate> latest(LocalDate since, @Nullable LocalDate due, int used) {
        if (due == null || used >= extensions) {
            return Optional.empty();
        }
        var longer = due.plusMonths(extensionMonths);
        var most = mostMonths == null ? longer : since.plusMonths(mostMonths);
        var latest = longer.isAfter(most) ? most : longer;
        return latest.isAfter(due) ? Optional.of(latest) : Optional.empty();
    }
}
