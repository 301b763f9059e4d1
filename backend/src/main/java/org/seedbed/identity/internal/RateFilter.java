package org.seedbed.identity.internal;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.CurrentActor;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.problem.ErrorKind;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.rate.Costly;
import org.seedbed.shared.rate.RateConfig;
import org.seedbed.shared.rate.RateLimiter;

/**
 * Keeps the limits, ahead of the door: first the address, then the person, then what is costly. Requests without a good
 * sign-in count against the address a second time, and more strictly: that is what guessing looks like. Who uses a public
 * operation is known by the address alone.
 */
class RateFilter {

    private static final int AHEAD_OF_THE_DOOR = 950;
    private static final int IPV6_BYTES = 16;

    private final RateLimiter limiter;
    private final RateConfig limits;
    private final CurrentActor actor;
    private final ActingContext acting;

    RateFilter(RateLimiter limiter, RateConfig limits, CurrentActor actor, ActingContext acting) {
        this.limiter = limiter;
        this.limits = limits;
        this.actor = actor;
        this.acting = acting;
    }

    @ServerRequestFilter(priority = AHEAD_OF_THE_DOOR)
    public void count(ResourceInfo resource, UriInfo uri, HttpServerRequest request) {
        var method = resource.getResourceMethod();
        if (method == null || !uri.getPath().startsWith("/api/")) {
            return;
        }
        acting.set(acting.current().doing(DoorFilter.operation(method)));
        var address = network(request.remoteAddress().hostAddress());
        limiter.take("address", address, limits.address().limit());
        var who = who(method, address);
        var costly = method.getAnnotation(Costly.class);
        if (costly != null) {
            var kind = costly.value();
            limiter.take(
                    kind.name().toLowerCase(Locale.ROOT), who, limits.costly().of(kind));
        }
    }

    private String who(Method method, String address) {
        if (DoorFilter.isPublic(method)
                || (DoorFilter.isLinked(method) && actor.visitor().isEmpty())) {
            return visitor(address);
        }
        return person(address);
    }

    private String visitor(String address) {
        limiter.take("visitor", address, limits.visitor().limit());
        return address;
    }

    private String person(String address) {
        var person = signedIn(address).toString();
        limiter.take("user", person, limits.user().limit());
        return person;
    }

    private UUID signedIn(String address) {
        try {
            return actor.id();
        } catch (ProblemException refusal) {
            if (refusal.code().kind() == ErrorKind.UNAUTHENTICATED) {
                limiter.take("refused", address, limits.refused().limit());
            }
            throw refusal;
        }
    }

    /** Whoever has one IPv6 address has the 2^64 beside it. */
    private static String network(@Nullable String address) {
        if (address == null) {
            return "unknown";
        }
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(bytes, 0, IPV6_BYTES / 2) : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
