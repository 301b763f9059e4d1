package org.seedbed.oversight.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.oversight.internal.TrailJson.TrailEntry;
import org.seedbed.oversight.internal.TrailJson.ValueChange;
import org.seedbed.shared.time.BusinessClock;

/** The trail as a file. Written in parts, so memory holds a thousand rows however many there are. */
@ApplicationScoped
class TrailExport {

    static final int MOST = 50_000;

    private static final int PART = 1000;

    private final TrailQueries queries;
    private final Trail trail;
    private final BusinessClock clock;

    TrailExport(TrailQueries queries, Trail trail, BusinessClock clock) {
        this.queries = queries;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What goes into a file.
     *
     * @param start the moment it was asked for; what came later, the export's own row to begin with, stays out
     */
    record Order(long rows, Cursor start) {}

    /** Writes the export's own row, before anything leaves the house. */
    @Transactional
    Order begin(TrailFilter filter) {
        var start = new Cursor(clock.now(), 0);
        var rows = queries.count(filter, MOST);
        if (rows > MOST) {
            throw OversightErrors.EXPORT_TOO_LARGE.raise("most", MOST);
        }
        trail.record(Change.of(Action.TRAIL_EXPORTED, SubjectType.TRAIL, null)
                .park(filter.park)
                .after(filter.facts().and("rows", rows)));
        return new Order(rows, start);
    }

    String fileName() {
        return "trail-" + clock.today() + ".csv";
    }

    /** No more rows than were announced. */
    void write(TrailFilter filter, Order order, OutputStream out) throws IOException {
        var file = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        // Excel takes the file for UTF-8 by this mark alone.
        file.write('\uFEFF');
        file.write("id,at,actorId,actor,origin,requestId,action,outcome,subjectType,subjectId,label,"
                + "parkId,park,companyId,unitId,changes,reason\r\n");
        var cursor = order.start().text();
        long left = order.rows();
        while (left > 0) {
            var part = queries.rows(filter, cursor, (int) Math.min(PART, left));
            for (var entry : part) {
                file.write(line(entry));
            }
            if (part.isEmpty()) {
                break;
            }
            left -= part.size();
            cursor = TrailQueries.cursor(part.getLast());
        }
        file.flush();
    }

    private static String line(TrailEntry row) {
        return Stream.<@Nullable Object>of(
                                row.id(),
                                row.at(),
                                row.actorId(),
                                row.actorName(),
                                row.origin(),
                                row.requestId(),
                                row.action(),
                                row.outcome(),
                                row.subjectType(),
                                row.subjectId(),
                                row.label(),
                                row.parkId(),
                                row.parkName(),
                                row.companyId(),
                                row.unitId(),
                                row.changes().stream().map(TrailExport::change).collect(Collectors.joining("; ")),
                                row.reason())
                        .map(TrailExport::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String change(ValueChange change) {
        return "%s: %s → %s"
                .formatted(
                        change.field(),
                        change.before() == null ? "" : change.before(),
                        change.after() == null ? "" : change.after());
    }

    /** Quoted always. What a spreadsheet would take for a formula starts with an apostrophe. */
    private static String cell(@Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
