package org.seedbed.audit.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.seedbed.audit.Change;
import org.seedbed.audit.Trail.Outcome;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.db.Sql;
import org.seedbed.shared.db.SqlRunner;
import org.seedbed.shared.time.BusinessClock;

/**
 * Appends rows and queues them for the sealer. One statement for up to {@value #AT_ONCE} rows: they travel as one JSON
 * array, which is faster than a batch and needs no {@code returning}, for the writer may not read what it wrote.
 */
@ApplicationScoped
public class TrailWriter {

    private static final int AT_ONCE = 1000;

    private static final String APPEND = """
            with given as materialized (
                select nextval('trail_id_seq') as id, r.*
                from jsonb_to_recordset(?::jsonb) as r(
                    action text, subject text, "subjectId" uuid, label text, park uuid, company uuid, unit uuid,
                    before jsonb, after jsonb, reason text, "visibleWith" text, "visibleOwn" boolean)),
            appended as (
                insert into trail (id, park_id, at, actor_id, origin, request_id, action, outcome, subject_type, subject_id,
                    label, company_id, unit_id, before, after, reason, visible_with, visible_own)
                select id, park, ?, ?::uuid, ?, ?, action, ?, subject, "subjectId", label, company, unit, before, after, reason,
                    "visibleWith", "visibleOwn"
                from given)
            insert into trail_unsealed (chain, trail_id)
            select coalesce(park, '00000000-0000-0000-0000-000000000000'), id from given""";

    private final ActingContext acting;
    private final BusinessClock clock;
    private final ObjectMapper json;
    private final Entries entries;

    TrailWriter(ActingContext acting, BusinessClock clock, ObjectMapper json, Entries entries) {
        this.acting = acting;
        this.clock = clock;
        this.json = json;
        this.entries = entries;
    }

    public void append(SqlRunner database, Collection<Change> changes, Outcome outcome) {
        var all = List.copyOf(changes);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            store(database, all.subList(from, Math.min(from + AT_ONCE, all.size())), outcome);
        }
    }

    private void store(SqlRunner database, List<Change> changes, Outcome outcome) {
        var by = acting.current();
        var rows = new ArrayList<Entries.Entry>();
        changes.forEach(change -> rows.add(entries.of(change)));
        database.execute(Sql.of(APPEND, write(rows), clock.now(), by.userId(), by.origin(), by.requestId(), outcome));
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
