package org.seedbed.identity.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.problem.CommonErrors;

/**
 * A write that rides on the session cookie must come from our own page: the custom header forces a CORS preflight that
 * nobody answers. Bearer tokens are not sent by browsers on their own and need neither.
 */
class CrossSiteFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter(priority = 900)
    public void refuseForeignWrites(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || isBearer(request.getHeaderString("Authorization"))) {
            return;
        }
        if (request.getHeaderString("X-Requested-With") == null
                || "cross-site".equals(request.getHeaderString("Sec-Fetch-Site"))) {
            throw CommonErrors.CROSS_SITE.raise();
        }
    }

    private static boolean isBearer(@Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }
}
