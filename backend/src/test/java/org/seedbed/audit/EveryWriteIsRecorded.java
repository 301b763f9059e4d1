package org.seedbed.audit;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.web.Idempotency;

/**
 * Rides along in every HTTP test: a write that succeeded and recorded nothing, or recorded a field the SPA may have no word
 * for, answers 500, so that whichever test made it fails.
 */
class EveryWriteIsRecorded {

    private static final Logger LOG = Logger.getLogger(EveryWriteIsRecorded.class);
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Operations that write nothing anybody else could see, and why they leave no row. */
    private static final Map<String, String> SILENT = Map.ofEntries(
            Map.entry("applicationBegin", "a blank draft that nobody but its writer sees"),
            Map.entry("bookingSeriesPreview", "is taken back as it is made"),
            Map.entry("ownBookingSeriesPreview", "as for the park's staff"),
            Map.entry("bookingPreview", "asks what a booking would cost"),
            Map.entry("ownBookingPreview", "as for the park's staff"),
            Map.entry("inboxRead", "what somebody has read is theirs alone"),
            Map.entry("inboxReadUntil", "as for one message"),
            Map.entry(
                    "ownApplicationSave",
                    "a draft is its writer's alone; what changes after the first submission is recorded"),
            Map.entry("ownPaperAdd", "as for saving"),
            Map.entry("ownPaperRemove", "as for saving"),
            Map.entry("readinessTry", "asks how the park would stand"),
            Map.entry(
                    "ownReportSave",
                    "what is being written is nobody's word yet; that it was begun and filed is recorded"),
            Map.entry("reportSave", "as for the company's own"),
            Map.entry("tenantStageTry", "asks how it would come out"),
            Map.entry("graduationTry", "asks how it would come out"));

    /** Requests by key. All but one repeat an answer, and not always in the order in which they are answered. */
    private final Map<String, Set<String>> sameKey = new ConcurrentHashMap<>();

    private final ActingContext acting;
    private final JobDatabase database;

    EveryWriteIsRecorded(ActingContext acting, JobDatabase database) {
        this.acting = acting;
        this.database = database;
    }

    /** Behind the door, which knows who asks. */
    @ServerRequestFilter(priority = 2000)
    public void remember(ContainerRequestContext request) {
        requests(request).add(acting.current().requestId());
    }

    @ServerResponseFilter
    public void look(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (SAFE.contains(request.getMethod())
                || method == null
                || !method.isAnnotationPresent(Operation.class)
                || response.getStatus() / 100 != 2) {
            return;
        }
        var operation = method.getAnnotation(Operation.class).operationId();
        var by = acting.current();
        if (SILENT.containsKey(operation)) {
            return;
        }
        var requests = requests(request);
        requests.add(by.requestId());
        if (database.count(Sql.of("select 1 from trail where request_id = any(?)", List.copyOf(requests))) == 0) {
            LOG.errorf("%s changed something and recorded nothing", operation);
            response.setStatus(500);
            response.setEntity(Map.of("code", "test.not-recorded", "operation", operation));
            return;
        }
        var unlisted = TrailFields.unlisted(database, by.requestId());
        if (!unlisted.isEmpty()) {
            LOG.errorf("%s recorded fields that trail-fields.csv lacks, or lacks the enum of: %s", operation, unlisted);
            response.setStatus(500);
            response.setEntity(Map.of("code", "test.field-not-listed", "operation", operation));
        }
    }

    private Set<String> requests(ContainerRequestContext request) {
        var key = request.getHeaderString(Idempotency.HEADER);
        return key == null
                ? new HashSet<>()
                : sameKey.computeIfAbsent(acting.current().userId() + key, k -> ConcurrentHashMap.newKeySet());
    }
}
