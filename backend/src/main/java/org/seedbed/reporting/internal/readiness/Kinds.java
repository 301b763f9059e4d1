package org.seedbed.reporting.internal.readiness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.CompanyKind;

/**
 * What a company was, of any day: a firm of today was a team before it was founded, and until it was recorded as a firm.
 *
 * @param former what it was before, in any order
 */
record Kinds(CompanyKind now, List<Former> former) {

    /**
     * What it was before.
     *
     * @param until the first day it was something else
     */
    record Former(CompanyKind kind, LocalDate until) {}

    static Kinds always(CompanyKind kind) {
        return new Kinds(kind, List.of());
    }

    CompanyKind on(LocalDate day, @Nullable LocalDate foundedOn) {
        var then = former.stream()
                .filter(before -> day.isBefore(before.until()))
                .min(Comparator.comparing(Former::until))
                .map(Former::kind)
                .orElse(now);
        return isRegistered(then) && foundedOn != null && day.isBefore(foundedOn) ? CompanyKind.TEAM : then;
    }

    static boolean isRegistered(CompanyKind kind) {
        return kind != CompanyKind.TEAM && kind != CompanyKind.OTHER;
    }
}
