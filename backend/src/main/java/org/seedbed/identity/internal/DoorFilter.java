package org.seedbed.identity.internal;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.seedbed.identity.Actor;
import org.seedbed.identity.CurrentActor;
import org.seedbed.identity.Door;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;

/** Keeps the {@link Door} of every operation. Runs before parameters are read, so a stranger learns nothing from errors. */
class DoorFilter {

    private final CurrentActor actor;
    private final Database database;

    DoorFilter(CurrentActor actor, Database database) {
        this.actor = actor;
        this.database = database;
    }

    @ServerRequestFilter(priority = 1000)
    public void knock(ResourceInfo resource, UriInfo uri) {
        var method = resource.getResourceMethod();
        if (method == null
                || !method.getDeclaringClass().getName().startsWith("org.seedbed.")
                || method.isAnnotationPresent(Authenticated.class)) {
            // @Authenticated is the sign-in page alone: there a stranger is sent to the identity provider, not refused.
            return;
        }
        var door = method.getAnnotation(Door.class);
        var visitor = actor.get();
        if (door == null) {
            throw CommonErrors.ACCESS_DENIED.raise();
        }
        admit(visitor, door, uri);
    }

    private void admit(Actor visitor, Door door, UriInfo uri) {
        var permission = door.value();
        switch (permission.reach()) {
            case ANYONE -> {}
            case PARK -> {
                var parkId = id(uri, "parkId");
                var known = visitor.belongsToPark(parkId) || (visitor.knowsPark(parkId) && parkExists(parkId));
                check(known, visitor.mayInPark(parkId, permission));
            }
            case COMPANY -> {
                var companyId = id(uri, "companyId");
                check(visitor.knowsCompany(companyId), visitor.mayInCompany(companyId, permission));
            }
            case NETWORK, PERSON -> check(true, visitor.may(permission));
        }
    }

    /** A network role knows every park, so for it alone the park's existence is asked of the database. */
    private boolean parkExists(UUID parkId) {
        return database.first(Sql.of("select 1 as one from park where id = ?", parkId), row -> row.integer("one"))
                .isPresent();
    }

    private static void check(boolean known, boolean may) {
        if (!known) {
            throw CommonErrors.NOT_FOUND.raise();
        }
        if (!may) {
            throw CommonErrors.ACCESS_DENIED.raise();
        }
    }

    private static UUID id(UriInfo uri, String name) {
        try {
            return UUID.fromString(uri.getPathParameters().getFirst(name));
        } catch (IllegalArgumentException e) {
            throw notFound(e);
        }
    }

    private static ProblemException notFound(IllegalArgumentException cause) {
        var refusal = CommonErrors.NOT_FOUND.raise();
        refusal.initCause(cause);
        return refusal;
    }
}
