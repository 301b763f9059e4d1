package org.seedbed.web.internal;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * What every answer tells the browser, whoever answers: the API, the sign-in paths, a static file, a failure. nginx says
 * the same of the files it serves itself ({@code docker/nginx/}); a test compares the two lists.
 */
@ApplicationScoped
class SecurityHeaders {

    static final String POLICY = "Content-Security-Policy";

    static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    /** For answers that are no page: opened by themselves they may load and run nothing. */
    static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** The API explorer brings inline scripts of its own; it exists only where it is switched on. */
    private static final String EXPLORER = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self'"
            + " 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    /** Ahead of everything, so that refusals of later filters carry the headers too. */
    private static final int FIRST = 10_000;

    /** The policy of the SPA's page: styles need the nonce of this very answer, scripts are files of this origin. */
    static String page(String nonce) {
        return "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data: blob:; font-src 'self'"
                + " data:; manifest-src 'self'; worker-src 'self'; style-src-elem 'self' 'nonce-" + nonce
                + "'; style-src-attr 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";
    }

    void register(@Observes Filters filters) {
        filters.register(SecurityHeaders::protect, FIRST);
    }

    private static void protect(RoutingContext request) {
        var path = request.normalizedPath();
        var headers = request.response().headers();
        headers.setAll(ALWAYS);
        headers.set(POLICY, path.startsWith("/q/swagger-ui") ? EXPLORER : NO_PAGE);
        if (path.startsWith("/api/") || path.startsWith("/auth/")) {
            // Answers hold names and telephone numbers: no shared computer keeps them.
            headers.set("Cache-Control", "no-store");
        }
        request.next();
    }
}
