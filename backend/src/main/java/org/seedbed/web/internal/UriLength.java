package org.seedbed.web.internal;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.seedbed.shared.problem.CommonErrors;

/**
 * Refuses addresses longer than any of ours. The server's own limit lies above, because it answers without a word; nginx
 * refuses as early and says the same.
 */
@ApplicationScoped
class UriLength {

    private static final int LONGEST = 8_000;

    /** Behind the security headers, ahead of everything that reads the address. */
    private static final int BEFORE_THE_REST = 9_000;

    private final RefusalWriter answers;

    UriLength(RefusalWriter answers) {
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::measure, BEFORE_THE_REST);
    }

    private void measure(RoutingContext request) {
        if (request.request().uri().length() > LONGEST) {
            // The path may be what is long: it is not sent back.
            answers.refuse(request, CommonErrors.URI_TOO_LONG.raise(), "/");
        } else {
            request.next();
        }
    }
}
