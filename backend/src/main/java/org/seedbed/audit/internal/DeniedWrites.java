package org.seedbed.audit.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Trail;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.problem.Problem;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.rate.RateConfig;
import org.seedbed.shared.rate.RateLimiter;

/**
 * Records writes of signed-in people that were refused for who asked: 403, and 404, which is what a thing out of one's
 * reach answers with. Strangers without a sign-in leave a line in the log only, or anybody could fill the trail.
 */
class DeniedWrites {

    private static final Logger LOG = Logger.getLogger(DeniedWrites.class);
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<Integer> DENIALS = Set.of(403, 404);
    private static final int LONGEST_PATH = 200;

    private final Trail trail;
    private final ActingContext acting;
    private final RateLimiter limiter;
    private final RateConfig limits;
    private final LeftOutDenials leftOut;

    DeniedWrites(Trail trail, ActingContext acting, RateLimiter limiter, RateConfig limits, LeftOutDenials leftOut) {
        this.trail = trail;
        this.acting = acting;
        this.limiter = limiter;
        this.limits = limits;
        this.leftOut = leftOut;
    }

    @ServerResponseFilter
    public void look(
            ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource, UriInfo uri) {
        var person = acting.current().userId();
        if (SAFE.contains(request.getMethod())
                || !DENIALS.contains(response.getStatus())
                || resource.getResourceMethod() == null
                || person == null
                || !(response.getEntity() instanceof Problem problem)) {
            return;
        }
        try {
            if (!mayWrite(person)) {
                leftOut.add(person);
                return;
            }
            // Behind a 404 there may be no such park at all: then its id is the subject, and the row is of no park.
            var reached = response.getStatus() == 403;
            var park = park(uri);
            trail.denied(
                    reached ? park : null,
                    reached ? null : park,
                    problem.code(),
                    request.getMethod() + " " + clean(uri.getPath()));
        } catch (RuntimeException e) {
            // The refusal stands whether or not it could be written down.
            LOG.errorf(e, "a denied write is not in the trail, trace %s", problem.traceId());
        }
    }

    /** Rows of the trail stay for ever: one who knocks at every door fills a few, and the rest is a number. */
    private boolean mayWrite(UUID person) {
        try {
            limiter.take("denied", person.toString(), limits.denied().limit());
            return true;
        } catch (ProblemException limited) {
            return false;
        }
    }

    private static @Nullable UUID park(UriInfo uri) {
        var id = uri.getPathParameters().getFirst("parkId");
        try {
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String clean(String path) {
        var line = path.replaceAll("\\p{Cc}", "?");
        return line.length() <= LONGEST_PATH ? line : line.substring(0, LONGEST_PATH) + "…";
    }
}
