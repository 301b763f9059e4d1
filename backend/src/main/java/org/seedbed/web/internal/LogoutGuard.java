package org.seedbed.web.internal;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seedbed.shared.problem.CommonErrors;

/**
 * Signing out is a plain link, which carries the session cookie wherever it stands. A link, image or form on another
 * site must not sign our users out, so only our own pages and the address bar may. OIDC answers the path itself, before
 * any resource, hence a filter. Browsers too old to say where a request comes from are let through.
 */
@ApplicationScoped
class LogoutGuard {

    /** Behind the security headers, ahead of authentication. */
    private static final int BEFORE_AUTHENTICATION = 5_000;

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final String path;
    private final RefusalWriter answers;

    LogoutGuard(@ConfigProperty(name = "quarkus.oidc.logout.path") String path, RefusalWriter answers) {
        this.path = path;
        this.answers = answers;
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, BEFORE_AUTHENTICATION);
    }

    private void guard(RoutingContext request) {
        var site = request.request().getHeader("Sec-Fetch-Site");
        if (site == null || OURS.contains(site) || !request.normalizedPath().equals(path)) {
            request.next();
            return;
        }
        answers.refuse(request, CommonErrors.CROSS_SITE.raise(), path);
    }
}
