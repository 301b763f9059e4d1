package org.seedbed.identity.internal;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.seedbed.identity.Door;
import org.seedbed.identity.Permission.Reach;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;

/**
 * Tells a row that a policy hides by mistake from one that is not there. A member whom the door let in is answered 404 for
 * an id of that very park that does exist: then the second fence is wrong, and the log says so. The caller learns nothing.
 */
class HiddenRows {

    static final Logger LOG = Logger.getLogger("org.seedbed.row-security");

    private final ActingContext acting;
    private final JobDatabase jobs;
    /** Read with the first miss: whoever tries ids drives this way, and tables don't change while this runs. */
    private volatile @Nullable Map<String, String> tables;

    HiddenRows(ActingContext acting, JobDatabase jobs) {
        this.acting = acting;
        this.jobs = jobs;
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
                            .filter(row -> !name.equals("parkId") && exists(name, park.get(), row))
                            .ifPresent(row -> LOG.warnf(
                                    "%s %s of park %s exists, but not for user %s: a row policy hides it (%s)",
                                    name, row, park.get(), current.userId(), current.origin())));
        }
    }

    private boolean exists(String parameter, UUID park, UUID row) {
        var table = tables().get(parameter);
        return table != null
                && jobs.first(
                                Sql.of("select 1 as one from " + table + " where park_id = ? and id = ?", park, row),
                                r -> r.integer("one"))
                        .isPresent();
    }

    /** Tables of parks by the path parameter that names one of their rows: {@code mentorLinkId} is of mentor_link. */
    private Map<String, String> tables() {
        var known = tables;
        if (known == null) {
            known = readTables();
            tables = known;
        }
        return known;
    }

    private Map<String, String> readTables() {
        return jobs.list(Sql.of("""
                        select quote_ident(table_name) as name from information_schema.columns
                        where table_schema = current_schema() and column_name in ('id', 'park_id')
                        group by table_name having count(*) = 2"""), row -> row.text("name")).stream()
                .collect(Collectors.toMap(HiddenRows::parameter, name -> name));
    }

    private static String parameter(String table) {
        var words = table.split("_", -1);
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.append("Id").toString();
    }

    private static Optional<UUID> id(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
