package org.seedbed.identity.internal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.seedbed.identity.Actor;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.identity.LinkTokens;
import org.seedbed.identity.Permission.Reach;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.time.BusinessClock;

/** Keeps the {@link Door} of every operation. Runs before parameters are read, so a stranger learns nothing from errors. */
class DoorFilter {

    private final CurrentActor actor;
    private final DoorKeeper keeper;
    private final ActingContext acting;
    private final BusinessClock clock;
    private final LinkTokens links;

    DoorFilter(CurrentActor actor, DoorKeeper keeper, ActingContext acting, BusinessClock clock, LinkTokens links) {
        this.actor = actor;
        this.keeper = keeper;
        this.acting = acting;
        this.clock = clock;
        this.links = links;
    }

    @ServerRequestFilter(priority = 1000)
    public void knock(ResourceInfo resource, UriInfo uri, HttpHeaders headers) {
        var method = resource.getResourceMethod();
        if (method == null
                || !method.getDeclaringClass().getName().startsWith("org.seedbed.")
                || method.isAnnotationPresent(Authenticated.class)) {
            // @Authenticated is the sign-in page alone: there a stranger is sent to the identity provider, not refused.
            return;
        }
        var door = method.getAnnotation(Door.class);
        acting.set(acting.current().doing(operation(method)));
        if (isPublic(method)) {
            acting.set(acting.current().with(null, RowScope.visitor(clock.today())));
            return;
        }
        if (isLinked(method)) {
            hold(headers);
            return;
        }
        var visitor = actor.get();
        if (door == null) {
            throw CommonErrors.ACCESS_DENIED.raise();
        }
        keeper.admit(visitor, door, uri);
        var all = acting.current().rows();
        acting.set(acting.current()
                .with(visitor.userId(), RowScopes.of(visitor, door.value(), all.subject(), all.today())));
    }

    /** Whether nobody needs to sign in: a session that has expired must not shut a public page. */
    static boolean isPublic(Method method) {
        var door = method.getAnnotation(Door.class);
        return door != null && door.value().reach() == Reach.ANYBODY;
    }

    /** Whether a secret link opens it. Whoever is signed in need not bring one for what is theirs. */
    static boolean isLinked(Method method) {
        var door = method.getAnnotation(Door.class);
        return door != null && door.value().reach() == Reach.LINK;
    }

    /** Memberships open nothing here: an officer who applies is an applicant. */
    private void hold(HttpHeaders headers) {
        var person = actor.visitor().map(Actor::userId).orElse(null);
        var opened = links.candidates(headers.getHeaderString(LinkTokens.HEADER));
        acting.set(acting.current().with(person, RowScope.holding(person, clock.today(), opened)));
    }

    /** What the trail calls a request for this method. */
    static String operation(Method method) {
        var declared = method.getAnnotation(Operation.class);
        return declared == null || declared.operationId().isEmpty() ? method.getName() : declared.operationId();
    }
}
