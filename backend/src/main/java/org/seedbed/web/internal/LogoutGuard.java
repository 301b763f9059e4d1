package org.seedbed.web.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.Problem;
import org.seedbed.shared.problem.Problems;

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
    private final ObjectMapper json;

    LogoutGuard(@ConfigProperty(name = "quarkus.oidc.logout.path") String path, ObjectMapper json) {
        this.path = path;
        this.json = json;
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
        var languages = request.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .map(Locale::forLanguageTag)
                .toList();
        var problem = Problems.describe(CommonErrors.CROSS_SITE.raise(), languages, path);
        try {
            request.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            request.fail(e);
        }
    }
}
