package org.seedbed.oversight.internal;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail.Outcome;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.time.BusinessClock;

/** Which rows of the trail. Days are days in the parks' zone, both included. */
public class TrailFilter {

    @QueryParam("park")
    public @Nullable UUID park;

    @QueryParam("actor")
    public @Nullable UUID actor;

    @QueryParam("action")
    public List<Action> actions = List.of();

    @QueryParam("outcome")
    public @Nullable Outcome outcome;

    @QueryParam("subjectType")
    public @Nullable SubjectType subjectType;

    @QueryParam("subject")
    public @Nullable UUID subject;

    @QueryParam("request")
    @Size(max = 64)
    public @Nullable String request;

    @QueryParam("from")
    public @Nullable LocalDate from;

    @QueryParam("to")
    public @Nullable LocalDate to;

    /** Narrows a statement over {@code trail t} whose where clause is open. */
    Sql narrow(Sql sql) {
        return sql.filter(park, "and t.park_id = ?")
                .filter(actor, "and t.actor_id = ?")
                .filter(actions, "and t.action = any(?)")
                .filter(outcome, "and t.outcome = ?")
                .filter(subjectType, "and t.subject_type = ?")
                .filter(subject, "and t.subject_id = ?")
                .filter(request == null || request.isBlank() ? null : request.strip(), "and t.request_id = ?")
                .filter(
                        from == null
                                ? null
                                : from.atStartOfDay(BusinessClock.PARK_ZONE).toInstant(),
                        "and t.at >= ?")
                .filter(
                        to == null
                                ? null
                                : to.plusDays(1)
                                        .atStartOfDay(BusinessClock.PARK_ZONE)
                                        .toInstant(),
                        "and t.at < ?");
    }

    /** The filter as the export's own row tells it. */
    Facts facts() {
        var given = new LinkedHashMap<String, @Nullable Object>();
        given.put("park", park);
        given.put("actor", actor);
        given.put("action", actions.isEmpty() ? null : actions);
        given.put("outcome", outcome);
        given.put("subjectType", subjectType);
        given.put("subject", subject);
        given.put("request", request);
        given.put("from", from);
        given.put("to", to);
        var facts = Facts.none();
        for (Map.Entry<String, @Nullable Object> entry : given.entrySet()) {
            if (entry.getValue() != null) {
                facts.and(entry.getKey(), entry.getValue());
            }
        }
        return facts;
    }
}
