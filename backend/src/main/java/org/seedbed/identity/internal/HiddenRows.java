package org.seedbed.identity.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission.Reach;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Database;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;

/**
 * Tells a row that a policy hides by mistake from one that is not there. A member whom the door let in is answered 404 for
 * an id of that very park that does exist, and asking as the member does not find it: then the second fence is wrong, and
 * the log says so. The caller learns nothing.
 */
class HiddenRows {

    static final Logger LOG = Logger.getLogger("org.seedbed.row-security");

    private final ActingContext acting;
    private final JobDatabase jobs;
    private final Database database;
    private final PathRows rows;

    HiddenRows(ActingContext acting, JobDatabase jobs, Database database, PathRows rows) {
        this.acting = acting;
        this.jobs = jobs;
        this.database = database;
        this.rows = rows;
    }

    @ServerResponseFilter
    public void look(
            ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource, UriInfo uri) {
        var method = resource.getResourceMethod();
        var door = method == null ? null : method.getAnnotation(Door.class);
        if (response.getStatus() != 404 || door == null || door.value().reach() != Reach.PARK) {
            return;
        }
        var current = acting.current();
        var permission = door.value().name().toLowerCase(Locale.ROOT);
        var park = id(uri.getPathParameters().getFirst("parkId"));
        var inside = park.isPresent()
                && (current.rows().everywhere().contains(permission)
                        || current.rows()
                                .parks()
                                .getOrDefault(permission, Set.of())
                                .contains(park.get()));
        if (inside) {
            uri.getPathParameters()
                    .forEach((name, values) -> id(values.getFirst())
                            .filter(row -> hidden(name, park.get(), row))
                            .ifPresent(row -> LOG.warnf(
                                    "%s %s of park %s exists, but not for user %s: a row policy hides it (%s)",
                                    name, row, park.get(), current.userId(), current.origin())));
        }
    }

    /** There for a worker and not for the caller; what both see was refused for another reason. */
    private boolean hidden(String parameter, UUID park, UUID row) {
        return rows.question(parameter, park, row)
                .filter(question -> found(jobs, question))
                .filter(question -> !found(database, question))
                .isPresent();
    }

    private static boolean found(SqlRunner where, Sql question) {
        return where.first(question, row -> row.integer("one")).isPresent();
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
