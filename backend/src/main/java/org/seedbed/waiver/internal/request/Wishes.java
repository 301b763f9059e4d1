package org.seedbed.waiver.internal.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.seedbed.billing.charge.DaySpan;
import org.seedbed.policy.PolicyScheme;
import org.seedbed.policy.PublishedPolicy;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.waiver.internal.WaiverErrors;
import org.seedbed.waiver.internal.request.Waiver.Wish;
import org.seedbed.waiver.internal.request.WaiverJson.WaiverDays;
import org.seedbed.waiver.internal.request.WaiverRequests.WaiverDraftRequest;

/** What is asked for, as far as it makes sense by itself and under its policy. */
final class Wishes {

    /** Ten years: nobody waives longer. */
    private static final int MONTHS = 120;

    private Wishes() {}

    static Wish of(WaiverDraftRequest request, PublishedPolicy policy) {
        var days = days("/to", request.from(), request.to());
        var window = window(request.window(), policy.content().scheme());
        return new Wish(
                request.policyId(),
                days,
                window,
                request.founderId(),
                request.reason().strip());
    }

    static @Nullable DaySpan window(@Nullable WaiverDays window, @Nullable PolicyScheme scheme) {
        if (scheme == null || scheme.windowRequired() != (window != null)) {
            throw ProblemException.at("/window", WaiverErrors.WINDOW);
        }
        return window == null ? null : days("/window/to", window.from(), window.to());
    }

    static DaySpan days(String pointer, LocalDate from, LocalDate to) {
        if (!from.isBefore(to) || to.isAfter(from.plusMonths(MONTHS))) {
            throw ProblemException.at(pointer, WaiverErrors.PERIOD, "months", MONTHS);
        }
        return new DaySpan(from, to);
    }
}
