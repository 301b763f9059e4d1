package org.seedbed.identity.internal;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Door;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;

/** Decides who passes a {@link Door}: the first fence. A test takes it down to see the second one stand alone. */
@Singleton
public class DoorKeeper {

    private final Database database;

    public DoorKeeper(Database database) {
        this.database = database;
    }

    /**
     * Lets the visitor pass or refuses.
     *
     * @throws ProblemException resource.not-found (404) or access.denied (403)
     */
    public void admit(Actor visitor, Door door, UriInfo uri) {
        var permission = door.value();
        switch (permission.reach()) {
            case ANYBODY, LINK, ANYONE -> {}
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
